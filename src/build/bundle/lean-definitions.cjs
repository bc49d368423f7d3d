// Leaves out of the function definitions what only people read: help, examples, keywords, the names of choices and columns. The
// script that Excel loads with every workbook needs the arguments, their labels for error sentences, and the computation.
const ts = require("typescript");

const EMPTY = { examples: "[]", sources: "[]", keywords: "[]", related: "[]", text: "{}" };
const SENTENCE = /[.。]$/;

const isText = (node) => node !== undefined && ts.isStringLiteralLike(node);
const nameOf = (property) => (ts.isPropertyAssignment(property) && (ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name)) ? property.name.text : undefined);

/** `defineFunction({ … })`: whole properties of the definition. */
function ofDefinition(node) {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== "defineFunction") return [];
  const [definition] = node.arguments;
  if (definition === undefined || !ts.isObjectLiteralExpression(definition)) return [];
  return definition.properties.filter((property) => EMPTY[nameOf(property)] !== undefined).map((property) => [property.initializer, EMPTY[nameOf(property)]]);
}

/** `{ label: "…", help: "…" }`, or the pair `["label", "One sentence."]` handed to whatever makes that of it: the help. */
function ofArgument(node) {
  if (ts.isPropertyAssignment(node) && nameOf(node) === "help" && isText(node.initializer)) return [[node.initializer, '""']];
  const isPair = ts.isArrayLiteralExpression(node) && ts.isCallExpression(node.parent) && node.elements.length === 2 && node.elements.every(isText);
  return isPair && SENTENCE.test(node.elements[1].text) ? [[node.elements[1], '""']] : [];
}

/** `{ en: "…", "zh-CN": "…" }`: the name of a choice or a column. Their number still counts, so an empty object stays. */
function ofName(node) {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== 2) return [];
  return node.properties.every((property) => isText(property.initializer)) && nameOf(node.properties[0]) === "en" && nameOf(node.properties[1]) === "zh-CN" ? [[node, "{}"]] : [];
}

/** What to replace in a source, from its beginning to its end; nothing within what is replaced already. */
function readByPeople(source) {
  const file = ts.createSourceFile("definition.ts", source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    for (const [dropped, by] of [...ofDefinition(node), ...ofArgument(node), ...ofName(node)]) found.push({ from: dropped.getStart(file), to: dropped.getEnd(), by });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((a, b) => a.from - b.from || b.to - a.to).filter(({ from }, i, all) => !all.slice(0, i).some(({ to }) => from < to));
}

/** A webpack loader over TypeScript source; runs before the compiler. */
module.exports = function leanDefinitions(source) {
  return readByPeople(source).reduceRight((out, { from, to, by }) => out.slice(0, from) + by + out.slice(to), source);
};
