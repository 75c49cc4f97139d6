import { fileURLToPath } from "node:url";
import js from "@eslint/js";
import office from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const here = fileURLToPath(new URL(".", import.meta.url));
const wordsBelongInStrings = "Words that the user reads belong in src/strings/vi.ts.";
const vietnamese = "/[À-ỹ]/";

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name: a file is named as its main export.",
};
const noWordsInJsx = [
  { selector: "JSXText[value=/[\\p{L}\\p{N}]/u]", message: wordsBelongInStrings },
  {
    selector: ":matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=/\\p{L}/u]",
    message: wordsBelongInStrings,
  },
  ...[
    "> Literal",
    "> JSXExpressionContainer > Literal",
    "> JSXExpressionContainer > ConditionalExpression > Literal",
  ].map((value) => ({
    selector: `JSXAttribute[name.name=/^(aria-(label|description)|title|label|placeholder|alt)$/] ${value}[value=/\\p{L}/u]`,
    message: wordsBelongInStrings,
  })),
];
const noVietnameseInCode = [
  { selector: `Literal[value=${vietnamese}]`, message: wordsBelongInStrings },
  { selector: `TemplateElement[value.raw=${vietnamese}]`, message: wordsBelongInStrings },
];

const lettersByName = ["Literal[regex.pattern=/\\\\p\\{L\\}/]", "TemplateElement[value.raw=/\\\\p\\{L\\}/]"].map(
  (selector) => ({
    selector,
    message:
      "Write [a-zA-ZÀ-ỹ]: the engine takes several times as long to translate and to ask all letters of all scripts.",
  }),
);

// A list, not a factory call: ESLint's own defaults, then what this project adds for each folder.
const settings = [
  { ignores: ["dist/", ".build/", ".tools/", ".cache/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended.map((part) => ({ ...part, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: here } },
    rules: {
      // TypeScript itself reports unknown names and unused locals.
      "no-undef": "off",
      "@typescript-eslint/no-unused-vars": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      "no-restricted-syntax": ["error", noDefaultExport, ...noWordsInJsx],
    },
  },
  {
    files: ["src/core/gaps/**/*.ts"],
    ignores: ["src/core/gaps/characters.ts"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport, ...lettersByName] },
  },
  {
    files: ["src/{ui,taskpane,preview,word,docx,storage,cli}/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport, ...noWordsInJsx, ...noVietnameseInCode] },
  },
  {
    files: ["src/{ui,taskpane,preview}/**/*.{ts,tsx}", "test/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/{word,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": office },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/load-object-before-read": "error",
    },
  },
  {
    files: ["*.js", "**/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { __dirname: "readonly", module: "writable", process: "readonly", require: "readonly" },
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: {
        Buffer: "readonly",
        URL: "readonly",
        console: "readonly",
        fetch: "readonly",
        performance: "readonly",
        process: "readonly",
      },
    },
  },
  {
    // Runs before everything else, in browsers too old for the rest.
    files: ["src/**/*.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: {
        addEventListener: "readonly",
        document: "readonly",
        navigator: "readonly",
        setTimeout: "readonly",
        window: "readonly",
      },
    },
  },
];

export default settings;
