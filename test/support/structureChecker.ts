import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/**
 * What Word calls "unreadable content" though the schema allows it, and what the schema cannot say. Shares no code with
 * the product. Answers one sentence for each fault; none for a sound file.
 */
export function checkStructure(docx: Uint8Array): readonly string[] {
  const files = unzipSync(docx);
  const names = Object.keys(files);
  const trees = new Map<string, Tree>();
  const faults: string[] = [];
  for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) {
    try {
      trees.set(name, parse(strFromU8(files[name] ?? new Uint8Array())));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  faults.push(...checkContentTypes(names, trees), ...checkRelationships(names, trees));
  for (const [name, tree] of trees) {
    if (!/^word\/[^/]+\.xml$/.test(name)) continue;
    const say = (fault: string) => faults.push(`${name}: ${fault}`);
    checkCells(tree, say);
    checkGrids(tree, say);
    checkAfterTables(tree, say);
    checkStyles(tree, trees.get("word/styles.xml"), say);
    checkNumbering(tree, trees.get("word/numbering.xml"), say);
    checkRelationshipIds(tree, trees.get(name.replace(/^word\//, "word/_rels/") + ".rels"), say);
    checkFields(tree, say);
  }
  faults.push(...checkUniqueIds(trees));
  const document = trees.get("word/document.xml");
  if (document === undefined) faults.push("word/document.xml is missing");
  else checkSections(document, (fault) => faults.push(`word/document.xml: ${fault}`));
  return faults;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** A part: its root holds nothing but the outermost element. */
interface Tree extends Element {
  /** All elements in the order of the file, the root left out. */
  readonly descendants: readonly Element[];
  readonly byName: ReadonlyMap<string, readonly Element[]>;
}

type Say = (fault: string) => void;

function parse(xml: string): Tree {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  const descendants: Element[] = [];
  const byName = new Map<string, Element[]>();
  const parser = new SaxesParser({ xmlns: false as const });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open[open.length - 1]?.children.push(element);
    open.push(element);
    descendants.push(element);
    const alike = byName.get(name);
    if (alike === undefined) byName.set(name, [element]);
    else alike.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return { ...root, descendants, byName };
}

function all(tree: Tree | undefined, name: string): readonly Element[] {
  return tree?.byName.get(name) ?? [];
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

function value(element: Element | undefined): string | undefined {
  return element?.attributes["w:val"];
}

/** Children of a row or table, also those inside of controls and custom XML. */
function contentOf(element: Element): readonly Element[] {
  return element.children.flatMap((one) => {
    if (one.name === "w:sdt") return contentOf(child(one, "w:sdtContent") ?? one);
    return one.name === "w:customXml" || one.name === "w:ins" || one.name === "w:del" ? contentOf(one) : [one];
  });
}

function checkCells(tree: Tree, say: Say): void {
  for (const cell of all(tree, "w:tc")) {
    if (contentOf(cell).at(-1)?.name !== "w:p") say("a table cell does not end with a paragraph");
  }
}

function checkGrids(tree: Tree, say: Say): void {
  for (const table of all(tree, "w:tbl")) {
    const columns = child(table, "w:tblGrid")?.children.length ?? 0;
    if (columns === 0) say("a table has no grid");
    for (const row of contentOf(table).filter((one) => one.name === "w:tr")) {
      const properties = child(row, "w:trPr");
      const beside = ["w:gridBefore", "w:gridAfter"].map((name) => Number(value(child(properties, name)) ?? 0));
      const spans = contentOf(row)
        .filter((one) => one.name === "w:tc")
        .map((cell) => Number(value(child(child(cell, "w:tcPr"), "w:gridSpan")) ?? 1));
      const covered = [...beside, ...spans].reduce((sum, one) => sum + one, 0);
      if (spans.length === 0) say("a table row has no cell");
      if (covered !== columns) say(`a table row covers ${covered} of ${columns} grid columns`);
    }
  }
}

/** Two tables that touch become one; a part cannot end with a table. */
function checkAfterTables(tree: Tree, say: Say): void {
  for (const parent of [tree, ...tree.descendants]) {
    if (!["w:body", "w:tc", "w:hdr", "w:ftr", "w:txbxContent", "w:sdtContent"].includes(parent.name)) continue;
    const blocks = parent.children.filter((one) => ["w:p", "w:tbl", "w:sdt"].includes(one.name));
    blocks.forEach((block, index) => {
      if (block.name !== "w:tbl") return;
      const next = blocks[index + 1];
      if (next?.name === "w:tbl") say("two tables touch");
      if (next === undefined && parent.name !== "w:sdtContent") say("no paragraph follows the last table");
    });
  }
}

function checkStyles(tree: Tree, styles: Tree | undefined, say: Say): void {
  const defined = new Set(all(styles, "w:style").map((style) => style.attributes["w:styleId"]));
  for (const name of ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:link", "w:next"]) {
    for (const reference of all(tree, name)) {
      if (!defined.has(value(reference))) say(`style ${value(reference)} is not defined`);
    }
  }
}

function checkNumbering(tree: Tree, numbering: Tree | undefined, say: Say): void {
  const defined = new Set(all(numbering, "w:num").map((num) => num.attributes["w:numId"]));
  for (const reference of all(tree, "w:numId")) {
    if (value(reference) !== "0" && !defined.has(value(reference))) say(`list ${value(reference)} is not defined`);
  }
}

function checkRelationshipIds(tree: Tree, relationships: Tree | undefined, say: Say): void {
  const defined = new Set(all(relationships, "Relationship").map((one) => one.attributes.Id));
  for (const { attributes } of tree.descendants) {
    for (const [name, id] of Object.entries(attributes)) {
      if (name.startsWith("r:") && !defined.has(id)) say(`${name}="${id}" leads nowhere`);
    }
  }
}

/** Every field that begins ends, in its own part. */
function checkFields(tree: Tree, say: Say): void {
  let open = 0;
  for (const sign of all(tree, "w:fldChar")) {
    const type = sign.attributes["w:fldCharType"];
    if (type === "begin") open += 1;
    if (type === "end") open -= 1;
    if (open < 0) break;
  }
  if (open !== 0) say("a field does not end where it should");
}

function checkUniqueIds(trees: ReadonlyMap<string, Tree>): readonly string[] {
  const kinds: readonly (readonly [what: string, element: string, idOf: (element: Element) => string | undefined])[] = [
    ["control id", "w:sdtPr", (element) => value(child(element, "w:id"))],
    ["bookmark id", "w:bookmarkStart", (element) => element.attributes["w:id"]],
    ["bookmark name", "w:bookmarkStart", (element) => element.attributes["w:name"]],
    ["drawing id", "wp:docPr", (element) => element.attributes.id],
    ["insertion id", "w:ins", (element) => element.attributes["w:id"]],
    ["deletion id", "w:del", (element) => element.attributes["w:id"]],
  ];
  const parts = [...trees].filter(([name]) => /^word\/[^/]+\.xml$/.test(name));
  return kinds.flatMap(([what, name, idOf]) => {
    const ids = parts.flatMap(([, tree]) => all(tree, name)).flatMap((element) => idOf(element) ?? []);
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
    return [...new Set(repeated)].map((id) => `${what} ${id} stands more than once`);
  });
}

function checkSections(document: Element, say: Say): void {
  const body = child(child(document, "w:document"), "w:body");
  if (body === undefined) return say("no body");
  const sections = body.children.filter((one) => one.name === "w:sectPr");
  if (sections.length !== 1) say(`${sections.length} section properties in the body`);
  if (sections.length > 0 && body.children.at(-1)?.name !== "w:sectPr")
    say("the section properties are not the last in the body");
}

function checkContentTypes(names: readonly string[], trees: ReadonlyMap<string, Tree>): readonly string[] {
  const types = trees.get("[Content_Types].xml");
  if (types === undefined) return ["[Content_Types].xml is missing"];
  const endings = new Set(all(types, "Default").map((one) => one.attributes.Extension?.toLowerCase()));
  const overridden = all(types, "Override").map((one) => one.attributes.PartName?.replace(/^\//, "") ?? "");
  const untyped = names
    .filter((name) => name !== "[Content_Types].xml" && !name.endsWith("/"))
    .filter((name) => !overridden.includes(name) && !endings.has(name.split(".").at(-1)?.toLowerCase()))
    .map((name) => `${name} has no content type`);
  const absent = overridden
    .filter((name) => !names.includes(name))
    .map((name) => `${name} has a content type but is missing`);
  const twice = overridden
    .filter((name, index) => overridden.indexOf(name) !== index)
    .map((name) => `${name} has two content types`);
  return [...untyped, ...absent, ...twice];
}

function checkRelationships(names: readonly string[], trees: ReadonlyMap<string, Tree>): readonly string[] {
  return [...trees]
    .filter(([name]) => name.endsWith(".rels"))
    .flatMap(([name, tree]) => {
      const folder = name.replace(/_rels\/[^/]*$/, "");
      const list = all(tree, "Relationship");
      const ids = list.map((one) => one.attributes.Id);
      const lost = list
        .filter((one) => one.attributes.TargetMode !== "External")
        .map((one) => one.attributes.Target ?? "")
        .filter((target) => !names.includes(new URL(target, `http://x/${folder}`).pathname.slice(1)))
        .map((target) => `${name}: ${target} is missing`);
      const twice = ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => `${name}: id ${id} stands more than once`);
      return [...lost, ...twice];
    });
}
