import { paragraphRoles } from "../../src/core/document/block";
import type { LayoutStandard } from "../../src/core/document/standard";
import { contentFiles } from "./contentFiles";

const standards = contentFiles("standards").map(({ file, data }) => ({ file, standard: data as LayoutStandard }));
const twipsPerMm = 1440 / 25.4;

describe.each(standards)("$file", ({ file, standard }) => {
  test("is named as its id", () => {
    expect(file).toBe(`standards/${standard.id}.json`);
  });

  test("gives a source and a grade for every value", () => {
    const { sources, ...values } = standard;
    const sourced = new Set(Object.keys(sources));
    const unsourced = leavesOf(values).filter((leaf) => !ancestorsOf(leaf).some((key) => sourced.has(key)));
    expect(unsourced).toEqual([]);
  });

  test("gives no source for a value that it does not have", () => {
    const { sources, ...values } = standard;
    const known = new Set(leavesOf(values).flatMap(ancestorsOf));
    expect(Object.keys(sources).filter((key) => !known.has(key))).toEqual([]);
    for (const { clause, grade } of Object.values(sources)) {
      expect(clause.trim()).not.toBe("");
      expect(["P", "S", "C", "X", "U"]).toContain(grade);
    }
  });

  test("knows only roles that exist, and looks for every role of its header block", () => {
    const { leftRoles, rightRoles } = standard.headerBlock;
    expect(Object.keys(standard.looks).filter((role) => !(paragraphRoles as readonly string[]).includes(role))).toEqual(
      [],
    );
    for (const role of [...leftRoles, ...rightRoles]) {
      if (role !== "gap") expect(standard.looks[role]).toBeDefined();
    }
  });

  test("is A4 with columns as wide as the text and rules no wider than their column", () => {
    const { page, headerBlock, signatureBlock, looks } = standard;
    const textWidth = page.width - page.margins.left - page.margins.right;
    expect([page.width, page.height]).toEqual([11906, 16838]);
    expect(textWidth).toBeCloseTo(165 * twipsPerMm, -1);
    expect(headerBlock.left + headerBlock.right).toBe(textWidth);
    expect(signatureBlock.left + signatureBlock.right).toBe(textWidth);
    for (const role of headerBlock.leftRoles) {
      if (role !== "gap") expect(looks[role]?.ruleBelow?.length ?? 0).toBeLessThanOrEqual(headerBlock.left);
    }
    for (const role of headerBlock.rightRoles) {
      if (role !== "gap") expect(looks[role]?.ruleBelow?.length ?? 0).toBeLessThanOrEqual(headerBlock.right);
    }
  });

  test("gives both columns of the header block lines of one height, so that number and date stand side by side", () => {
    const roles = [...standard.headerBlock.leftRoles, ...standard.headerBlock.rightRoles].filter((r) => r !== "gap");
    expect(new Set(roles.map((role) => standard.looks[role]?.lineExactly)).size).toBe(1);
  });

  test("keeps headings with the text below them and shows them in Word's outline", () => {
    for (const level of [1, 2, 3, 4] as const) {
      expect(standard.looks[`heading${level}`]).toMatchObject({ keepWithNext: true, outlineLevel: level });
    }
  });
});

