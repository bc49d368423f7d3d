const path = require("node:path");
const ts = require("typescript");

const PSEUDO = path.join(__dirname, "pseudo.ts");
const nameOf = ({ name }) => (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined);

/** A loader for webpack: wherever words stand in each language side by side, the English ones become pseudo-language. */
module.exports = function pseudoWords(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const english = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const of = (lang) => node.properties.find((each) => ts.isPropertyAssignment(each) && nameOf(each) === lang);
      const en = of("en");
      if (en && of("zh-CN")) english.push(en.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (english.length === 0) return source;
  let text = source;
  for (const node of english.toSorted((a, b) => b.getStart() - a.getStart())) {
    text = `${text.slice(0, node.getStart())}inPseudo(${text.slice(node.getStart(), node.getEnd())})${text.slice(node.getEnd())}`;
  }
  return `import { pseudo as inPseudo } from ${JSON.stringify(PSEUDO)};\n${text}`;
};
