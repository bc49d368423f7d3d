import fc from "fast-check";

/** An expression as a tree, which says the order of calculation. */
export type Expression =
  | { readonly leaf: string }
  | { readonly sign: string; readonly of: Expression }
  | { readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly call: string; readonly args: readonly Expression[] };

const LEAVES = [
  "1",
  "2.5",
  "A1",
  "$B$2:C3",
  "D:D",
  "name",
  '"a ""b"',
  "TRUE",
  "#N/A",
  "{1,2;3,4}",
  "T[[#This Row],[x]]",
  "'My sheet'!A1",
] as const;
const leaf = fc.constantFrom(...LEAVES).map((text): Expression => ({ leaf: text }));
/** Expressions that Excel takes, apart from the number of arguments. */
export const expressions = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    leaf,
    fc.record({ sign: fc.constantFrom("-", "+", "%"), of: tie("tree") }),
    fc.record({ operator: fc.constantFrom("^", "*", "/", "+", "-", "&", "=", "<>", "<="), left: tie("tree"), right: tie("tree") }),
    fc.record({ call: fc.constantFrom("SUM", "IF", "OPS.CAC"), args: fc.array(tie("tree"), { maxLength: 4 }) }),
  ),
})).tree;

/** In brackets wherever there is something within, so that the text alone says the order. */
export const writeExpression = (one: Expression, gap: string): string => {
  if ("leaf" in one) return one.leaf;
  const within = (inner: Expression): string =>
    "leaf" in inner || "call" in inner ? writeExpression(inner, gap) : `(${gap}${writeExpression(inner, gap)}${gap})`;
  if ("call" in one) return `${one.call}(${gap}${one.args.map((arg) => writeExpression(arg, gap)).join(`${gap},${gap}`)})`;
  if ("sign" in one) return one.sign === "%" ? `${within(one.of)}%` : `${one.sign}${gap}${within(one.of)}`;
  return `${within(one.left)}${gap}${one.operator}${gap}${within(one.right)}`;
};

const SLIPS = ["", "(", ")", "[", "]", "{", '"', "'", ",", ";", ":", "+", "*", "!", "#", "@", " ", "1", "A1", "，", "（", "“"] as const;
/** The same text with a few letters lost or others put in, as people mistype. */
export const mistyped = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.constantFrom(...SLIPS)), { maxLength: 3 })
    .map((changes) => changes.reduce((now, [at, sign]) => `${now.slice(0, at)}${sign}${now.slice(at + (sign === "" ? 1 : 0))}`, text));
