import type { ParagraphRole } from "../document/block";
import type { LayoutStandard } from "../document/standard";
import type { Values } from "../profile/field";
import type { TemplateKit } from "./contentLibrary";
import type { DraftContext, DraftItem, DraftParagraph, ParagraphForm } from "./draftText";
import { makeContext, upperFirst, writeParagraph } from "./draftText";
import { numberSections } from "./numbering";
import type { ContentBlock, Section } from "./template";

/** A whole document in draft, in its parts. */
export interface Draft {
  readonly header: DraftColumns;
  /** Tên loại, trích yếu, the mark under it. */
  readonly title: readonly DraftParagraph[];
  readonly opening: readonly DraftParagraph[];
  readonly sections: readonly DraftSection[];
  readonly closing: readonly DraftParagraph[];
  readonly signature: DraftColumns;
}

export interface DraftColumns {
  readonly left: readonly DraftParagraph[];
  readonly right: readonly DraftParagraph[];
}

export interface DraftSection {
  readonly section: Section;
  /** Absent for items: their text is the first paragraph of `content`. */
  readonly heading?: DraftParagraph;
  readonly content: readonly DraftParagraph[];
  readonly children: readonly DraftSection[];
}

/**
 * Drafts the whole document. A part is cut out of the whole, so that a section reads the same wherever it is inserted:
 * the document cites in full at the first mention, whichever part was asked for.
 */
export function draftTemplate(kit: TemplateKit, values: Values, standard: LayoutStandard): Draft {
  const { template } = kit;
  const context = makeContext(kit, values, standard);
  const numbers = numberSections(template.sections, standard.marks.heading1);
  const header = draftHeader(context);
  const title = draftTitle(context);
  const opening = draftContent(template.opening, context);
  const sections = template.sections.map((section) => draftSection(section, 1, numbers, context));
  const closing = draftContent(template.closing, context);
  return endText({ header, title, opening, sections, closing, signature: draftSignature(context) }, standard);
}

/** All paragraphs of a draft in document order, the left column before the right one. */
export function draftParagraphs(draft: Draft): readonly DraftParagraph[] {
  return [
    ...draft.header.left,
    ...draft.header.right,
    ...draft.title,
    ...draft.opening,
    ...draft.sections.flatMap(sectionParagraphs),
    ...draft.closing,
    ...draft.signature.left,
    ...draft.signature.right,
  ];
}

/** A section's heading, its text and everything below it. */
export function sectionParagraphs(section: DraftSection): readonly DraftParagraph[] {
  return [
    ...(section.heading ? [section.heading] : []),
    ...section.content,
    ...section.children.flatMap(sectionParagraphs),
  ];
}

function draftHeader(context: DraftContext): DraftColumns {
  const { leftRoles, rightRoles, left } = context.standard.headerBlock;
  const broken = (paragraph: DraftParagraph) => breakLongName(paragraph, left, context.standard);
  return { left: draftRoles(leftRoles, context).map(broken), right: draftRoles(rightRoles, context) };
}

/** A name too long for its column goes on a second line with the kind of unit: "ĐẢNG BỘ / THÀNH PHỐ ĐÀ NẴNG". */
function breakLongName(paragraph: DraftParagraph, width: number, standard: LayoutStandard): DraftParagraph {
  const size = standard.looks[paragraph.role]?.size ?? 14;
  return paragraph.text.length * size * capitalWidth * twipsPerPoint > width
    ? { ...paragraph, text: paragraph.text.replace(/^(ĐẢNG BỘ|ĐẢNG ỦY) /, "$1\v") }
    : paragraph;
}

/** Of a line of Vietnamese capitals and blanks in Times New Roman, in ems a letter. */
const capitalWidth = 0.62;
const twipsPerPoint = 20;

/** A `gap` is an empty line that looks like the line below it. */
function draftRoles(roles: readonly (ParagraphRole | "gap")[], context: DraftContext): readonly DraftParagraph[] {
  return roles.map((role, i) => {
    if (role !== "gap") {
      return frameParagraph(role, headerText(role, context), context);
    }
    const next = roles.slice(i).find((each): each is ParagraphRole => each !== "gap");
    return { role: next ?? "bodyText", text: "", places: [] };
  });
}

