import type { ContentBlock, Section, Template } from "./template";
import type { TextToken } from "./templateText";
import { TemplateTextError, parseTemplateText } from "./templateText";

/** The fields that the texts of a template ask for, in order of first use. Names of bodies ask for the frame's. */
export function usedFields(template: Template): readonly string[] {
  const { signature } = template;
  return [
    ...new Set([
      ...[template.tenLoai, template.trichYeu].flatMap(fieldsOfText),
      ...template.opening.flatMap(fieldsOfBlock),
      ...template.sections.flatMap(fieldsOfSection),
      ...template.closing.flatMap(fieldsOfBlock),
      ...[signature.quyenHan, signature.chucVu, signature.hoTen, ...template.noiNhan].flatMap(fieldsOfText),
    ]),
  ];
}

function fieldsOfSection({ heading, content, children }: Section): readonly string[] {
  return [...fieldsOfText(heading), ...content.flatMap(fieldsOfBlock), ...children.flatMap(fieldsOfSection)];
}

function fieldsOfBlock(block: ContentBlock): readonly string[] {
  if ("use" in block) {
    return [];
  }
  const each = "each" in block ? [block.each] : [];
  return [...each, ...fieldsOfText(block.text).filter((id) => each.length === 0 || id !== "item")];
}

/** A text that cannot be read asks for nothing; the validation names it. */
function fieldsOfText(text: string): readonly string[] {
  try {
    return parseTemplateText(text).flatMap(fieldsOfToken);
  } catch (error) {
    if (error instanceof TemplateTextError) {
      return [];
    }
    throw error;
  }
}

function fieldsOfToken(token: TextToken): readonly string[] {
  switch (token.kind) {
    case "field":
      return [token.field];
    case "citation":
      return "field" in token.source ? [token.source.field] : [];
    case "yes-no":
      return [token.field, ...token.tokens.flatMap(fieldsOfToken)];
    case "text":
    case "name":
      return [];
  }
}
