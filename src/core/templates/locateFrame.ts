import type { HeadingLine } from "./listHeadings";
import { rankOf } from "./listHeadings";
import type { BodyRange } from "./matchOutline";
import type { Template } from "./template";
import { wordsOf } from "./words";

/** Where the parts around the text stand, in indexes of body paragraphs. */
export interface FramePlaces {
  /** Header table and title, down to the mark under the trích yếu. */
  readonly headerBlock?: BodyRange;
  /** The sentence that closes the text ("Trên đây là …"). */
  readonly closing?: number;
  /** Signature and nơi nhận. */
  readonly signature?: BodyRange;
}

/** Recognises header block, title, closing and signature by their fixed words, in a table or typed with tabs. */
export function locateFrame(template: Template, lines: readonly HeadingLine[]): FramePlaces {
  const headerBlock = locateHeader(template, lines);
  const signature = locateSignature(lines);
  const closing = locateClosing(template, lines, signature);
  return {
    ...(headerBlock ? { headerBlock } : {}),
    ...(closing === undefined ? {} : { closing }),
    ...(signature ? { signature } : {}),
  };
}

/** A header block stands at the top; what says the same further down is the text's. */
const headerLines = 30;
/** One sign alone may be the subject of a text; two make a header block. */
const signsOfHeader = 2;

function locateHeader(template: Template, lines: readonly HeadingLine[]): BodyRange | undefined {
  const top = lines.slice(0, headerLines);
  const chapter = top.findIndex((line) => line.shape.kind === "roman" || line.shape.kind === "outline");
  const area = chapter < 0 ? top : top.slice(0, chapter);
  const signs = headerSigns.map((sign) => area.findIndex((line) => sign.test(line.text))).filter((at) => at >= 0);
  const first = area[Math.min(...signs)];
  if (!first || signs.length < signsOfHeader) {
    return undefined;
  }
  const lastSign = Math.max(...signs);
  const last = area[titleEnd(template, area, lastSign)];
  return { paragraph: first.paragraph, lastParagraph: (last ?? first).paragraph };
}

const headerSigns: readonly RegExp[] = [
  /đảng cộng sản việt nam|c[oộ]ng h[oò][aà] xã hội chủ nghĩa/iu,
  /^(?:đảng bộ|đảng [uủ][ỷy]|(?:tỉnh|thành|huyện|thị|quận) [uủ][ỷy]|[uủ][ỷy] ban nhân dân|ubnd)(?:\s|$)/iu,
  /^số\s*:?[\s.…\d]*[-/]\s*\p{Lu}/iu,
  /ngày[\s.…\d_]+tháng[\s.…\d_]+năm/iu,
];

/** The title follows the table: tên loại, trích yếu over one or more lines, the mark under it. */
function titleEnd(template: Template, area: readonly HeadingLine[], from: number): number {
  const tenLoai = wordsOf(template.tenLoai.split("\n")[0] ?? "").join(" ");
  const title = area.findIndex((line, i) => i > from - 3 && firstLine(line).join(" ") === tenLoai);
  if (title < 0) {
    return from;
  }
  const mark = area.findIndex((line, i) => i > title && i <= title + 5 && /^[-_–—]{3,}$/.test(line.text));
  if (mark >= 0) {
    return mark;
  }
  // Without a mark the title is what stands centred or bold right under tên loại; else one line.
  const centred = (i: number) => area[i]?.source.alignment === "center" || area[i]?.source.bold === true;
  let end = title + 1;
  while (centred(end + 1)) {
    end++;
  }
  return Math.min(end, area.length - 1);
}

function firstLine(line: HeadingLine): readonly string[] {
  return wordsOf(line.source.text.split("\v")[0] ?? "");
}

/** From "Nơi nhận" or the authority line, whichever comes first, to the end. */
function locateSignature(lines: readonly HeadingLine[]): BodyRange | undefined {
  const tail = lines.slice(-signatureLines);
  const start = tail.find((line) => signatureStart.test(line.text));
  const last = lines.at(-1);
  return start && last ? { paragraph: start.paragraph, lastParagraph: last.paragraph } : undefined;
}

/** Nơi nhận seldom has more than a dozen lines, the signature five. */
const signatureLines = 40;
const signatureStart = /^\**(?:nơi nhận\s*:?|t\/m\s|tm\.\s?|k\/t\s|kt\.\s?|t\/l\s|tl\.\s?)/iu;

function locateClosing(
  template: Template,
  lines: readonly HeadingLine[],
  signature: BodyRange | undefined,
): number | undefined {
  const own = template.closing[0];
  const start =
    own && "text" in own
      ? wordsOf(own.text.split("{")[0] ?? "")
          .slice(0, 4)
          .join(" ")
      : "";
  const before = lines.filter((line) => signature === undefined || line.paragraph < signature.paragraph);
  const closing = before
    .slice(-closingLines)
    .find(
      (line) =>
        rankOf(line.shape) >= rankOfText &&
        (/^trên đây là /iu.test(line.text) || (start !== "" && wordsOf(line.text).join(" ").startsWith(start))),
    );
  return closing?.paragraph;
}

const closingLines = 4;
const rankOfText = 11;
