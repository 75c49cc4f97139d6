import type { ParagraphRole } from "../document/block";
import type { Span } from "../document/place";
import type { LayoutStandard } from "../document/standard";
import type { CitedDocument, Field, FieldValue, Values } from "../profile/field";
import { formatValue } from "../profile/formatValue";
import { dottedGap, gapText } from "../profile/gapText";
import { bareIssuer, bodyName, completeValues } from "./bodies";
import type { Citation } from "./citation";
import { type CitableDocument, citable, citeDocument } from "./citeDocument";
import type { TemplateKit } from "./contentLibrary";
import { capitals } from "./resolveTemplate";
import {
  type CitationToken,
  type FieldModifier,
  type FieldToken,
  type LetterModifier,
  type TextToken,
  parseTemplateText,
} from "./templateText";

/** A place of a field in drafted text. Open: a visible gap, or a yes-no sentence in brackets. */
export interface DraftPlace extends Span {
  readonly field: string;
  readonly state: "open" | "filled";
}

export interface DraftParagraph {
  readonly role: ParagraphRole;
  readonly text: string;
  /** In order of `start`. */
  readonly places: readonly DraftPlace[];
}

/** What is known while a document is drafted, and what its text has said so far. */
export interface DraftContext {
  readonly kit: TemplateKit;
  readonly standard: LayoutStandard;
  /** Complete: typed values, presets, defaults, and what follows from them. */
  readonly values: Values;
  readonly fields: ReadonlyMap<string, Field>;
  readonly citations: ReadonlyMap<string, Citation>;
  /** The documents that the text has cited, and those whose short name it has defined. */
  readonly mentions: Map<string, "cited" | "named">;
}

export interface ParagraphForm {
  /** Number, dash or star before the text. */
  readonly prefix?: string;
  /** A place at the start begins with a capital. */
  readonly capital: boolean;
  /** How a citation is written that says nothing itself; only `by-mention` counts as a mention. */
  readonly citations: "full" | "short" | "by-mention";
}

/** The entry that stands for `{item}`, and the list field it comes from. */
export interface DraftItem {
  readonly field: string;
  readonly value: string | undefined;
}

export function makeContext(kit: TemplateKit, values: Values, standard: LayoutStandard): DraftContext {
  const citations = new Map(kit.citations.map((citation) => [citation.id, citation]));
  const complete = completeValues(values, kit.fields, kit.template.presets);
  return {
    kit,
    standard,
    values: { ...shortNameOf(complete, citations), ...complete, ...authority(complete, standard) },
    fields: new Map(kit.fields.map((field) => [field.id, field])),
    citations,
    mentions: new Map(),
  };
}

/** Writes one paragraph; nothing when no words are left of it. */
export function writeParagraph(
  role: ParagraphRole,
  text: string,
  form: ParagraphForm,
  context: DraftContext,
  item?: DraftItem,
): DraftParagraph | undefined {
  const writer = new TextWriter(form);
  writeTokens(parseTemplateText(text), writer, { form, context, item });
  return writer.hasWords() ? { role, ...writer.result() } : undefined;
}

interface Writing {
  readonly form: ParagraphForm;
  readonly context: DraftContext;
  readonly item: DraftItem | undefined;
  /** Letters of the surrounding name. */
  readonly letters?: LetterModifier;
  /** Inside a yes-no sentence that nobody has answered yet. */
  readonly bracketed?: boolean;
}

function writeTokens(tokens: readonly TextToken[], writer: TextWriter, writing: Writing): void {
  tokens.forEach((token, i) => {
    switch (token.kind) {
      case "text":
        return writer.text(withLetters(token.text, i === 0 ? writing.letters : keepUpper(writing.letters)));
      case "field":
        return writeField(token, tokens[i + 1], writer, writing);
      case "citation":
        return writeCitation(token, writer, writing);
      case "name": {
        const { context } = writing;
        const name = bodyName(token.name, context.values, context.standard.issuerKind) ?? "";
        return writeTokens(parseTemplateText(name), writer, { ...writing, letters: token.letters });
      }
      case "yes-no":
        return writeYesNo(token.field, token.tokens, writer, writing);
    }
  });
}

