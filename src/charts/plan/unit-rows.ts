import { columnOf } from "../../analysis/aggregate";
import type { Measure } from "../../reading/roles/role";
import type { TableReading } from "../../reading/table-reading";
import type { Lang } from "../../core/lang";
import { numberFormat } from "../../design/number-formats";
import { CHART_WORDS } from "../../locale/charts";
import type { ValueRow } from "../../plan/blocks/value-rows";

/** Measures whose source counts in 万元 or the like, as rows of the sheet: the factor stands in a cell, not in formulas. */
export function unitRows(reading: TableReading, measures: readonly Measure[], lang: Lang): readonly { readonly measure: Measure; readonly row: ValueRow }[] {
  const text = CHART_WORDS[lang];
  return measures.flatMap((measure) => {
    const column = columnOf(reading, measure);
    if (!column || column.multiplier === 1) return [];
    return [{ measure, row: { label: `${text.sheet.unitRow} ${text.roles[measure]}`, value: column.multiplier, format: numberFormat("count", lang), kind: "input" as const, keep: true, hint: column.header } }];
  });
}
