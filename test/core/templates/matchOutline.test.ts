import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Paragraph } from "../../../src/core/document/snapshot";
import type { LayoutStandard } from "../../../src/core/document/standard";
import { contentLibrary } from "../../../src/content/index";
import type { TemplateKit } from "../../../src/core/templates/contentLibrary";
import type { DraftSection } from "../../../src/core/templates/draft";
import { draftParagraphs, draftTemplate } from "../../../src/core/templates/draft";
import { fillTemplate } from "../../../src/core/templates/fillTemplate";
import { listHeadings } from "../../../src/core/templates/listHeadings";
import { followsOutline, matchOutline } from "../../../src/core/templates/matchOutline";
import { openTemplate } from "../../../src/core/templates/openTemplate";
import type { Section, Template } from "../../../src/core/templates/template";
import { bodyOf, snapshotOfBlocks, snapshotOfParagraphs, snapshotOfText } from "./documents";
import { printedConclusion, printedReport } from "./printedHeadings";
import { body, heading, smallKit } from "./smallKit";

const report = openTemplate(contentLibrary, "bao-cao-qd-218");
const corpus = path.join(__dirname, "../../../../shared/corpus");

describe("the printed report", () => {
  const lines = printedReport.flatMap(([, line]) => [line, "", "Nội dung của phần này do đơn vị viết, kết quả tốt."]);
  const expected = printedReport.map(([id], i) => [id, i * 3]);

  test.each(["NFC", "NFD"])("is recognised heading by heading, in %s", async (form) => {
    const { template } = await report;
    const match = matchOutline(template, snapshotOfText(lines.join("\n").normalize(form)));
    expect(starts(match.sections)).toEqual(expected);
  });

  test("is recognised mostly without the other names that the template knows", async () => {
    const { template } = await report;
    const match = matchOutline(withoutOtherNames(template), snapshotOfText(lines.join("\n")));
    const right = expected.filter(([id, at]) => match.sections.get(String(id))?.paragraph === at);
    // All but the two that the template shortened to less than half of their words.
    expect(right.length).toBeGreaterThanOrEqual(expected.length - 2);
    expect(match.sections.size).toBe(right.length);
  });

  (existsSync(corpus) ? test : test.skip)("is recognised as it came, with its text", async () => {
    const { template } = await report;
    const text = readFileSync(path.join(corpus, "bao-cao-qd-218.txt"), "utf8");
    const match = matchOutline(template, snapshotOfText(text));
    const printed = text.normalize("NFC").split("\n");
    for (const [id, line] of printedReport) {
      expect([id, printed[match.sections.get(id)?.paragraph ?? -1]?.trim()]).toEqual([id, line.trim()]);
    }
  });
});

describe("another document", () => {
  test("has none of the report's sections, however near its subject", async () => {
    const { template } = await report;
    expect(starts(matchOutline(template, snapshotOfText(printedConclusion.join("\n"))).sections)).toEqual([]);
  });

  (existsSync(corpus) ? test.each(["ket-luan-qd-218", "dev-1", "dev-8", "dev-12"]) : test.skip.each(["corpus"]))(
    "%s has none",
    async (name) => {
      const { template } = await report;
      const text = readFileSync(path.join(corpus, `${name}.txt`), "utf8");
      expect(starts(matchOutline(template, snapshotOfText(text)).sections)).toEqual([]);
    },
  );
});

describe("whether a document follows the template", () => {
  const follows = async (text: string) => {
    const { template } = await report;
    const snapshot = snapshotOfText(text);
    const match = matchOutline(template, snapshot);
    return { shares: match.sections.size, follows: followsOutline(match, listHeadings(snapshot)) };
  };

  test("a draft does, and so does one with a single section yet", async () => {
    const { template } = await report;
    const standard = await contentLibrary.standards[0]?.load();
    if (standard === undefined) throw new Error("no standard");
    for (const scope of [{ kind: "whole" }, { kind: "section", id: template.sections[1]?.id ?? "" }] as const) {
      const snapshot = snapshotOfBlocks(fillTemplate(await report, scope, {}, standard), standard);
      expect(followsOutline(matchOutline(template, snapshot), listHeadings(snapshot))).toBe(true);
    }
  });

  test("a report with one heading of the same name does not", async () => {
    const text = [
      "BÁO CÁO công tác dân vận năm 2024",
      "I. TÌNH HÌNH NHÂN DÂN",
      "Đời sống ổn định.",
      "II. KẾT QUẢ CÔNG TÁC NĂM 2024",
      "1. Công tác dân vận của chính quyền",
      "Có 12 buổi tiếp dân.",
      "III. HẠN CHẾ",
      "Còn 02 việc chậm.",
      "IV. NHIỆM VỤ NĂM 2025",
      "Giữ nền nếp giao ban.",
    ].join("\n");
    expect(await follows(text)).toEqual({ shares: 1, follows: false });
  });

  test("an empty one does not", async () => {
    expect(await follows("")).toEqual({ shares: 0, follows: false });
  });
});

