// Webpack loader for a file whose functions are run by the build: each is replaced by one that gives what it gave.
const path = require("node:path");
const { forgetTypescript, requireTypescript } = require("./requireTypescript.cjs");

module.exports = async function resultLoader() {
  // What it is made of is all of `src` that it reaches: content, and the core that puts it together.
  const source = path.resolve(__dirname, "../src");
  for (const room of ["content", "core"]) this.addContextDependency(path.join(source, room));
  forgetTypescript(source);
  const results = Object.entries(requireTypescript(this.resourcePath)).map(async ([name, run]) => {
    const json = JSON.stringify(await run());
    return `export async function ${name}() { return ${json === undefined ? json : `JSON.parse(${JSON.stringify(json)})`}; }`;
  });
  return (await Promise.all(results)).join("\n");
};