function writeField(token: FieldToken, next: TextToken | undefined, writer: TextWriter, writing: Writing): void {
  const { context, item } = writing;
  if (token.field === "item" && item) {
    const text = item.value === undefined ? "" : withoutEnd(item.value.trim(), next);
    return text === ""
      ? writer.place(dottedGap, item.field, "open")
      : writer.place(withModifiers(text, token.modifiers), item.field, "filled");
  }
  const field = context.fields.get(token.field);
  if (field?.type === "document") {
    return writeCitation({ kind: "citation", source: { field: token.field } }, writer, writing);
  }
  const form = token.modifiers.find((each) => each !== "upper" && each !== "first");
  const value = context.values[token.field];
  const text = value === undefined ? "" : formatValue(field ?? unknownField(token.field), value, form);
  if (text === "") {
    return writer.place(field ? gapText(field, form) : dottedGap, token.field, "open");
  }
  const letters = keepUpper(writing.letters);
  writer.place(withLetters(withModifiers(withoutEnd(text, next), token.modifiers), letters), token.field, "filled");
}

function writeCitation(token: CitationToken, writer: TextWriter, writing: Writing): void {
  const { context, form } = writing;
  const fieldId = "field" in token.source ? token.source.field : undefined;
  const found = findDocument(token, context);
  if (!found) {
    return writeUnknownDocument(token, fieldId, writer, writing);
  }
  const { key, document } = found;
  const asked = token.form ?? (form.citations === "by-mention" ? formByMention(key, context) : form.citations);
  const name = citeDocument(document, "name");
  const text =
    asked === "define"
      ? `${citeDocument(document, "full")} (${shortNameIntro} ${name})`
      : citeDocument(document, asked);
  if (
    form.citations === "by-mention" &&
    !writing.bracketed &&
    (asked === "define" || asked === "full" || asked === "dated")
  ) {
    context.mentions.set(key, asked === "define" ? "named" : (context.mentions.get(key) ?? "cited"));
  }
  const written = citationLetters(text, document.number, token.letters);
  return fieldId === undefined ? writer.text(written) : writer.place(written, fieldId, "filled");
}

const shortNameIntro = "sau đây gọi tắt là";

function formByMention(key: string, context: DraftContext): "full" | "short" | "name" {
  switch (context.mentions.get(key)) {
    case undefined:
      return "full";
    case "cited":
      return "short";
    case "named":
      return "name";
  }
}

/** A document that nobody has named yet is a gap; in a bracketed sentence, which is one gap already, its field's label. */
function writeUnknownDocument(
  token: CitationToken,
  fieldId: string | undefined,
  writer: TextWriter,
  writing: Writing,
): void {
  if (fieldId === undefined) {
    return;
  }
  if (writing.bracketed) {
    return writer.text(writing.context.fields.get(fieldId)?.label ?? "");
  }
  writer.place(dottedGap, fieldId, "open");
  if (token.form === "define") {
    writer.text(` (${shortNameIntro} `);
    writer.place(dottedGap, fieldId, "open");
    writer.text(")");
  }
}

function findDocument(
  token: CitationToken,
  context: DraftContext,
): { readonly key: string; readonly document: CitableDocument } | undefined {
  if ("citation" in token.source) {
    const document = context.citations.get(token.source.citation);
    return document && { key: document.id, document };
  }
  const found = documentOf(context.values[token.source.field], context.citations);
  const shortName = token.source.field === reviewedDocument ? context.values[reviewedShortName] : undefined;
  return found && typeof shortName === "string" ? { ...found, document: { ...found.document, shortName } } : found;
}

function documentOf(
  value: FieldValue | undefined,
  citations: ReadonlyMap<string, Citation>,
): { readonly key: string; readonly document: CitableDocument } | undefined {
  if (typeof value === "string") {
    const document = citations.get(value);
    // A number that the register does not know is still a number.
    return { key: value, document: document ?? { kind: "văn bản", number: value, issuer: "" } };
  }
  return isDocument(value) ? { key: value.id ?? value.number, document: citable(value) } : undefined;
}

function writeYesNo(field: string, tokens: readonly TextToken[], writer: TextWriter, writing: Writing): void {
  const answer = writing.context.values[field];
  if (answer === true) {
    writeTokens(tokens, writer, writing);
  } else if (answer !== false) {
    const inner = new TextWriter({ ...writing.form, prefix: "" });
    writeTokens(tokens, inner, { ...writing, bracketed: true });
    writer.place(`[${inner.result().text}]`, field, "open");
  }
}

