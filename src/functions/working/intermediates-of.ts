import { isCellError, type CellValue } from "../../core/cell";
import type { Lang } from "../../core/lang";
import type { FunctionDefinition, Intermediate, RawArgument } from "../define";
import { invoke } from "../invoke";

/**
 * The numbers on the way from the arguments to the result, for a call that gives one. None where the function has none to tell, where
 * it fails, and where it answers for many rows at once.
 */
export function intermediatesOf(definition: FunctionDefinition, values: readonly RawArgument[], lang: Lang): readonly Intermediate[] {
  const { intermediates, compute } = definition;
  if (intermediates === undefined) return [];
  let calls = 0;
  let told: readonly Intermediate[] = [];
  const telling: FunctionDefinition = {
    ...definition,
    compute: (...given) => {
      const result = compute(...given);
      calls += 1;
      if (calls === 1) told = intermediates(...given);
      return result;
    },
  };
  const result = invoke(telling, values, lang);
  return calls === 1 && !isCellError(result as CellValue) ? told : [];
}
