/** A piece of template text; see `Template` for what may stand in braces. */
export type TextToken = LiteralToken | FieldToken | CitationToken | NameToken | YesNoToken;

export interface LiteralToken {
  readonly kind: "text";
  readonly text: string;
}

export interface FieldToken {
  readonly kind: "field";
  readonly field: string;
  readonly modifiers: readonly FieldModifier[];
}

export interface CitationToken {
  readonly kind: "citation";
  /** Id of a register entry, or of the field that names the document. */
  readonly source: { readonly citation: string } | { readonly field: string };
  readonly form?: CitationForm;
  readonly letters?: LetterModifier;
}

/** The name of a body, composed of several fields. */
export interface NameToken {
  readonly kind: "name";
  readonly name: string;
  readonly letters?: LetterModifier;
}

export interface YesNoToken {
  readonly kind: "yes-no";
  readonly field: string;
  /** Fields only where they can never be a gap; the validation of the content sees to it. */
  readonly tokens: readonly (LiteralToken | CitationToken | FieldToken)[];
}

export type LetterModifier = "upper" | "first";
export type FieldModifier = LetterModifier | "day" | "month" | "year" | "long";
export type CitationForm = "full" | "dated" | "short" | "name" | "title" | "number" | "define";

/** The text cannot be read; `reason` is for the author of a template. */
export class TemplateTextError extends Error {
  constructor(
    readonly reason: string,
    /** Where in the text, in UTF-16 units. */
    readonly position: number,
  ) {
    super(`${reason} (at ${position})`);
    this.name = "TemplateTextError";
  }
}

/** Splits template text into tokens; throws `TemplateTextError` where the braces cannot be read. */
export function parseTemplateText(text: string): readonly TextToken[] {
  return parseFrom(text, 0);
}

/** `offset`: where the text stands in the whole, for the positions of errors. */
function parseFrom(text: string, offset: number): readonly TextToken[] {
  const tokens: TextToken[] = [];
  let position = 0;
  while (position < text.length) {
    const open = text.indexOf("{", position);
    const plain = open < 0 ? text.slice(position) : text.slice(position, open);
    const stray = plain.indexOf("}");
    if (stray >= 0) {
      throw new TemplateTextError("a closing brace without an opening one", offset + position + stray);
    }
    if (plain !== "") {
      tokens.push({ kind: "text", text: plain });
    }
    if (open < 0) {
      break;
    }
    const close = closingBrace(text, open, offset);
    tokens.push(parsePlace(text.slice(open + 1, close), offset + open));
    position = close + 1;
  }
  return tokens;
}

function closingBrace(text: string, open: number, offset: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "{") {
      depth++;
    } else if (text[i] === "}" && --depth === 0) {
      return i;
    }
  }
  throw new TemplateTextError("an opening brace without a closing one", offset + open);
}

function parsePlace(inside: string, position: number): TextToken {
  switch (inside[0]) {
    case "@":
      return parseCitationPlace(inside.slice(1), position);
    case "?":
      return parseYesNoPlace(inside.slice(1), position);
    case "=":
      return parseNamePlace(inside.slice(1), position);
    default:
      return parseFieldPlace(inside, position);
  }
}

const idPattern = /^[a-z][a-z0-9_]*$/;
const letterModifiers: readonly string[] = ["upper", "first"] satisfies LetterModifier[];
const fieldModifiers: readonly string[] = [...letterModifiers, "day", "month", "year", "long"];
const citationForms: readonly string[] = [
  "full",
  "dated",
  "short",
  "name",
  "title",
  "number",
  "define",
] satisfies CitationForm[];

function parseFieldPlace(inside: string, position: number): FieldToken {
  const [field = "", ...modifiers] = inside.split("|");
  if (!idPattern.test(field)) {
    throw new TemplateTextError(`"${field}" is no field id`, position);
  }
  const unknown = modifiers.find((each) => !fieldModifiers.includes(each));
  if (unknown !== undefined) {
    throw new TemplateTextError(`unknown modifier "${unknown}" of a field`, position);
  }
  return { kind: "field", field, modifiers: modifiers as FieldModifier[] };
}

function parseCitationPlace(inside: string, position: number): CitationToken {
  const [target = "", ...modifiers] = inside.split("|");
  let form: CitationForm | undefined;
  let letters: LetterModifier | undefined;
  for (const modifier of modifiers) {
    if (citationForms.includes(modifier) && form === undefined) {
      form = modifier as CitationForm;
    } else if (letterModifiers.includes(modifier) && letters === undefined) {
      letters = modifier as LetterModifier;
    } else {
      throw new TemplateTextError(`unknown or second modifier "${modifier}" of a citation`, position);
    }
  }
  const id = target.slice(1);
  if (target.startsWith("$") ? !idPattern.test(id) : target.trim() === "") {
    throw new TemplateTextError(`"${target}" names no document`, position);
  }
  return {
    kind: "citation",
    source: target.startsWith("$") ? { field: id } : { citation: target },
    ...(form === undefined ? {} : { form }),
    ...(letters === undefined ? {} : { letters }),
  };
}

function parseNamePlace(inside: string, position: number): NameToken {
  const [name = "", letters, ...rest] = inside.split("|");
  if (!/^[a-zA-Z]+$/.test(name)) {
    throw new TemplateTextError(`"${name}" is no name of a body`, position);
  }
  if (rest.length > 0 || (letters !== undefined && !letterModifiers.includes(letters))) {
    throw new TemplateTextError(`unknown modifier of the name "${name}"`, position);
  }
  return { kind: "name", name, ...(letters === undefined ? {} : { letters: letters as LetterModifier }) };
}

function parseYesNoPlace(inside: string, position: number): YesNoToken {
  const colon = inside.indexOf(":");
  const field = colon < 0 ? inside : inside.slice(0, colon);
  if (colon < 0 || !idPattern.test(field)) {
    throw new TemplateTextError("a yes-no sentence is written {?field_id: sentence}", position);
  }
  const sentence = inside.slice(colon + 1);
  const start = position + "{?".length + colon + 1 + (sentence.length - sentence.trimStart().length);
  const tokens = parseFrom(sentence.trim(), start).map((token) => {
    if (token.kind === "name" || token.kind === "yes-no") {
      throw new TemplateTextError(`the yes-no sentence "${field}" holds another place`, start);
    }
    return token;
  });
  if (tokens.length === 0) {
    throw new TemplateTextError(`the yes-no sentence "${field}" is empty`, position);
  }
  return { kind: "yes-no", field, tokens };
}
