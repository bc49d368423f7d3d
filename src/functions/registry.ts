import type { FunctionDefinition } from "./define";
import { BREAKEVEN_ROI } from "./unit-economics/breakeven-roi";

/** Every function a cell can call, in the order of the catalogue. Adding one is its file and one line here. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  BREAKEVEN_ROI,
];

export const NAMESPACE = "OPS";

const byId = new Map(FUNCTIONS.map((definition) => [definition.id, definition]));

/** Finds a function by id, with or without the namespace, in any case. */
export const findFunction = (name: string): FunctionDefinition | undefined =>
  byId.get(name.trim().toUpperCase().replace(new RegExp(`^${NAMESPACE}\\.`), ""));
