import type { ContentBlock, Section, Template } from "./template";

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

/** `{field}`, `{field|upper}`, `{@$field}`, `{?field: …}`, also inside of one another. */
function fieldsOfText(text: string): readonly string[] {
  return [...text.matchAll(/\{(?:@\$|\?)?([a-z][a-z0-9_]*)[|:}]/g)].map(([, field = ""]) => field);
}
