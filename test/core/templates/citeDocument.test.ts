import type { Citation } from "../../../src/core/templates/citation";
import { citeDocument } from "../../../src/core/templates/citeDocument";
import { contentFile } from "../../content/contentFiles";
import { qd218 } from "./smallKit";

test("a decision is cited in full, without its title, short, by name, by title, by number", () => {
  expect(citeDocument(qd218, "full")).toBe(
    "Quyết định số 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị khóa XI ban hành Quy định về việc tham gia góp ý xây dựng Đảng",
  );
  expect(citeDocument(qd218, "dated")).toBe("Quyết định số 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị khóa XI");
  expect(citeDocument(qd218, "short")).toBe("Quyết định số 218-QĐ/TW");
  expect(citeDocument(qd218, "name")).toBe("Quyết định 218");
  expect(citeDocument(qd218, "title")).toBe(qd218.title);
  expect(citeDocument(qd218, "number")).toBe("218-QĐ/TW");
});

test("về stands before a title that brings no verb of its own", () => {
  const title = "thể thức và kỹ thuật trình bày văn bản của Đảng";
  expect(citeDocument({ ...qd218, title }, "full")).toBe(
    `Quyết định số 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị khóa XI về ${title}`,
  );
});

test("a law is cited by its name, and so is what bears its kind in its title", () => {
  const law = {
    kind: "Luật",
    number: "10/2022/QH15",
    date: "2022-11-10",
    issuer: "Quốc hội",
    title: "Luật Thực hiện dân chủ ở cơ sở",
  };
  expect(citeDocument(law, "full")).toBe("Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, ngày 10/11/2022");
  expect(citeDocument(law, "short")).toBe("Luật Thực hiện dân chủ ở cơ sở");
  expect(citeDocument({ ...law, title: "sửa đổi, bổ sung một số điều của Luật Công đoàn" }, "short")).toBe(
    "Luật sửa đổi, bổ sung một số điều của Luật Công đoàn",
  );
  const resolution = {
    kind: "Nghị quyết",
    issuer: "Đại hội",
    title: "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV",
  };
  expect(citeDocument(resolution, "full")).toBe("Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV");
});

test("what the register lacks is left out", () => {
  const bare = { kind: "Hướng dẫn", number: "30-HD/BDVTW", issuer: "Ban Dân vận Trung ương" };
  expect(citeDocument(bare, "full")).toBe("Hướng dẫn số 30-HD/BDVTW của Ban Dân vận Trung ương");
});

test("every entry of the register gives clean text in every form", () => {
  for (const citation of contentFile<readonly Citation[]>("citations.json")) {
    for (const form of ["full", "dated", "short", "name"] as const) {
      const text = citeDocument(citation, form);
      expect(text).toMatch(/^\p{Lu}/u);
      expect(text).not.toMatch(/ {2}| [,.;]|undefined|[,\s]$|về về| của $/u);
    }
  }
});
