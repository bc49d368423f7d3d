import { numberFormat } from "../../design/number-formats";
import type { Lang } from "../../core/lang";
import type { FunctionDefinition, RawArgument } from "../../functions/define";
import { resultUnit } from "../../functions/result-unit";

/** The number format that a result needs to be read at all: shares as percentages, days as dates. Others show well without one. */
export function resultFormat(definition: FunctionDefinition, values: readonly (RawArgument | undefined)[], lang: Lang): string | undefined {
  if (definition.returns.shape !== "scalar" && definition.returns.unit === "table") return undefined;
  const unit = resultUnit(definition, 0, values);
  if (unit === "fraction" || unit === "probability") return numberFormat("rate", lang);
  return unit === "date" ? numberFormat("date", lang) : undefined;
}
