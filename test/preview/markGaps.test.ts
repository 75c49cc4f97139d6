import type { Finding } from "../../src/core/checks/finding";
import type { DocumentSnapshot } from "../../src/core/document/snapshot";
import { PageMap } from "../../src/preview/PageMap";
import { markGaps, unmarkGaps } from "../../src/preview/markGaps";

test("marks exactly the letters of each gap, across runs, and takes the marks out without a trace", () => {
  const pages = draw("<p><span>Xã có …</span><span>… hộ và </span><b>……</b><span> khẩu.</span></p>");
  const before = pages.innerHTML;
  const text = "Xã có …… hộ và …… khẩu.";
  mark(pages, [text], [gap(0, 6, 8), gap(0, 15, 17)]);
  expect(marked(pages, 0)).toBe("……");
  expect(marked(pages, 1)).toBe("……");
  expect(pages.textContent).toBe(text);
  expect(pages.querySelectorAll("[role=button]")).toHaveLength(2);
  expect(pages.querySelector("[role=button]")?.getAttribute("aria-label")).toContain("số hộ");

  unmarkGaps(pages);
  expect(pages.innerHTML).toBe(before);
});

test("two gaps in one run keep their places", () => {
  const pages = draw("<p><span>ngày   tháng   năm 2026</span></p>");
  mark(pages, ["ngày   tháng   năm 2026"], [gap(0, 4, 7), gap(0, 12, 15)]);
  expect(pages.textContent).toBe("ngày   tháng   năm 2026");
  expect([marked(pages, 0), marked(pages, 1)]).toEqual(["   ", "   "]);
});

test("a tab is drawn as a wide blank, a break has no letter, the number of a note is not in the text", () => {
  const pages = draw("<p><span>Số<span>\u2003</span>-BC</span><br><span>có<sup>12</sup> …… hộ</span></p>");
  const text = "Số\t-BC\vcó …… hộ";
  mark(pages, [text], [gap(0, 2, 3), gap(0, text.indexOf("…"), text.indexOf("…") + 2)]);
  expect(marked(pages, 0)).toBe("\u2003");
  expect(marked(pages, 1)).toBe("……");
});

test("an empty cell gets a mark of its own", () => {
  const pages = draw("<table><tbody><tr><td><p>Thôn</p></td><td><p></p></td></tr></tbody></table>");
  mark(pages, ["Thôn", ""], [gap(1, 0, 0)]);
  expect(pages.querySelectorAll("td")[1]?.querySelector(".gap-cell[role=button]")).not.toBeNull();
});

test("a text box inside a paragraph is not taken for the body's text", () => {
  const pages = document.createElement("div");
  const outer = document.createElement("p");
  outer.append("Xã có ");
  const box = document.createElement("p");
  box.append("khung ……");
  outer.append(box, "…… hộ.");
  const article = document.createElement("article");
  article.append(outer);
  const section = document.createElement("section");
  section.append(article);
  pages.append(section);
  mark(pages, ["Xã có …… hộ."], [gap(0, 6, 8)]);
  expect(box.querySelector(".gap")).toBeNull();
  expect(marked(pages, 0)).toBe("……");
});

function draw(html: string): HTMLElement {
  const pages = document.createElement("div");
  pages.innerHTML = `<section><article>${html}</article></section>`;
  return pages;
}

function mark(pages: HTMLElement, texts: readonly string[], findings: readonly Finding[]): void {
  const snapshot: DocumentSnapshot = {
    stories: [{ kind: "body", paragraphs: texts.map((text) => ({ text, marks: [], reach: "exact" })) }],
    unread: [],
  };
  markGaps(new PageMap(pages, snapshot), findings);
}

function marked(pages: HTMLElement, index: number): string {
  return [...pages.querySelectorAll(`[data-gap="${index}"]`)].map(({ textContent }) => textContent).join("");
}

function gap(paragraph: number, start: number, end: number): Finding {
  return {
    rule: "unfilled-gap",
    severity: "error",
    place: { story: "body", paragraph, start, end },
    text: "",
    paragraphText: "",
    label: "số hộ",
  };
}
