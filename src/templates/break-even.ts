import type { Given } from "../metrics/metric";
import { ECONOMICS_NAMES, type EconomicsKey } from "../metrics/economics";
import { excelOf } from "../metrics/excel";
import { BREAKEVEN_ROI, CONTRIBUTION_RATE } from "../metrics/unit-economics";

/** The formulas of the contribution rate and of the break-even line, made of the named cells that a sheet has. */
export function breakEvenFormulas(keys: readonly EconomicsKey[]): { readonly contribution: string; readonly line: string } {
  const names: Given<EconomicsKey, string> = Object.fromEntries(keys.map((key) => [key, ECONOMICS_NAMES[key]]));
  return { contribution: `=${excelOf(CONTRIBUTION_RATE, names)}`, line: `=${excelOf(BREAKEVEN_ROI, { contributionRate: "contribution_rate" })}` };
}
