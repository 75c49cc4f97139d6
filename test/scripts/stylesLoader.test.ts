import { createDOMRenderer, makeStyles, mergeClasses } from "@griffel/core";
import type { GriffelStyle } from "@griffel/core";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { tokens } from "@fluentui/react-components";
import ts from "typescript";
import { focusRing } from "../../src/ui/shared/focusRing";

type Loader = (this: { resourcePath: string; addDependency: (file: string) => void }, text: string) => string;

const src = path.resolve(__dirname, "../../src");
const stylesLoader = jest.requireActual<Loader>("../../.scripts/stylesLoader.cjs");
const tokensLoader = jest.requireActual<(text: string) => string>("../../.scripts/tokensLoader.cjs");

// The loader brings all of Fluent UI along.
jest.setTimeout(30_000);

test("classes and rules are those that the browser would have computed", () => {
  const text = `
    import { makeStyles, tokens } from "@fluentui/react-components";
    import { focusRing as ring } from "./focusRing";
    const wide = "12px";
    const margin: string = \`\${wide} 4px\`;
    const useStyles = makeStyles({
      root: { margin, color: tokens.colorNeutralForeground1, ":hover": { paddingInlineStart: wide }, ...ring },
      [\`\${"x"}\`]: { width: wide },
    });`;
  const same: Record<string, GriffelStyle> = {
    root: {
      margin: "12px 4px",
      color: tokens.colorNeutralForeground1,
      ":hover": { paddingInlineStart: "12px" },
      ...focusRing,
    },
    x: { width: "12px" },
  };
  const { result, dependencies } = load("ui/shared/Sample.tsx", text);
  expect(dependencies).toEqual([path.join(src, "ui/shared/focusRing.ts")]);

  const [classes, rules] = resolvedIn(result);
  const computed = makeStyles(same)({ dir: "ltr", renderer: createDOMRenderer(undefined) });
  for (const slot of ["root", "x"]) {
    const own = Object.values(classes[slot] ?? {}).flatMap((name) => (Array.isArray(name) ? name[0] : name));
    expect(own.filter((name) => name !== 0).sort()).toEqual(atoms(computed[slot]));
    for (const name of own) if (name !== 0) expect(JSON.stringify(rules)).toContain(`.${String(name)}`);
  }
});

test("every line keeps its number", () => {
  const text =
    'import { makeStyles } from "@fluentui/react-components";\nconst a = 1;\nmakeStyles({ b: {} });\nlast();';
  expect(load("ui/Sample.tsx", text).result.split("\n")[3]).toBe("last();");
});

test("no style of the product is left to the browser", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));
  const styled = files.filter((file) => readFileSync(path.join(src, file), "utf8").includes("makeStyles("));
  expect(styled.length).toBeGreaterThan(20);
  for (const file of styled) {
    expect(load(file, readFileSync(path.join(src, file), "utf8")).result).not.toContain("makeStyles(");
  }
});

test("a token becomes the text that it stands for, what is none stays", () => {
  expect(tokensLoader("`calc(${tokens.strokeWidthThin} + 1px)` + tokens.none")).toBe(
    '`calc(${"var(--strokeWidthThin)"} + 1px)` + tokens.none',
  );
});

function load(file: string, text: string) {
  const dependencies: string[] = [];
  const context = {
    resourcePath: path.join(src, file),
    addDependency: (dependency: string) => void dependencies.push(dependency),
  };
  return { result: stylesLoader.call(context, text), dependencies };
}

type Slots = Readonly<Record<string, Readonly<Record<string, string | 0 | readonly [string, string]>>>>;

/** What stands in the call that took the place of `makeStyles`. */
function resolvedIn(text: string): readonly [Slots, unknown] {
  const { outputText } = ts.transpileModule(text.slice(text.indexOf("resolvedStyles(")), {});
  const collect = (classes: Slots, rules: unknown) => [classes, rules] as const;
  return new Function("resolvedStyles", `return ${outputText}`)(collect) as readonly [Slots, unknown];
}

/** The classes of a slot without the one that names the whole sequence. */
function atoms(classes: string | undefined): readonly string[] {
  return mergeClasses(classes)
    .split(" ")
    .filter((name) => !name.startsWith("___"))
    .sort();
}
