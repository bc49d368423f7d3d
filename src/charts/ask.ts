import { answer } from "../analysis/answer";
import type { Answer } from "../analysis/query";
import { factsOf } from "../analysis/table-facts";
import type { TableReading } from "../reading/table-reading";
import { breakEvenOf } from "./break-even";
import type { Asked, Chart, ChartSettings } from "./define";

/** A chart's query and what a table says to it, once for the picture, the words and the sheet. */
export function ask<Data>(
  chart: Pick<Chart<Data>, "query" | "data">,
  reading: TableReading,
  settings: ChartSettings,
): { readonly answer: Answer; readonly data: Data; readonly asked: Asked } {
  const asked = { facts: factsOf(reading), settings, breakEven: breakEvenOf(reading, settings) };
  const said = answer(reading, chart.query(asked.facts, settings));
  return { answer: said, asked, data: chart.data(said, asked) };
}
