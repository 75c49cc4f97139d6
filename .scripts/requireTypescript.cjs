// Lets a script of the build use files of `src` directly: Node 20 runs no TypeScript.
const { readFileSync } = require("node:fs");
const ts = require("typescript");

/** The exports of a .ts file, compiled on the way; types are checked elsewhere. */
exports.requireTypescript = function requireTypescript(file) {
  require.extensions[".ts"] ??= compile;
  return require(file);
};

/** What lies in a folder is read anew when it is next asked for. */
exports.forgetTypescript = function forgetTypescript(folder) {
  for (const file of Object.keys(require.cache)) if (file.startsWith(folder)) delete require.cache[file];
};

function compile(module, file) {
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  module._compile(outputText, file);
}
