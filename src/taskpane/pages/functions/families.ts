import type { FunctionFamily } from "../../../functions/define";
import { FUNCTIONS } from "../../../functions/registry";

/** Families that have a function, in the order of the catalogue. */
export const FAMILIES: readonly FunctionFamily[] = [...new Set(FUNCTIONS.map(({ family }) => family))];
