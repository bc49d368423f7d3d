import ts from "typescript";
import { parsed } from "./parsed";

const REVENUE = "revenue|sales|gmv|turnover";
const SPEND = "spend|spent|cost|budget";
const RESULTS = "orders|conversions|signUps|leads|customers|buyers|users";

/** What is divided by what in the business numbers, by the words that name the two. */
const PAIRS: readonly (readonly [string, string])[] = [
  [REVENUE, SPEND],
  [REVENUE, RESULTS],
  [SPEND, REVENUE],
  [SPEND, `clicks|impressions|${RESULTS}`],
  ["clicks", "impressions"],
  ["orders|conversions", "clicks"],
  ["refunds", REVENUE],
  ["ltv", "cac"],
  ["cac", "margin"],
  ["paying", "active"],
];

const isPair = (left: string, right: string): boolean =>
  PAIRS.some(([a, b]) => new RegExp(a, "i").test(left) && new RegExp(b, "i").test(right));

export interface Division {
  readonly line: number;
  readonly text: string;
}

/**
 * Where a business number is divided by hand: in code, in a call of something that divides, and in formulas of cells that stand in texts.
 * Prose divides with "÷".
 */
export function amountsDivided(source: string, name = "source.tsx"): Division[] {
  const file = parsed(name, source);
  const found: Division[] = [];
  const visit = (node: ts.Node): void => {
    if (divides(node, file))
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text: node.getText(file) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function divides(node: ts.Node, file: ts.SourceFile): boolean {
  if (ts.isBinaryExpression(node)) {
    return node.operatorToken.kind === ts.SyntaxKind.SlashToken && isPair(node.left.getText(file), node.right.getText(file));
  }
  if (ts.isCallExpression(node)) {
    const [part, whole] = node.arguments;
    const name = node.expression.getText(file);
    return (
      part !== undefined &&
      whole !== undefined &&
      /^(over|ratio|div|divide|quotient|per)\w*$/i.test(name) &&
      isPair(part.getText(file), whole.getText(file))
    );
  }
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return inFormula(node.getText(file).slice(1, -1));
  return false;
}

/** A divisor stands right of the sign, up to the next sign or comma. */
const inFormula = (text: string): boolean =>
  /^=|[A-Z]{2,}\(|\$\{/.test(text) &&
  [...text.matchAll(/([^,+\-*/=<>&]+)\/([^,+\-*/=<>&]+)/g)].some(([, left = "", right = ""]) => isPair(left, right));
