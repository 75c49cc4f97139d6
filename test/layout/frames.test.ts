import { contentLibrary } from "../../src/content/index";
import type { Block } from "../../src/core/document/block";
import type { LayoutStandard } from "../../src/core/document/standard";
import type { Values } from "../../src/core/profile/field";
import { fillTemplate } from "../../src/core/templates/fillTemplate";
import { openTemplate } from "../../src/core/templates/openTemplate";
import { writeDocx } from "../../src/ooxml/writeDocx";
import { fixtureValues } from "../content/draftFixture";
import { issuersUnder, type Issuer } from "../proofs/issuers";
import { describeLayout } from "../support/layoutTools";
import type { Rendering, TextLine } from "../support/libreOffice";
import { renderDocx } from "../support/libreOffice";
import { validateDocx } from "../support/openXmlValidator";
import { longestRule, middle, millimetres, textArea, textOf, tolerance } from "../support/pageGeometry";

/** Header block, title and signature of every kind of office, on the document with the longest title. */
const template = "ket-luan-qd-218";

const cases = contentLibrary.standards.flatMap(({ id: standard }) =>
  issuersUnder(standard).map((issuer) => ({ standard, issuer, name: `${standard}: ${issuer.name}` })),
);

describeLayout("the frame of a document", (tools) => {
  const standards = new Map<string, LayoutStandard>();
  let rendered: Readonly<Record<string, Rendering>> = {};

  beforeAll(async () => {
    for (const entry of contentLibrary.standards) standards.set(entry.id, await entry.load());
    const files: Record<string, Uint8Array> = {};
    for (const [at, { standard, issuer }] of cases.entries()) {
      const layout = standards.get(standard)!;
      files[String(at)] = writeDocx(await draft(template, layout, { ...issuer.choices, ...issuer.names }), layout);
    }
    rendered = renderDocx(tools, files);
  }, 240_000);

  describe.each(cases.map((each, at) => ({ ...each, at })))("$name", ({ standard, issuer, at }) => {
    const party = standard.startsWith("DANG-");
    const onFirstPage = () => rendered[String(at)]!.lines(0);

    test("has the header block in two columns: each line where it belongs, in its size and weight", () => {
      const lines = onFirstPage();
      const expected = party ? partyHeader(issuer) : stateHeader(issuer);
      for (const [text, size, weight] of [...expected.left, ...expected.right]) {
        expect(look(lineSaying(lines, text))).toEqual({ text, size, weight });
      }
      const { headerBlock } = standards.get(standard)!;
      const area = textArea(standards.get(standard)!);
      const between = area.left + millimetres(headerBlock.left);
      for (const [text] of expected.left) {
        expect(Math.abs(middle(lineSaying(lines, text)) - (area.left + between) / 2)).toBeLessThan(tolerance);
      }
      for (const [text] of expected.right) {
        const right = between + millimetres(headerBlock.right);
        expect(Math.abs(middle(lineSaying(lines, text)) - (between + right) / 2)).toBeLessThan(tolerance);
      }
      expect(inOrder(expected.left.map(([text]) => lineSaying(lines, text).top))).toBe(true);
      expect(inOrder(expected.right.map(([text]) => lineSaying(lines, text).top))).toBe(true);
      expect(Math.abs(lineSaying(lines, expected.right[0]![0]).top - area.top)).toBeLessThan(2 * tolerance);
      // Number and date stand side by side where both names take one line.
      const [number, date] = [expected.left.at(-1)![0], expected.right.at(-1)![0]];
      if (expected.left.length === 4)
        expect(Math.abs(lineSaying(lines, number).bottom - lineSaying(lines, date).bottom)).toBeLessThan(tolerance);
    });

    test("has a rule under the title as long as the title", () => {
      const { marks } = standards.get(standard)!;
      const title = lineSaying(onFirstPage(), marks.tieuDe ?? marks.tieuNgu ?? "");
      const rule = longestRule(rendered[String(at)]!.ink(0), title);
      expect(Math.abs(rule.left - title.left)).toBeLessThan(tolerance);
      expect(Math.abs(rule.right - title.right)).toBeLessThan(tolerance);
    });

    test("has the title in the middle of the page, and under it five hyphens or a short rule", () => {
      const lines = onFirstPage();
      const centre = middle(textArea(standards.get(standard)!));
      const title = lineSaying(lines, "KẾT LUẬN");
      expect(look(title)).toMatchObject({ size: party ? 16 : 14, weight: "bold" });
      expect(Math.abs(middle(title) - centre)).toBeLessThan(tolerance);
      const trichYeu = lines.filter(
        (line) => line.top > title.top && line.bold && line.text !== line.text.toUpperCase(),
      );
      const [first, last] = [trichYeu[0]!, trichYeu.filter(({ text }) => !/^I/.test(text)).at(-1)!];
      expect(first.text).toMatch(party ? /^tại Hội nghị/ : /^Tại Hội nghị/);
      expect(look(first)).toMatchObject({ size: 14, weight: "bold" });
      if (party) {
        const mark = lineSaying(lines, "-----");
        expect(Math.abs(middle(mark) - centre)).toBeLessThan(tolerance);
        expect(mark.top).toBeGreaterThan(last.top);
      } else {
        expect(lines.map(({ text }) => text)).not.toContain("-----");
        const rule = longestRule(rendered[String(at)]!.ink(0), last);
        const width = first.right - first.left;
        expect(Math.abs(middle(rule) - centre)).toBeLessThan(tolerance);
        expect(rule.right - rule.left).toBeGreaterThan(width / 5);
        expect(rule.right - rule.left).toBeLessThan(width / 2 + tolerance);
      }
    });

    test("has the signature block whole, below text, the authority level with nơi nhận", () => {
      const { pages, lines } = rendered[String(at)]!;
      const area = textArea(standards.get(standard)!);
      const here = lines(pages.length - 1);
      const authority = lineSaying(here, party ? issuer.authority : "TM. ỦY BAN NHÂN DÂN");
      const label = lineSaying(here, "Nơi nhận:");
      expect(look(authority)).toMatchObject({ size: 14, weight: "bold" });
      expect(look(label)).toMatchObject(party ? { size: 14, weight: "plain" } : { size: 12, weight: "bold italic" });
      expect(Math.abs(authority.top - label.top)).toBeLessThan(tolerance);
      const deputy = /^Phó/.test(String(issuer.names.chuc_vu_nguoi_ky));
      const titles = party
        ? [String(issuer.names.chuc_vu_nguoi_ky).toUpperCase()]
        : deputy
          ? ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
          : ["CHỦ TỊCH"];
      for (const title of titles) {
        expect(look(lineSaying(here, title))).toMatchObject({ size: 14, weight: party ? "plain" : "bold" });
      }
      const name = lineSaying(here, String(fixtureValues(template).ho_ten_nguoi_ky));
      expect(look(name)).toMatchObject({ size: 14, weight: "bold" });
      // Room for the hand and the seal.
      expect(name.top - lineSaying(here, titles.at(-1)!).bottom).toBeGreaterThan(15);
      const item = here.find(({ text }) => text.startsWith("- Lưu"))!;
      expect(look(item)).toMatchObject({ size: party ? 12 : 11, weight: "plain" });
      expect(item.text).toMatch(
        party ? /^- Lưu Văn phòng .* ủy\.$|^- Lưu Văn phòng (?:Đảng|Huyện|Thị) ủy\.$/ : /^- Lưu: VT\.$/,
      );
      // Torn from the text, it would stand alone on its page.
      const above = textOf(pages.at(-1)!, area).filter(({ bottom }) => bottom < authority.top);
      expect(above.length).toBeGreaterThan(3);
    });
  });

  const drafts = contentLibrary.templates.flatMap(({ id }) =>
    contentLibrary.standards.map((standard) => ({ id, standard: standard.id })),
  );

  test.each(drafts)("$id under $standard is valid for the Open XML SDK", async ({ id, standard }) => {
    const layout = standards.get(standard)!;
    // One document that holds them all: starting the validator takes longer than its work.
    const blocks: Block[] = [];
    // The frame does not ask for the template: every office with one of them, the first with the others.
    const issuers = issuersUnder(standard).filter((_, at) => id === template || at === 0);
    for (const { choices, names } of issuers) {
      blocks.push(...(await draft(id, layout, { ...choices, ...names })));
      blocks.push(...fillTemplate(await openTemplate(contentLibrary, id), { kind: "whole" }, choices, layout));
    }
    expect(validateDocx(tools, writeDocx(blocks, layout))).toEqual([]);
  });
});

