import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * The picture of design and README, as data: who may import whom, which packages a room may use, where Office.js may be
 * named, and what lies at the top of the project. It reads every file of `src`, so the picture cannot drift.
 */
const root = path.resolve(__dirname, "..");

interface Room {
  /** Other rooms whose files may be imported; a room always imports itself. */
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
  readonly packages?: readonly RegExp[];
}

const react = [/^react$/, /^react\/jsx-runtime$/, /^@fluentui\/react-(components|icons)$/];
const reactRoot = [/^react-dom\/client$/];
const everything = [
  ...["core/document", "core/gaps", "core/profile", "core/templates", "core/checks", "core/filling"],
  ...["content", "strings", "ooxml", "word", "docx", "storage", "ui"],
];

const rooms: Readonly<Record<string, Room>> = {
  "core/document": { rooms: [] },
  "core/gaps": { rooms: ["core/document"] },
  "core/profile": { rooms: ["core/document"] },
  "core/templates": { rooms: ["core/document", "core/profile"], types: ["core/gaps"] },
  "core/checks": { rooms: ["core/document", "core/gaps", "core/profile", "core/templates"] },
  "core/filling": { rooms: ["core/document", "core/gaps", "core/profile", "core/templates", "core/checks"] },
  content: { rooms: [], types: ["core/document", "core/gaps", "core/profile", "core/templates", "core/checks"] },
  strings: { rooms: [], types: ["core/document", "core/gaps", "core/profile", "core/templates", "core/checks"] },
  ooxml: { rooms: ["core/document"], packages: [/^saxes$/, /^fflate$/] },
  word: { rooms: ["core/document", "ooxml"] },
  docx: { rooms: ["core/document", "ooxml"], packages: [/^fflate$/] },
  storage: { rooms: ["core/profile"] },
  ui: {
    rooms: ["core/document", "core/gaps", "core/profile", "core/templates", "core/checks", "core/filling", "strings"],
    packages: react,
  },
  taskpane: { rooms: everything, packages: [...react, ...reactRoot] },
  preview: { rooms: everything, packages: [...react, ...reactRoot, /^docx-preview$/] },
  cli: { rooms: everything.filter((room) => room !== "word" && room !== "ui"), packages: [/^node:/] },
};

const entries = ["taskpane", "preview", "cli"];
const roomsThatSayOffice = ["word", "taskpane"];

/** Folders of `test` that mirror no room: what they hold stands on its own. */
const testFoldersOfTheirOwn = ["wordHost", "browser", "bench", "layout", "proofs", "support", "scripts"];

const topLevel = [
  ...["src", "test", "assets"],
  ...["manifest.xml", "package.json", "package-lock.json", "tsconfig.json", "webpack.config.js", "README.md"],
];
/** Made by installing and building; git ignores them. */
const madeHere = ["node_modules", "dist"];

const sourceFiles = filesIn("src").filter((file) => /\.(tsx?|json|js|css|html)$/.test(file));
const codeFiles = sourceFiles.filter((file) => /\.tsx?$/.test(file));

describe("rooms", () => {
  test("the scan sees the files of src", () => {
    expect(codeFiles).toContain("src/core/document/DraftingDocument.ts");
    expect(importsOf("src/core/checks/finding.ts")).toContainEqual({
      specifier: "../document/edit",
      typesOnly: true,
    });
  });

  test("every file of src stands in a room of the table", () => {
    const strangers = sourceFiles.filter((file) => roomOf(file) === undefined && file !== "src/core/tsconfig.json");
    expect(strangers).toEqual([]);
  });

  test.each(Object.keys(rooms))("%s imports only what the table allows", (room) => {
    const faults = codeFiles
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => importsOf(file).map((found) => judgeImport(room, file, found)))
      .filter((fault) => fault !== undefined);
    expect(faults).toEqual([]);
  });

  test("only word and taskpane name Word.* or Office.*", () => {
    const faults = codeFiles
      .filter((file) => !roomsThatSayOffice.includes(roomOf(file) ?? ""))
      .filter((file) => namesOffice(parse(file)));
    expect(faults).toEqual([]);
  });

  test("nothing that the preview reaches is Office.js or the adapter on it", () => {
    const reached = [...reachableFrom(filesOfRoom("preview"))];
    expect(reached.filter((file) => roomsThatSayOffice.includes(roomOf(file) ?? ""))).toEqual([]);
    const pages = sourceFiles.filter((file) => roomOf(file) === "preview" && file.endsWith(".html"));
    expect(pages.filter((page) => /<script[^>]*office/i.test(read(page)))).toEqual([]);
  });
});

