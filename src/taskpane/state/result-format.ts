import { numberFormat } from "../../design/number-formats";
import type { Lang } from "../../core/lang";
import type { FunctionDefinition } from "../../functions/define";

/** The number format that a result needs to be read at all: shares as percentages, days as dates. Others show well without one. */
export function resultFormat({ returns }: FunctionDefinition, lang: Lang): string | undefined {
  if (returns.unit === "fraction" || returns.unit === "probability") return numberFormat("rate", lang);
  return returns.unit === "date" ? numberFormat("date", lang) : undefined;
}
