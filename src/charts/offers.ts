import { rowsWithin } from "../analysis/answer";
import type { TableReading } from "../reading/table-reading";
import type { ChartDefinition, ChartSettings, WhyNot } from "./define";
import { unmetNeed } from "./unmet-need";

export interface Offer {
  readonly chart: ChartDefinition;
  /** What it lacks; null where it says something of the rows and days that were chosen. */
  readonly unmet: WhyNot | null;
}

/** Which charts say something of a table, as far as its rows and days were chosen, and what the others lack. */
export function offersOf(charts: readonly ChartDefinition[], reading: TableReading, settings: ChartSettings): readonly Offer[] {
  const chosen = chosenRows(reading, settings);
  const none = chosen.rows.length === 0 && reading.rows.length > 0;
  return charts.map((chart) => ({ chart, unmet: none ? "noneChosen" : unmetNeed(chosen, chart.needs) }));
}

/** The table with the rows alone that the days and names let through which were chosen. */
function chosenRows(reading: TableReading, { from, to, filters = [] }: ChartSettings): TableReading {
  if (from === undefined && to === undefined && filters.length === 0) return reading;
  const period = from === undefined && to === undefined ? {} : { period: { start: from ?? -Infinity, end: to ?? Infinity } };
  const kept = rowsWithin(reading, { measures: [], filters, ...period });
  return {
    ...reading,
    rows: kept.map((row) => reading.rows[row] ?? 0),
    columns: reading.columns.map((column) => ({ ...column, values: kept.map((row) => column.values[row] ?? null) })),
  };
}
