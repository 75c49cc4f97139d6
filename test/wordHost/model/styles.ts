import type { DocumentModel } from "./DocumentModel";
import { isOn, wAttribute, wChild, wChildren, wPath } from "./xml";

/** Styles by id, their names as Word shows them, and formatting looked up along `basedOn`. */
export function styleById(model: DocumentModel, id: string | undefined): Element | undefined {
  const styles = model.partOf("styles");
  if (styles === undefined || id === undefined) return undefined;
  return wChildren(styles, "style").find((style) => wAttribute(style, "styleId") === id);
}

function defaultStyle(model: DocumentModel, type: string): Element | undefined {
  const styles = model.partOf("styles");
  if (styles === undefined) return undefined;
  return wChildren(styles, "style").find(
    (style) => wAttribute(style, "type") === type && ["1", "true", "on"].includes(wAttribute(style, "default") ?? ""),
  );
}

/** The name that Word answers: "heading 1" is shown as "Heading 1". */
export function styleNameOf(model: DocumentModel, paragraph: Element): string {
  const id = wAttribute(wPath(paragraph, "pPr", "pStyle"), "val");
  const style = styleById(model, id) ?? defaultStyle(model, "paragraph");
  const name = wAttribute(wChild(style, "name"), "val") ?? "Normal";
  return /^(heading|toc|footer|header|footnote text)/.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

export function builtInName(name: string): string {
  const heading = /^Heading (\d)$/.exec(name);
  if (heading !== null) return `Heading${heading[1]}`;
  const toc = /^Toc (\d)$/i.exec(name);
  if (toc !== null) return `Toc${toc[1]}`;
  return ["Normal", "Title", "Subtitle", "Header", "Footer", "Quote", "Caption"].includes(name) ? name : "Other";
}

/** A paragraph property: direct, else of its style and those below, else of the defaults. */
export function paragraphProperty(model: DocumentModel, paragraph: Element, name: string): Element | undefined {
  const direct = wPath(paragraph, "pPr", name);
  if (direct !== undefined) return direct;
  for (const style of styleChain(model, paragraph)) {
    const found = wPath(style, "pPr", name);
    if (found !== undefined) return found;
  }
  return wPath(model.partOf("styles"), "docDefaults", "pPrDefault", "pPr", name);
}

/** A run property: direct, else of the character style, the paragraph's style and those below, else of the defaults. */
export function runProperty(
  model: DocumentModel,
  run: Element | undefined,
  paragraph: Element,
  name: string,
): Element | undefined {
  const direct = run === undefined ? wPath(paragraph, "pPr", "rPr", name) : wPath(run, "rPr", name);
  if (direct !== undefined) return direct;
  const characterStyle = styleById(model, wAttribute(wPath(run, "rPr", "rStyle"), "val"));
  const chain = [...basedOnChain(model, characterStyle), ...styleChain(model, paragraph)];
  for (const style of chain) {
    const found = wPath(style, "rPr", name);
    if (found !== undefined) return found;
  }
  return wPath(model.partOf("styles"), "docDefaults", "rPrDefault", "rPr", name);
}

export function isRunOn(model: DocumentModel, run: Element | undefined, paragraph: Element, name: string): boolean {
  return isOn(runProperty(model, run, paragraph, name));
}

function styleChain(model: DocumentModel, paragraph: Element): Element[] {
  const id = wAttribute(wPath(paragraph, "pPr", "pStyle"), "val");
  return basedOnChain(model, styleById(model, id) ?? defaultStyle(model, "paragraph"));
}

function basedOnChain(model: DocumentModel, style: Element | undefined): Element[] {
  const chain: Element[] = [];
  for (let next = style; next !== undefined && !chain.includes(next);) {
    chain.push(next);
    next = styleById(model, wAttribute(wChild(next, "basedOn"), "val"));
  }
  return chain;
}