describe("tests", () => {
  test("mirror src path for path", () => {
    const strays = filesIn("test")
      .filter((file) => /\.test\.tsx?$/.test(file) && path.posix.dirname(file) !== "test")
      .filter((file) => !testFoldersOfTheirOwn.includes(file.split("/")[1] ?? ""))
      .filter((file) => !mirrored(file).some((twin) => existsSync(path.join(root, twin))));
    expect(strays).toEqual([]);
  });
});

describe("the top of the project", () => {
  test("holds only what the layout names, beside dot files", () => {
    const found = readdirSync(root).filter((name) => !name.startsWith(".") && !madeHere.includes(name));
    expect(found.filter((name) => !topLevel.includes(name))).toEqual([]);
  });

  test("does not miss a part of the layout", () => {
    expect(topLevel.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });
});

interface Import {
  readonly specifier: string;
  readonly typesOnly: boolean;
}

function judgeImport(room: string, file: string, found: Import): string | undefined {
  const allowed = rooms[room];
  const { specifier } = found;
  if (!specifier.startsWith(".")) {
    return allowed?.packages?.some((pattern) => pattern.test(specifier)) ? undefined : `${file} uses ${specifier}`;
  }
  const target = resolveImport(file, specifier);
  const targetRoom = target === undefined ? undefined : roomOf(target);
  if (target === undefined || targetRoom === undefined) return `${file} imports ${specifier}, which is in no room`;
  if (targetRoom === room) return undefined;
  if (entries.includes(targetRoom)) return `${file} imports the entry ${targetRoom}`;
  if (allowed?.rooms.includes(targetRoom)) return undefined;
  if (allowed?.types?.includes(targetRoom) && found.typesOnly) return undefined;
  return `${file} imports ${target}`;
}

/** Imports, re-exports, dynamic imports, import types and requires of a file. */
function importsOf(file: string): readonly Import[] {
  const found: Import[] = [];
  const add = (literal: ts.Node | undefined, typesOnly: boolean) => {
    if (literal !== undefined && ts.isStringLiteralLike(literal)) found.push({ specifier: literal.text, typesOnly });
  };
  visit(parse(file), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isCallExpression(node) && isImportCall(node)) add(node.arguments[0], false);
  });
  return found;
}

function importsTypesOnly(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

function isImportCall(node: ts.CallExpression): boolean {
  const { expression } = node;
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require")
  );
}

/** Whether a file says `Word.x`, `Office.x` or `OfficeExtension.x`, as a value or in a type. */
function namesOffice(source: ts.SourceFile): boolean {
  let found = false;
  visit(source, (node) => {
    const left = ts.isPropertyAccessExpression(node)
      ? node.expression
      : ts.isQualifiedName(node)
        ? node.left
        : ts.isTypeOfExpression(node)
          ? node.expression
          : undefined;
    if (left !== undefined && ts.isIdentifier(left) && /^(Word|Office|OfficeExtension)$/.test(left.text)) found = true;
  });
  return found;
}

function reachableFrom(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const { specifier, typesOnly } of importsOf(file)) {
      const target = typesOnly || !specifier.startsWith(".") ? undefined : resolveImport(file, specifier);
      if (target !== undefined) waiting.push(target);
    }
  }
  return reached;
}

/** The files of src that a test may stand for: `findGaps.corpus.test.ts` tests `findGaps.ts`. */
function mirrored(test: string): readonly string[] {
  const twin = test.replace(/^test\//, "src/").replace(/\.test\.tsx?$/, "");
  const stem = path.posix.join(path.posix.dirname(twin), path.posix.basename(twin).replace(/\..*$/, ""));
  return [".ts", ".tsx", ".js", ".json", ".html", ""].map((ending) => stem + ending);
}

function filesOfRoom(room: string): readonly string[] {
  return codeFiles.filter((file) => roomOf(file) === room);
}

function roomOf(file: string): string | undefined {
  const [, first = "", second = ""] = file.split("/");
  const name = first === "core" ? `core/${second}` : first;
  return name in rooms ? name : undefined;
}

function resolveImport(file: string, specifier: string): string | undefined {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((name) => {
    const full = path.join(root, name);
    return existsSync(full) && statSync(full).isFile();
  });
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, false);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** All files below a folder, as slashed paths from the root, in order. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(name) : [name];
    })
    .sort();
}