async function draft(id: string, standard: LayoutStandard, values: Values): Promise<readonly Block[]> {
  const kit = await openTemplate(contentLibrary, id);
  return fillTemplate(kit, { kind: "whole" }, { ...fixtureValues(id), ...values }, standard);
}

type Weight = "plain" | "bold" | "italic" | "bold italic";
type Row = readonly [text: string, size: number, weight: Weight];

function partyHeader({ header: [above, own], symbol, names }: Issuer): { left: readonly Row[]; right: readonly Row[] } {
  return {
    left: [
      ...above.split("\n").map((line): Row => [line, 14, "plain"]),
      [own, 14, "bold"],
      ["*", 14, "plain"],
      [`Số ${String(fixtureValues(template).so_van_ban)}-KL/${symbol}`, 14, "plain"],
    ],
    right: [
      ["ĐẢNG CỘNG SẢN VIỆT NAM", 15, "bold"],
      [dateLine(names), 14, "italic"],
    ],
  };
}

function stateHeader({ stateHeader: own, names }: Issuer): { left: readonly Row[]; right: readonly Row[] } {
  return {
    left: [
      ["ỦY BAN NHÂN DÂN", 13, "bold"],
      [own.replace("ỦY BAN NHÂN DÂN ", ""), 13, "bold"],
      [`Số: ${String(fixtureValues(template).so_van_ban)}/KL-UBND`, 13, "plain"],
    ],
    right: [
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, "bold"],
      ["Độc lập - Tự do - Hạnh phúc", 14, "bold"],
      [dateLine(names), 14, "italic"],
    ],
  };
}

function dateLine(names: Values): string {
  const { ngay_ban_hanh: day, thang_ban_hanh: month, nam_ban_hanh: year } = fixtureValues(template);
  return `${String(names.dia_danh)}, ngày ${String(day)} tháng ${String(month)} năm ${String(year)}`;
}

function lineSaying(lines: readonly TextLine[], text: string): TextLine {
  const found = lines.find((line) => line.text === text);
  if (found === undefined)
    throw new Error(`“${text}” is no line of the page: ${lines.map((line) => line.text).join(" | ")}`);
  return found;
}

function look({ text, size, bold, italic }: TextLine): { text: string; size: number; weight: Weight } {
  return { text, size, weight: bold ? (italic ? "bold italic" : "bold") : italic ? "italic" : "plain" };
}

function inOrder(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > numbers[at - 1]!);
}
