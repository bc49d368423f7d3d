// Leaves out of the function definitions what only people read: help, examples, keywords. The script that Excel
// loads with every workbook needs the arguments, their labels for error sentences, and the computation.
const ts = require("typescript");

const DROPPED = new Set(["examples", "sources", "keywords", "related", "text"]);
const EMPTY = { examples: "[]", sources: "[]", keywords: "[]", related: "[]", text: "{}" };

/** The start and end of each property of `defineFunction({ … })` that people alone read. */
function readByPeople(source) {
  const file = ts.createSourceFile("definition.ts", source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "defineFunction") {
      const [definition] = node.arguments;
      for (const property of definition && ts.isObjectLiteralExpression(definition) ? definition.properties : []) {
        if (ts.isPropertyAssignment(property) && DROPPED.has(property.name.getText(file))) {
          found.push({ from: property.initializer.getStart(file), to: property.initializer.getEnd(), by: EMPTY[property.name.getText(file)] });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A webpack loader over TypeScript source; runs before the compiler. */
module.exports = function leanDefinitions(source) {
  return readByPeople(source).reduceRight((out, { from, to, by }) => out.slice(0, from) + by + out.slice(to), source);
};
