import { answer, rowsWithin } from "../analysis/answer";
import { readyCohorts } from "../analysis/cohort-columns";
import { eventLogOf } from "../analysis/event-log";
import type { Period } from "../analysis/periods";
import type { Answer, Query } from "../analysis/query";
import { factsOf } from "../analysis/table-facts";
import { versionsOf } from "../analysis/versions";
import type { TableReading } from "../reading/table-reading";
import { breakEvenOf } from "./break-even";
import type { Asked, Chart, ChartSettings } from "./define";

/** A chart's query and what a table says to it, once for the picture, the words and the sheet. */
export function ask<Data>(
  chart: Pick<Chart<Data>, "query" | "data">,
  reading: TableReading,
  settings: ChartSettings,
): { readonly answer: Answer; readonly data: Data; readonly asked: Asked } {
  const asked = askedOf(reading, settings);
  const said = asked.ask(chart.query(asked.facts, settings));
  return { answer: said, asked, data: chart.data(said, asked) };
}

/** A table that can be asked, of the rows and days that were chosen. */
export function askedOf(reading: TableReading, settings: ChartSettings): Asked {
  const within = (query: Query): Query => {
    const period = chosenPeriod(settings, query.period);
    const filters = [...(settings.filters ?? []), ...(query.filters ?? [])];
    return { ...query, ...(period && { period }), ...(filters.length > 0 && { filters }) };
  };
  return {
    facts: factsOf(reading),
    settings,
    breakEven: breakEvenOf(reading, settings),
    ask: (query) => answer(reading, within(query)),
    // Who is new shows in what came before the days that were chosen.
    log: () => eventLogOf(reading, rowsWithin(reading, { measures: [], filters: settings.filters ?? [] })),
    cohorts: () => readyCohorts(reading, rowsWithin(reading, within({ measures: [] }))),
    versions: (event) => versionsOf(reading, rowsWithin(reading, within({ measures: [] })), event),
    chosen: () => ({ reading, rows: rowsWithin(reading, within({ measures: [] })) }),
  };
}

/** The days that were chosen, and of these the ones that a query asks for. */
function chosenPeriod({ from, to }: ChartSettings, own: Period | undefined): Period | undefined {
  if (from === undefined && to === undefined) return own;
  return { start: Math.max(from ?? -Infinity, own?.start ?? -Infinity), end: Math.min(to ?? Infinity, own?.end ?? Infinity) };
}
