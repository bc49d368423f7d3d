import type { FormulaNode } from "./formula-node";

/** Every cell reference and name in a formula, each once. */
export function referencesIn(node: FormulaNode): readonly string[] {
  const found = new Set<string>();
  const visit = (one: FormulaNode): void => {
    if (one.kind === "reference") found.add(one.text);
    if (one.kind === "call") one.args.forEach(visit);
    if (one.kind === "operation") one.operands.forEach(visit);
    if (one.kind === "other") one.parts.forEach(visit);
  };
  visit(node);
  return [...found];
}
