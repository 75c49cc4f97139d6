// Webpack loader for a file whose functions are run by the build: each is replaced by one that gives what it gave.
const path = require("node:path");
const { forgetTypescript, requireTypescript } = require("./requireTypescript.cjs");

module.exports = async function resultLoader() {
  // Whatever of `src` it is made of: a change there makes it anew.
  const source = path.resolve(__dirname, "../src");
  for (const folder of ["content", "core", "ui/templates"]) this.addContextDependency(path.join(source, folder));
  forgetTypescript(source);
  const results = Object.entries(requireTypescript(this.resourcePath)).map(async ([name, run]) => {
    const json = JSON.stringify(await run());
    return `export async function ${name}() { return ${json === undefined ? json : `JSON.parse(${JSON.stringify(json)})`}; }`;
  });
  return (await Promise.all(results)).join("\n");
};