describe("a draft of ours", () => {
  const drafts = openAll();

  test("is recognised whole, every template under every standard, by its markup or by its text alone", async () => {
    for (const { kit, standard, expected } of await drafts) {
      const snapshot = snapshotOfBlocks(fillTemplate(kit, { kind: "whole" }, {}, standard), standard);
      const text = snapshotOfText(
        bodyOf(snapshot)
          .map((paragraph) => paragraph.text)
          .join("\n"),
      );
      for (const document of [snapshot, text]) {
        const match = matchOutline(kit.template, document);
        expect([kit.template.id, starts(match.sections)]).toEqual([kit.template.id, expected]);
        expect(match.headerBlock?.paragraph).toBe(0);
        expect(match.signature?.lastParagraph).toBe(bodyOf(document).length - 1);
      }
    }
  });

  test("parts end where the next begin", async () => {
    for (const { kit, standard } of await drafts) {
      const snapshot = snapshotOfBlocks(fillTemplate(kit, { kind: "whole" }, {}, standard), standard);
      const { sections, signature } = matchOutline(kit.template, snapshot);
      for (const section of kit.template.sections) {
        const own = fillTemplate(kit, { kind: "section", id: section.id }, {}, standard);
        const range = sections.get(section.id);
        expect(range && range.lastParagraph - range.paragraph + 1).toBe(own.length);
      }
      const last = sections.get(kit.template.sections.at(-1)?.id ?? "");
      expect((last?.lastParagraph ?? 0) + kit.template.closing.length + 1).toBe(signature?.paragraph);
    }
  });

  test("property: typical edits lose no heading", async () => {
    const all = await drafts;
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.infiniteStream(fc.nat(edits.length * 3)), (draft, choices) => {
        const { kit, standard, expected } = draft;
        const paragraphs = bodyOf(snapshotOfBlocks(fillTemplate(kit, { kind: "whole" }, {}, standard), standard));
        const headings = new Map(expected.map(([id, at]) => [at, id]));
        const edited = paragraphs.map((paragraph, i) => {
          const edit = headings.has(i) ? edits[choices.next().value ?? 0] : undefined;
          return edit ? edit(paragraph) : paragraph;
        });
        const match = matchOutline(kit.template, snapshotOfParagraphs(edited));
        expect(starts(match.sections)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test("property: what was deleted is missing, what is left is found where it stands", async () => {
    const all = await drafts;
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.array(fc.nat(400), { maxLength: 12 }), (draft, cuts) => {
        const { kit, standard, expected } = draft;
        const whole = bodyOf(snapshotOfBlocks(fillTemplate(kit, { kind: "whole" }, {}, standard), standard));
        const items = new Set(flatten(kit.template.sections).flatMap(({ id, kind }) => (kind === "item" ? [id] : [])));
        const kept = whole.map((paragraph, i) => ({ paragraph, i })).filter(({ i }) => !cuts.includes(i));
        const match = matchOutline(kit.template, snapshotOfParagraphs(kept.map(({ paragraph }) => paragraph)));
        const left = expected.filter(([id, at]) => !items.has(id) && !cuts.includes(at));
        const found = [...match.sections].filter(([id]) => !items.has(id));
        expect(found.map(([id, range]) => [id, kept[range.paragraph]?.i])).toEqual(left);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a heading that stands alone", () => {
  const { template } = smallKit({
    sections: [
      heading("ket-qua", "KẾT QUẢ THỰC HIỆN", [body("Tốt.")]),
      heading("nhiem-vu", "NHIỆM VỤ VÀ GIẢI PHÁP TRONG THỜI GIAN TỚI", [body("Nhiều.")]),
      heading("bai-hoc", "BÀI HỌC KINH NGHIỆM", [body("Có.")]),
    ],
  });
  const found = (text: string) => starts(matchOutline(template, snapshotOfText(text)).sections);

  test("is found when it says the same, under any number", () => {
    expect(found("Mở đầu.\n5. Nhiệm vụ và giải pháp trong thời gian tới:\nNội dung.")).toEqual([["nhiem-vu", 1]]);
  });

  test("is not found when it is only like it", () => {
    expect(found("II- Một số nhiệm vụ, giải pháp trong thời gian đến\nNội dung.")).toEqual([]);
  });

  test("is not a sentence or a list item that begins with the same words", () => {
    expect(found("Bài học kinh nghiệm rút ra là phải có sự phối hợp chặt chẽ.\n- Kết quả thực hiện: tốt.")).toEqual([]);
  });

  test("is found where it was moved to", () => {
    const text =
      "I. BÀI HỌC KINH NGHIỆM\nCó.\nII. KẾT QUẢ THỰC HIỆN\nTốt.\nIII. NHIỆM VỤ VÀ GIẢI PHÁP TRONG THỜI GIAN TỚI\nNhiều.";
    expect(new Map(found(text).map(([id, at]) => [id, at]))).toEqual(
      new Map([
        ["bai-hoc", 0],
        ["ket-qua", 2],
        ["nhiem-vu", 4],
      ]),
    );
  });
});

test("a section ends before a heading of the office's own that stands as high", () => {
  const { template } = smallKit({ sections: [heading("a", "KẾT QUẢ", [body("Tốt.")]), heading("b", "BÀI HỌC")] });
  const text = "I. KẾT QUẢ\nTốt.\n1. Việc riêng\nCó.\nII. CÔNG TÁC KHÁC\nKhác.\nIII. BÀI HỌC\nNhiều.\n\n";
  const { sections } = matchOutline(template, snapshotOfText(text));
  expect([...sections]).toEqual([
    ["a", { paragraph: 0, lastParagraph: 3 }],
    ["b", { paragraph: 6, lastParagraph: 7 }],
  ]);
});

interface Drafted {
  readonly kit: TemplateKit;
  readonly standard: LayoutStandard;
  /** Every section with the paragraph that it starts at, in document order. */
  readonly expected: readonly (readonly [id: string, paragraph: number])[];
}

async function openAll(): Promise<readonly Drafted[]> {
  const kits = await Promise.all(contentLibrary.templates.map(({ id }) => openTemplate(contentLibrary, id)));
  const standards = await Promise.all(contentLibrary.standards.map((each) => each.load()));
  return kits.flatMap((kit) =>
    standards
      .filter(({ id }) => kit.template.standards.includes(id))
      .map((standard) => ({ kit, standard, expected: expectedStarts(kit, standard) })),
  );
}

function expectedStarts(kit: TemplateKit, standard: LayoutStandard): Drafted["expected"] {
  const draft = draftTemplate(kit, {}, standard);
  const all = draftParagraphs(draft);
  const list = (sections: readonly DraftSection[]): Drafted["expected"] =>
    sections.flatMap((each) => {
      const first = each.heading ?? each.content[0];
      return [[each.section.id, first ? all.indexOf(first) : -1] as const, ...list(each.children)];
    });
  return list(draft.sections);
}

/** What offices do to a heading; beyond the list: nothing. */
const edits: readonly ((paragraph: Paragraph) => Paragraph)[] = [
  (paragraph) => ({ ...paragraph, text: paragraph.text.normalize("NFD") }),
  (paragraph) => ({ ...paragraph, text: `${paragraph.text.replace(/[:.]$/, "")}:` }),
  (paragraph) => ({ ...paragraph, text: `  ${paragraph.text.replace(/ /g, "  ")} ` }),
  (paragraph) => ({ ...paragraph, text: paragraph.text.replace(/^([IVX]+)-/, "$1.").replace(/\.(?= )/, ")") }),
  (paragraph) => ({ ...paragraph, text: paragraph.text.replace(/Mặt trận Tổ quốc/g, "MTTQ").replace(/ủy/g, "uỷ") }),
  (paragraph) => ({ text: paragraph.text, marks: [], reach: "exact" }),
  (paragraph) => ({ ...paragraph, text: paragraph.text.replace(/Nhân dân/g, "nhân dân").replace(/ - /g, "-") }),
];

function starts(sections: ReturnType<typeof matchOutline>["sections"]): readonly (readonly [string, number])[] {
  return [...sections].map(([id, range]) => [id, range.paragraph] as const);
}

function flatten(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

function withoutOtherNames(template: Template): Template {
  const strip = ({ otherNames: _names, ...section }: Section): Section => ({
    ...section,
    children: section.children.map(strip),
  });
  return { ...template, sections: template.sections.map(strip) };
}