describe.each(standards.filter(({ standard }) => standard.issuerKind === "party"))(
  "$standard.id, as the Party's guide has it",
  ({ standard }) => {
    const { looks, marks, page } = standard;

    test("page: 20, 20, 30, 15 mm, number 14 pt centred 10 mm from the top, none on the first page", () => {
      expect(page.margins).toEqual({ top: 1134, bottom: 1134, left: 1701, right: 850 });
      expect(page.pageNumber).toEqual({ size: 14, alignment: "center", fromTop: 567, onFirstPage: false });
    });

    test("header block: title 15 bold over a rule of its length, the issuer alone bold", () => {
      expect(looks.tieuDe).toMatchObject({ size: 15, bold: true, alignment: "center" });
      expect(looks.tieuDe?.ruleBelow?.length).toBeGreaterThan(4133 - 57);
      expect(looks.tieuDe?.ruleBelow?.length).toBeLessThan(4133 + 57);
      expect(looks.coQuanCapTren).toMatchObject({ size: 14, alignment: "center" });
      expect(looks.coQuanCapTren?.bold).toBeUndefined();
      expect(looks.coQuanBanHanh).toMatchObject({ size: 14, bold: true, alignment: "center" });
      expect(looks.soKyHieu).toMatchObject({ size: 14, alignment: "center" });
      expect(looks.diaDanhNgayThang).toMatchObject({ size: 14, italic: true, alignment: "center" });
    });

    test("text: 14 pt justified, first line 10 mm, 6 pt between paragraphs, 18 to 22 pt exactly", () => {
      const { bodyText } = looks;
      expect(bodyText).toMatchObject({ size: 14, alignment: "justify", firstLineIndent: 567, spaceAfter: 120 });
      expect(bodyText?.lineExactly).toBeGreaterThanOrEqual(18 * 20);
      expect(bodyText?.lineExactly).toBeLessThanOrEqual(22 * 20);
    });

    test("end: authority bold, chức vụ not, Nơi nhận underlined 14, its list 12", () => {
      expect(looks.quyenHan).toMatchObject({ size: 14, bold: true });
      expect(looks.chucVu?.bold).toBeUndefined();
      expect(looks.hoTen).toMatchObject({ size: 14, bold: true });
      expect(looks.noiNhanLabel).toMatchObject({ size: 14, underline: true, alignment: "left" });
      expect(looks.noiNhanItem).toEqual({ size: 12, alignment: "left" });
    });

    test("marks: number without colon, five hyphens, T/M, a plain full stop", () => {
      expect(marks).toMatchObject({
        soKyHieu: "Số {so}-{loai}/{coQuan}",
        trichYeuSeparator: "-----",
        onBehalf: "T/M",
        tieuDe: "ĐẢNG CỘNG SẢN VIỆT NAM",
        endOfText: ".",
      });
      expect(marks.quocHieu ?? marks.tieuNgu).toBeUndefined();
    });
  },
);

describe("ND30-2020, as the decree has it", () => {
  const { looks, marks, headerBlock } = standards.find(({ standard }) => standard.id === "ND30-2020")!.standard;

  test("header block: Quốc hiệu and Tiêu ngữ, rules under Tiêu ngữ, issuer and trích yếu", () => {
    expect(headerBlock.rightRoles).toEqual(["quocHieu", "tieuNgu", "gap", "diaDanhNgayThang"]);
    expect(looks.quocHieu).toMatchObject({ size: 13, bold: true });
    expect(looks.tieuNgu).toMatchObject({ size: 14, bold: true });
    for (const role of ["tieuNgu", "coQuanBanHanh", "trichYeu"] as const) expect(looks[role]?.ruleBelow).toBeDefined();
    expect(looks.tieuDe).toBeUndefined();
  });

  test("end: chức vụ bold, Nơi nhận 12 bold italic, its list 11", () => {
    expect(looks.chucVu).toMatchObject({ bold: true });
    expect(looks.noiNhanLabel).toMatchObject({ size: 12, bold: true, italic: true, alignment: "left" });
    expect(looks.noiNhanItem).toEqual({ size: 11, alignment: "left" });
  });

  test("marks: number with colon and slash first, TM., I.", () => {
    expect(marks).toMatchObject({ soKyHieu: "Số: {so}/{loai}-{coQuan}", onBehalf: "TM.", heading1: "." });
    expect(marks.trichYeuSeparator).toBeUndefined();
  });
});

/** Dotted paths of all values that are no objects; a list is one value. */
function leavesOf(value: object, prefix = ""): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? leavesOf(inner, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );
}

/** "page.margins.top" -> "page", "page.margins", "page.margins.top". */
function ancestorsOf(leaf: string): readonly string[] {
  const keys = leaf.split(".");
  return keys.map((_, i) => keys.slice(0, i + 1).join("."));
}