/** Joins words and places: never two blanks in a row, no blank before a mark, except where a gap itself is blank. */
class TextWriter {
  private written: string;
  private readonly places: DraftPlace[] = [];
  private endsInPlace = false;
  private words = false;
  private readonly prefix: string;

  constructor(private readonly form: ParagraphForm) {
    this.prefix = form.prefix ?? "";
    this.written = this.prefix;
  }

  text(text: string): void {
    let added = text;
    if (!this.endsInPlace && (this.written === this.prefix || this.written.endsWith(" "))) {
      added = added.trimStart();
    }
    if (added === "") {
      return;
    }
    if (/^[.,;:!?)]/.test(added) && !this.endsInPlace && this.written.length > this.prefix.length) {
      this.written = this.written.trimEnd();
    }
    this.written += added;
    this.endsInPlace = false;
    // Almost every text has a plain letter. The second pattern takes longer to compile than all headings to write.
    this.words ||= /[a-z\d*-]/i.test(added) || /[\p{L}\p{N}]/u.test(added);
  }

  place(text: string, field: string, state: DraftPlace["state"]): void {
    const start = this.written.length;
    const capital = this.startsSentence() && state === "filled";
    this.written += capital ? upperFirst(text) : text;
    this.places.push({ start, end: this.written.length, field, state });
    this.endsInPlace = true;
    this.words = true;
  }

  hasWords(): boolean {
    return this.words;
  }

  result(): { readonly text: string; readonly places: readonly DraftPlace[] } {
    return { text: this.endsInPlace ? this.written : this.written.trimEnd(), places: this.places };
  }

  private startsSentence(): boolean {
    return this.written === this.prefix ? this.form.capital : /[.!?] $/.test(this.written);
  }
}

/** The short name of the reviewed document follows from the document, unless it was typed. */
const reviewedDocument = "van_ban_tong_ket";
const reviewedShortName = "ten_goi_tat";

function shortNameOf(values: Values, citations: ReadonlyMap<string, Citation>): Values {
  const found = documentOf(values[reviewedDocument], citations);
  return found ? { [reviewedShortName]: citeDocument(found.document, "name") } : {};
}

/** "T/M HUYỆN ỦY", "TM. ỦY BAN NHÂN DÂN": the authority in the signs of the standard and the name of the issuer. */
function authority(values: Values, standard: LayoutStandard): Values {
  const issuer = bareIssuer(values, standard.issuerKind).toUpperCase();
  const { onBehalf } = standard.marks;
  if (standard.issuerKind === "state") {
    return { quyen_han_ky: `${onBehalf} ${issuer}` };
  }
  const typed = values["quyen_han_ky"];
  if (typeof typed !== "string") {
    return {};
  }
  const match = /^(?:T\/M|TM\.?)\s+(.*)$/i.exec(typed.normalize("NFC").trim());
  if (!match) {
    return {};
  }
  const body = (match[1] ?? "").toUpperCase();
  return { quyen_han_ky: `${onBehalf} ${body === "ĐẢNG ỦY" ? issuer : body}` };
}

function withModifiers(text: string, modifiers: readonly FieldModifier[]): string {
  return modifiers.reduce((all, each) => (each === "upper" || each === "first" ? withLetters(all, each) : all), text);
}

function withLetters(text: string, letters: LetterModifier | undefined): string {
  return letters === "upper" ? text.toUpperCase() : letters === "first" ? upperFirst(text) : text;
}

/** Capitals go through a whole name, a capital first only to its first word. */
function keepUpper(letters: LetterModifier | undefined): LetterModifier | undefined {
  return letters === "upper" ? letters : undefined;
}

function citationLetters(text: string, number: string | undefined, letters: LetterModifier | undefined): string {
  return letters === "upper" ? capitals(text, number) : withLetters(text, letters);
}

export function upperFirst(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A value that brings its own mark gives way to the mark that the text puts after it. */
function withoutEnd(text: string, next: TextToken | undefined): string {
  return next?.kind === "text" && /^[.,;:]/.test(next.text) ? text.replace(/[.,;:\s]+$/, "") || text : text;
}

function unknownField(id: string): Field {
  return { id, label: id, type: "text", profile: false };
}

function isDocument(value: FieldValue | undefined): value is CitedDocument {
  return typeof value === "object" && !Array.isArray(value);
}
