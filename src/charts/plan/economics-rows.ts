import type { TableReading } from "../../reading/table-reading";
import type { Lang } from "../../core/lang";
import { numberFormat } from "../../design/number-formats";
import { CHART_WORDS } from "../../locale/charts";
import { ECONOMICS_NAMES, type EconomicsKey } from "../../metrics/economics";
import { excelOf } from "../../metrics/excel";
import { BREAKEVEN_ROI, CONTRIBUTION_RATE } from "../../metrics/unit-economics";
import { METRIC_WORDS } from "../../metrics/words";
import { cellAddress } from "../../plan/area";
import type { ValueRow } from "../../plan/blocks/value-rows";
import type { BreakEven } from "../break-even";
import { quotedSheet } from "../link/source-ref";

const CONTRIBUTION = "contribution_rate";

/** What the break-even line is made of, row by row, and last the line itself. What the source's sheet states is taken from its cells. */
export function economicsRows({ source }: TableReading, { economics, cells }: BreakEven, lang: Lang): readonly ValueRow[] {
  const { sheet: text } = CHART_WORDS[lang];
  const sheet = quotedSheet(source.sheet);
  const words = METRIC_WORDS[lang];
  const keys = Object.keys(ECONOMICS_NAMES) as EconomicsKey[];
  const known = keys.filter((key) => cells[key] !== undefined || typeof economics[key] === "number");
  const rate = numberFormat("rate", lang);
  const inputs = known.map((key): ValueRow => {
    const cell = cells[key];
    const named = { label: text.economics[key], name: ECONOMICS_NAMES[key], format: rate };
    if (cell) return { ...named, value: { formula: `=${sheet}!${cellAddress(cell.row, cell.column, "both")}` }, kind: "result" };
    return { ...named, value: economics[key] as number, kind: "input", rule: { kind: "rate" }, keep: true };
  });
  const names = Object.fromEntries(known.map((key) => [key, ECONOMICS_NAMES[key]]));
  return [
    ...inputs,
    {
      label: words.contributionRate.label, hint: words.contributionRate.meaning, name: CONTRIBUTION, kind: "result", format: rate,
      value: { formula: `=${excelOf(CONTRIBUTION_RATE, names)}` },
    },
    {
      label: words.breakevenRoi.label, hint: words.breakevenRoi.meaning, name: "breakeven_roi", kind: "strong",
      value: { formula: `=${excelOf(BREAKEVEN_ROI, { contributionRate: CONTRIBUTION })}` }, format: numberFormat("ratio", lang),
    },
  ];
}