function headerText(role: ParagraphRole, context: DraftContext): string {
  const { marks, issuerKind } = context.standard;
  switch (role) {
    case "coQuanCapTren":
      return issuerKind === "state" ? "{=coQuanCapTren|upper}" : "{=dangBoCapTren|upper}";
    case "coQuanBanHanh":
      // The name of a state body breaks before its place: "ỦY BAN NHÂN DÂN / XÃ CÔNG HẢI".
      return issuerKind === "state" ? "ỦY BAN NHÂN DÂN\v{=diaBan|upper}" : "{=coQuanBanHanh|upper}";
    case "dauSao":
      return "*";
    case "soKyHieu":
      return marks.soKyHieu
        .replace("{so}", "{so_van_ban}")
        .replace("{loai}", context.kit.template.symbol)
        .replace("{coQuan}", issuerKind === "state" ? "UBND" : "{ky_hieu_cap_uy}");
    case "tieuDe":
      return marks.tieuDe ?? "";
    case "quocHieu":
      return marks.quocHieu ?? "";
    case "tieuNgu":
      return marks.tieuNgu ?? "";
    case "diaDanhNgayThang":
      return "{dia_danh}, ngày {ngay_ban_hanh} tháng {thang_ban_hanh} năm {nam_ban_hanh}";
    default:
      return "";
  }
}

function draftTitle(context: DraftContext): readonly DraftParagraph[] {
  const { template } = context.kit;
  const { marks, issuerKind } = context.standard;
  return [
    // "KẾT LUẬN / CỦA BAN THƯỜNG VỤ …" is one title: its lines stand together.
    frameParagraph("tenLoai", template.tenLoai.replace(/\n/g, "\v"), context),
    frameParagraph("trichYeu", issuerKind === "state" ? upperFirst(template.trichYeu) : template.trichYeu, context, {
      capital: issuerKind === "state",
      citations: "full",
    }),
    ...(marks.trichYeuSeparator === undefined
      ? []
      : [frameParagraph("trichYeuSeparator", marks.trichYeuSeparator, context)]),
  ];
}

function draftSection(
  section: Section,
  level: number,
  numbers: ReadonlyMap<string, string>,
  context: DraftContext,
): DraftSection {
  const number = numbers.get(section.id) ?? "";
  const childLevel = section.kind === "heading" ? level + 1 : level;
  const heading = section.kind === "item" ? undefined : draftHeading(section, level, number, context);
  const content = draftContent(section.content, context, section.kind === "item" ? `${number} ` : undefined);
  const children = section.children.map((child) => draftSection(child, childLevel, numbers, context));
  return { section, ...(heading ? { heading } : {}), content, children };
}

const headingRoles: readonly ParagraphRole[] = ["heading1", "heading2", "heading3", "heading4"];

function draftHeading(section: Section, level: number, number: string, context: DraftContext): DraftParagraph {
  const role = section.kind === "label" ? "subLabel" : (headingRoles[level - 1] ?? "heading4");
  const form: ParagraphForm = { prefix: `${number} `, capital: true, citations: "short" };
  const text = section.kind === "label" ? `${section.heading}:` : section.heading;
  return frameParagraph(role, text, context, form);
}

/** The paragraphs of some content; `number` goes before the first. */
function draftContent(
  content: readonly ContentBlock[],
  context: DraftContext,
  number?: string,
): readonly DraftParagraph[] {
  return content.flatMap((block, i) => {
    if ("use" in block) {
      return [];
    }
    const form: ParagraphForm = {
      prefix: (i === 0 ? number : undefined) ?? rolePrefixes[block.role] ?? "",
      capital: block.role !== "ordinalItem",
      citations: "by-mention",
    };
    if ("each" in block) {
      const next = content[i + 1];
      return draftEach(block, form, next !== undefined && "role" in next && next.role === block.role, context);
    }
    return writeParagraph(block.role, block.text, form, context) ?? [];
  });
}

const rolePrefixes: Partial<Record<ParagraphRole, string>> = { dashItem: "- ", plusItem: "+ ", canCu: "- " };

