// Webpack loader: computes at build time what `makeStyles` would compute in each person's browser, so that neither the
// engine that does it nor the list of all design tokens is sent. Style objects hold nothing that only a browser knows.
const path = require("node:path");
const { tokens } = require("@fluentui/react-components");
const { resolveStyleRulesForSlots } = require("@griffel/core");
const ts = require("typescript");
const { requireTypescript } = require("./requireTypescript.cjs");

module.exports = function stylesLoader(text) {
  if (!text.includes("makeStyles(")) return text;
  const source = ts.createSourceFile(this.resourcePath, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const folder = path.dirname(this.resourcePath);
  const imported = readImports(source, (name) => {
    const file = path.resolve(folder, `${name}.ts`);
    this.addDependency(file);
    return requireTypescript(file);
  });

  let result = text;
  // From the end: what stands before a call keeps its place.
  for (const call of findCalls(source, "makeStyles").reverse()) {
    const [classes, rules] = resolveStyleRulesForSlots(evaluate(call.arguments[0], source, imported));
    const resolved = `resolvedStyles(${JSON.stringify(classes)}, ${JSON.stringify(rules)})`;
    result = result.slice(0, call.getStart(source)) + resolved + result.slice(call.end);
  }
  // On the first line, so that all others keep their numbers.
  return `import { __styles as resolvedStyles } from "@fluentui/react-components"; ${result}`;
};

/** The value of an expression that is written of literals, tokens, imports of files of ours and constants of its file. */
function evaluate(expression, source, imported) {
  const names = new Set(namesIn(expression));
  const constants = [];
  for (const statement of [...source.statements].reverse()) {
    if (!ts.isVariableStatement(statement)) continue;
    const [declaration] = statement.declarationList.declarations;
    if (!names.has(declaration.name.text)) continue;
    constants.unshift(statement.getText(source));
    namesIn(declaration.initializer).forEach((name) => names.add(name));
  }
  const script = `${constants.join("\n")}\nresult = ${expression.getText(source)};`;
  const { outputText } = ts.transpileModule(script, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const scope = { tokens };
  for (const name of names) if (name in imported) scope[name] = imported[name]();
  return new Function(...Object.keys(scope), `let result; ${outputText}; return result;`)(...Object.values(scope));
}

/** Name of each import of a file of ours -> function that gives its value; nothing is run that no style asks for. */
function readImports(source, load) {
  const entries = source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const bindings = importClause?.namedBindings;
    if (!moduleSpecifier.text.startsWith(".") || bindings === undefined || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.map(({ name, propertyName }) => [
      name.text,
      () => load(moduleSpecifier.text)[(propertyName ?? name).text],
    ]);
  });
  return Object.fromEntries(entries);
}

function findCalls(node, name) {
  const found = [];
  const visit = (child) => {
    if (ts.isCallExpression(child) && ts.isIdentifier(child.expression) && child.expression.text === name) {
      found.push(child);
    }
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

function namesIn(node) {
  const names = [];
  const visit = (child) => {
    if (ts.isIdentifier(child)) names.push(child.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return names;
}
