// Leaves out of the definitions of functions and metrics what only people read: help, examples, keywords, families, the names of choices and columns. The
// script that Excel loads with every workbook needs the arguments, their labels for error sentences, and the computation. With
// the option `texts: true` only what the help pages alone show is left out, for the pane.
const ts = require("typescript");

// What stands only on the help pages: no bundle carries it.
const ON_PAGES = ["math", "picture"];
const FOR_PEOPLE = [...ON_PAGES, "family", "examples", "sources", "keywords", "related", "text", "intermediates", "native"];
// How a result is shown is the pane's affair.
const SHOWN = ["unit", "labels", "unitBy", "numbered", "last", "columnsBy"];
// What a metric is called and shown as; a cell's function only computes it.
const OF_METRICS = ["key", "unit", "better", "operands"];
const SENTENCE = /[.。]$/;

const isText = (node) => node !== undefined && ts.isStringLiteralLike(node);
const nameOf = (property) =>
  ts.isPropertyAssignment(property) && (ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name))
    ? property.name.text
    : undefined;

/** A property is left out with what parts it from the next one, or with the comma after the last. */
const leaveOut = (property, properties) => [
  property,
  "",
  (file) => properties[properties.indexOf(property) + 1]?.getStart(file) ?? properties.end,
];

const without = (object, names) =>
  object.properties.filter((property) => names.includes(nameOf(property))).map((property) => leaveOut(property, object.properties));

/** `defineFunction({ … })`, or what else defines: whole properties of the definition. */
function ofDefinition(node, names, defining = "defineFunction") {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== defining) return [];
  const [definition] = node.arguments;
  return definition !== undefined && ts.isObjectLiteralExpression(definition) ? without(definition, names) : [];
}

/** `returns: { … }`: what only says how the result is shown. */
const ofResult = (node) =>
  ts.isPropertyAssignment(node) && nameOf(node) === "returns" && ts.isObjectLiteralExpression(node.initializer)
    ? without(node.initializer, SHOWN)
    : [];

/** `{ label: "…", help: "…" }`, or the pair `["label", "One sentence."]` handed to whatever makes that of it: the help. */
function ofArgument(node) {
  if (ts.isPropertyAssignment(node) && nameOf(node) === "help" && isText(node.initializer)) return [leaveOut(node, node.parent.properties)];
  const isPair =
    ts.isArrayLiteralExpression(node) && ts.isCallExpression(node.parent) && node.elements.length === 2 && node.elements.every(isText);
  return isPair && SENTENCE.test(node.elements[1].text) ? [[node.elements[1], '""']] : [];
}

/** `{ en: "…", "zh-CN": "…" }`, with a unit where it is a column's: the name of a choice or a column. Their number still counts, so an empty object stays. */
function ofName(node) {
  if (!ts.isObjectLiteralExpression(node)) return [];
  const names = node.properties.map(nameOf).join();
  return (names === "en,zh-CN" || names === "en,zh-CN,unit") && node.properties.every((property) => isText(property.initializer))
    ? [[node, "{}"]]
    : [];
}

const readByPeople = (node) => [
  ...ofDefinition(node, FOR_PEOPLE),
  ...ofDefinition(node, OF_METRICS, "defineMetric"),
  ...ofResult(node),
  ...ofArgument(node),
  ...ofName(node),
];
const onPages = (node) => ofDefinition(node, ON_PAGES);

/** What to replace in a source, from its beginning to its end; nothing within what is replaced already. */
function replacements(source, dropped) {
  const file = ts.createSourceFile("definition.ts", source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    for (const [part, by, end] of dropped(node)) found.push({ from: part.getStart(file), to: end?.(file) ?? part.getEnd(), by });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((a, b) => a.from - b.from || b.to - a.to).filter(({ from }, i, all) => !all.slice(0, i).some(({ to }) => from < to));
}

/** A webpack loader over TypeScript source; runs before the compiler. */
module.exports = function leanDefinitions(source) {
  const dropped = this?.getOptions?.().texts === true ? onPages : readByPeople;
  return replacements(source, dropped).reduceRight((out, { from, to, by }) => out.slice(0, from) + by + out.slice(to), source);
};
