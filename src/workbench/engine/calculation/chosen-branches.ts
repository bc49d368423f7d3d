import { asLogical } from "../../../core/cells/coerce";
import { compareCells } from "../../../core/cells/compare-cells";
import { isCellError, type CellValue } from "../../../core/cell";
import { NODE, nodesOf, type AstNode } from "../formula/ast-node";
import { isOfCells, readBelow } from "../formula/flat-dependencies";

/** What a node comes to now; undefined where that is more than one value, or is not known yet. */
type See = (node: AstNode) => CellValue | undefined;

type Reads = Generator<AstNode, void>;
type Choice = (args: readonly AstNode[], see: See) => Reads;

/**
 * The references that a formula reads, one after the other, as far as its conditions lead; what comes before a condition is read before it
 * is asked for. Excel warns of a circle only where the calculation comes by the same cell twice: a circle through the other branch is none.
 * Sources: Microsoft Support, "Logical functions (reference)", "CHOOSE function"; J. K. Pieterse, "Hidden circular references", PerfectXL.
 */
export function* readsOf(node: AstNode, see: See): Reads {
  const choice = choiceOf(node);
  if (choice) return yield* choice(node.getChildren(), see);
  for (const one of nodesOf(node, (inner) => (choiceOf(inner) ? [] : readBelow(inner))).reverse()) {
    const inner = choiceOf(one);
    if (inner) yield* inner(one.getChildren(), see);
    else if (isOfCells(one)) yield one;
  }
}

function* all(args: readonly (AstNode | undefined)[], see: See): Reads {
  for (const arg of args) if (arg) yield* readsOf(arg, see);
}

const chooseIf: Choice = function* ([test, yes, no], see) {
  if (!test) return;
  yield* readsOf(test, see);
  const value = see(test);
  if (value === undefined) return yield* all([yes, no], see);
  const holds = asLogical(value);
  if (!isCellError(holds)) yield* all([holds ? yes : no], see);
};

const chooseIfs: Choice = function* (args, see) {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const [test, then] = [args[at] as AstNode, args[at + 1] as AstNode];
    yield* readsOf(test, see);
    const value = see(test);
    if (value === undefined) return yield* all(args.slice(at + 1), see);
    const holds = asLogical(value);
    if (isCellError(holds)) return;
    if (holds) return yield* readsOf(then, see);
  }
};

const chooseSwitch: Choice = function* ([of, ...cases], see) {
  if (!of) return;
  yield* readsOf(of, see);
  const value = see(of);
  if (value === undefined) return yield* all(cases, see);
  if (isCellError(value)) return;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const [key, then] = [cases[at] as AstNode, cases[at + 1] as AstNode];
    yield* readsOf(key, see);
    const found = see(key);
    if (found === undefined) return yield* all(cases.slice(at + 1), see);
    if (isCellError(found)) return;
    if (compareCells(value, found) === 0) return yield* readsOf(then, see);
  }
  if (cases.length % 2 === 1) yield* readsOf(cases.at(-1) as AstNode, see);
};

const choose: Choice = function* ([position, ...choices], see) {
  if (!position) return;
  yield* readsOf(position, see);
  const value = see(position);
  if (value === undefined) return yield* all(choices, see);
  const at = Math.trunc(Number(value));
  if (at >= 1) yield* all([choices[at - 1]], see);
};

const chooseInstead = (of: (error: string) => boolean): Choice =>
  function* ([value, otherwise], see) {
    if (!value) return;
    yield* readsOf(value, see);
    const found = see(value);
    if (found === undefined || (isCellError(found) && of(found.error))) yield* all([otherwise], see);
  };

const CHOICES: Readonly<Record<string, Choice>> = {
  IF: chooseIf,
  IFS: chooseIfs,
  SWITCH: chooseSwitch,
  CHOOSE: choose,
  IFERROR: chooseInstead(() => true),
  IFNA: chooseInstead((error) => error === "#N/A"),
};

const choiceOf = (node: AstNode): Choice | undefined =>
  node.nodeType === NODE.function ? CHOICES[node.getToken().toUpperCase()] : undefined;
