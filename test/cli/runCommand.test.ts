import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { runCommand } from "../../src/cli/runCommand";
import { contentLibrary } from "../../src/content/index";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
let textFiles = 0;

describe("draft", () => {
  test("values are taken as JSON numbers or as typed in Vietnamese, dates as ISO or dd/mm/yyyy", async () => {
    const typed = await findingsOf({ so_ho: "1.234", dien_tich_tu_nhien: "12,5", so_lieu_tinh_den: "31/12/2025" });
    const plain = await findingsOf({ so_ho: 1234, dien_tich_tu_nhien: 12.5, so_lieu_tinh_den: "2025-12-31" });
    expect(typed).toEqual(plain);
    expect(typed.length).toBe((await findingsOf({})).length - 3);
  });

  test.each([
    ["an unknown field", { khong_co: 1 }, "khong_co"],
    ["a value of the wrong kind", { so_ho: "nhiều" }, "so_ho"],
    ["a decimal point", { dien_tich_tu_nhien: "12.5" }, "dien_tich_tu_nhien"],
    ["a share above the whole", { ty_le_nguoi_kinh: 120 }, "từ 0 đến 100"],
    ["a negative count", { so_ho: -3 }, "không thể âm"],
    ["half a household", { so_ho: 1.5 }, "số nguyên"],
    ["a list instead of an object", [1], "{"],
  ])("%s is refused in one sentence, and nothing is written", async (_, values, words) => {
    const out = path.join(folder, "refused.docx");
    const { code, out: said, err } = await run("draft", "bao-cao-qd-218", "--values", jsonFile(values), "--out", out);
    expect({ code, said }).toEqual({ code: 2, said: [] });
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(words);
    expect(() => readFileSync(out)).toThrow();
  });

  test.each([
    [["draft"], "mã mẫu"],
    [["draft", "khong-co"], "bao-cao-qd-218"],
    [["draft", "bao-cao-qd-218", "--standard", "khong-co"], "DANG-HD05-2026"],
    [["draft", "bao-cao-qd-218", "--values", path.join(folder, "nothing.json")], "không tìm thấy"],
    [["draft", "bao-cao-qd-218", "--out", path.join(folder, "no", "such", "folder.docx")], "không ghi được"],
    [["check"], "ít nhất một tệp"],
    [["check", "--standard", "khong-co", textFile("a")], "DANG-HD05-2026"],
    [["templates", "thừa"], "--json"],
    [["constructor"], "constructor"],
  ])("%j is refused in one sentence", async (args, words) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(words);
  });
});

describe("check", () => {
  test("says where each finding stands, what it asks for, and the verdict", async () => {
    const file = textFile("Mở đầu.\nĐảng bộ xã có …… đảng viên.");
    const { code, out } = await run("check", file);
    expect(code).toBe(1);
    expect(out[0]).toMatch(/:2:15: lỗi: Chưa điền: .+\. \[unfilled-gap\]$/);
    expect(out[out.length - 1]).toBe(`${file}: còn 1 ô trống`);
  });

  test("with --json every dotted line of one value is told; people are told of the value once", async () => {
    const file = textFile(`- Nguyên nhân: ${".".repeat(40)}\n${".".repeat(60)}\nHết.`);
    const { out } = await run("check", file, "--json");
    const { findings } = JSON.parse(out[0] ?? "") as { findings: { paragraph: number; start: number; end: number }[] };
    expect(findings.map(({ paragraph, start, end }) => [paragraph, start, end])).toEqual([
      [0, 15, 55],
      [1, 0, 60],
    ]);
    expect((await run("check", file)).out).toHaveLength(2);
  });

  test("with --json one object a line, offsets from zero in UTF-16 units", async () => {
    const files = [textFile("xã ……"), textFile("Xong.")];
    const { code, out } = await run("check", "--json", ...files);
    expect(code).toBe(1);
    const reports = out.map((line) => JSON.parse(line) as { file: string; standard: string; findings: object[] });
    expect(reports.map(({ file }) => file)).toEqual(files);
    expect(reports[0]).toMatchObject({
      standard: "DANG-HD05-2026",
      unread: [],
      findings: [
        { rule: "unfilled-gap", severity: "error", story: "body", paragraph: 0, start: 3, end: 5, text: "……" },
      ],
    });
    expect(reports[1]?.findings).toEqual([]);
  });

  test("what a .docx holds but could not be read is said", async () => {
    const drafted = path.join(folder, "broken-header.docx");
    await run("draft", "bao-cao-qd-218", "--out", drafted);
    const parts = unzipSync(readFileSync(drafted));
    writeFileSync(drafted, zipSync({ ...parts, "word/header1.xml": strToU8("<w:hdr><broken") }));
    const { out } = await run("check", "--json", drafted);
    expect(JSON.parse(out[0] ?? "")).toMatchObject({ unread: [{ kind: "header", reason: "malformed" }] });
    expect((await run("check", drafted)).out).toContain(`${drafted}: không đọc được: đầu trang`);
  });

  test("a draft of a state body is checked under its own standard", async () => {
    const drafted = path.join(folder, "state.docx");
    await run("draft", "bao-cao-qd-218", "--standard", "ND30-2020", "--out", drafted);
    const { out } = await run("check", "--json", drafted);
    const report = JSON.parse(out[0] ?? "") as { standard: string; findings: { label: string; severity: string }[] };
    expect(report.standard).toBe("ND30-2020");
    expect(report.findings[0]).toMatchObject({ label: "tên xã, phường, đặc khu", severity: "error" });
    expect(report.findings[1]).toMatchObject({ label: "số văn bản", severity: "info" });
  });

  test("a drafted report is recognised, so its gaps carry the labels of its fields", async () => {
    const findings = await findingsOf({});
    const library = contentLibrary;
    const labels = new Set((await library.loadFields()).map((field) => field.label));
    const gaps = findings.filter(({ rule }) => rule === "unfilled-gap");
    const known = gaps.filter(({ label }) => labels.has(label));
    expect(known.length / gaps.length).toBeGreaterThan(0.9);
  });
});

interface PlainFinding {
  readonly rule: string;
  readonly label: string;
}

/** What `check` finds in the whole report, drafted with these values. */
async function findingsOf(values: object): Promise<readonly PlainFinding[]> {
  const out = path.join(folder, "drafted.docx");
  expect((await run("draft", "bao-cao-qd-218", "--values", jsonFile(values), "--out", out)).err).toEqual([]);
  const checked = await run("check", "--json", out);
  return (JSON.parse(checked.out[0] ?? "") as { findings: readonly PlainFinding[] }).findings;
}

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const code = await runCommand(args, terminal, contentLibrary);
  return { code, out, err };
}

function jsonFile(values: object): string {
  return fileOf("values.json", JSON.stringify(values));
}

function textFile(text: string): string {
  return fileOf(`${(textFiles += 1)}.txt`, text);
}

function fileOf(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}
