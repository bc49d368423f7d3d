import type { FunctionDefinition } from "../define";
import { NAMESPACE } from "../namespace";
import { findFunction } from "../registry";

/** Files name a custom function `_xldudf_OPS_LTV`, and an add-in of another kind may have put its own file's name before it. */
const STORED = new RegExp(String.raw`^(?:.*!)?_xldudf_${NAMESPACE}_`, "i");
const TYPED = new RegExp(String.raw`^${NAMESPACE}\.`, "i");

/** The function of ours that a name in a formula means; undefined for any other. */
export function ownFunction(name: string): FunctionDefinition | undefined {
  const id = TYPED.test(name) ? name.replace(TYPED, "") : STORED.test(name) ? name.replace(STORED, "") : undefined;
  return id === undefined ? undefined : findFunction(id);
}