function draftEach(
  block: Extract<ContentBlock, { each: string }>,
  form: ParagraphForm,
  followed: boolean,
  context: DraftContext,
): readonly DraftParagraph[] {
  const value = context.values[block.each];
  const entries = Array.isArray(value) ? (value as readonly string[]) : undefined;
  const write = (entry: string | undefined, last: boolean) => {
    const text = last && !followed ? block.text.replace(/;$/, ".") : block.text;
    return writeParagraph(block.role, text, form, context, { field: block.each, value: entry }) ?? [];
  };
  return entries === undefined || entries.length === 0
    ? [write(undefined, true)].flat()
    : entries.flatMap((entry, i) => write(entry, i === entries.length - 1));
}

function draftSignature(context: DraftContext): DraftColumns {
  const { signature } = context.kit.template;
  const right: DraftParagraph[] = [
    frameParagraph("quyenHan", signature.quyenHan, context),
    ...signatureTitles(signature.chucVu, context),
    { role: "signatureSpace", text: "", places: [] },
    frameParagraph("hoTen", signature.hoTen, context),
  ];
  return { left: draftNoiNhan(context), right };
}

/** A state body's deputy signs for its head, in two lines; a Party committee's signs under T/M like its secretary. */
function signatureTitles(chucVu: string, context: DraftContext): readonly DraftParagraph[] {
  const value = context.values["chuc_vu_nguoi_ky"];
  if (context.standard.issuerKind === "state" && typeof value === "string") {
    const lines = /phó/i.test(value.normalize("NFC"))
      ? ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
      : [/bí thư/i.test(value.normalize("NFC")) ? "CHỦ TỊCH" : chucVu];
    return lines.map((line) => frameParagraph("chucVu", line, context));
  }
  return [frameParagraph("chucVu", chucVu, context)];
}

function draftNoiNhan(context: DraftContext): readonly DraftParagraph[] {
  const typed = context.values["noi_nhan"];
  const filled = Array.isArray(typed) && typed.length > 0 ? (typed as readonly string[]) : undefined;
  const items = filled ?? context.kit.template.noiNhan;
  const state = context.standard.issuerKind === "state";
  const lines = items.map((item, i) => {
    const last = i === items.length - 1;
    const end = last ? "." : ";";
    const form: ParagraphForm = { prefix: "- ", capital: true, citations: "short" };
    if (filled) {
      return frameParagraph("noiNhanItem", `{item}${end}`, context, form, { field: "noi_nhan", value: item });
    }
    const text = last && state ? "Lưu: VT" : item.replace(/[;.,]$/, "");
    return frameParagraph("noiNhanItem", text + end, context, form);
  });
  return [frameParagraph("noiNhanLabel", "Nơi nhận:", context), ...lines];
}

function frameParagraph(
  role: ParagraphRole,
  text: string,
  context: DraftContext,
  form: ParagraphForm = { capital: false, citations: "short" },
  item?: DraftItem,
): DraftParagraph {
  return writeParagraph(role, text, form, context, item) ?? { role, text: "", places: [] };
}

/** The mark that ends a text, "." or "./.", on its last paragraph. */
function endText(draft: Draft, standard: LayoutStandard): Draft {
  const mark = standard.marks.endOfText;
  const end = (paragraph: DraftParagraph): DraftParagraph =>
    /[^.…]\.$/.test(paragraph.text) ? { ...paragraph, text: paragraph.text.slice(0, -1) + mark } : paragraph;
  if (mark === "." || draft.closing.length === 0) {
    return mark === "." ? draft : { ...draft, sections: endLastSection(draft.sections, end) };
  }
  return { ...draft, closing: mapLast(draft.closing, end) };
}

function endLastSection(
  sections: readonly DraftSection[],
  end: (paragraph: DraftParagraph) => DraftParagraph,
): readonly DraftSection[] {
  return mapLast(sections, (section) =>
    section.children.length > 0
      ? { ...section, children: endLastSection(section.children, end) }
      : { ...section, content: mapLast(section.content, end) },
  );
}

function mapLast<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  return list.map((item, i) => (i === list.length - 1 ? change(item) : item));
}
