import type { FunctionDefinition } from "../define";
import type { FormulaCall, FormulaNode } from "./formula-node";
import { ownFunction } from "./own-function";

export interface OwnCall {
  readonly definition: FunctionDefinition;
  readonly call: FormulaCall;
}

const inside = (node: FormulaNode): readonly FormulaNode[] =>
  node.kind === "call" ? node.args : node.kind === "operation" ? node.operands : node.kind === "other" ? node.parts : [];

/** Every call of a function of ours, an outer one before those within it, from left to right. */
export function ownCalls(node: FormulaNode): readonly OwnCall[] {
  const definition = node.kind === "call" ? ownFunction(node.name) : undefined;
  const within = inside(node).flatMap(ownCalls);
  return definition && node.kind === "call" ? [{ definition, call: node }, ...within] : within;
}
