import { DAYS_FROM_1900_TO_1904 } from "../core/numeric/date-systems";
import { ask } from "./ask";
import type { Chart, ChartDefinition, PlannedChart, PlanRequest, SheetMaker } from "./define";
import { sourceCells } from "./link/source-cells";
import { sourceSums } from "./link/source-sums";
import type { SheetPart } from "./sheet/chart-sheet";
import { economicsOf } from "./sheet/economics";
import { planChartSheet } from "./sheet/plan-chart-sheet";
import { sourceCheck } from "./sheet/source-check";
import { unitsOf } from "./sheet/units";

/** A chart as a sheet of its own: figures that refer to the source where formulas can, and a native chart of them. */
export function planChart<Data>({ id }: ChartDefinition, chart: Chart<Data>, maker: SheetMaker<Data>, request: PlanRequest): PlannedChart {
  const { reading, settings, lang } = request;
  const { answer, asked, data } = ask(chart, reading, settings);
  const units = unitsOf(reading, answer.query.measures, lang);
  const follows = chart.follows?.(data) ?? "sums";
  const found = follows === "computed" ? "computed" : follows === "cells" ? sourceCells(reading) : sourceSums(reading, answer, units.times);
  const linked = typeof found === "string" ? null : found;
  const [sums, cells] = linked && "of" in linked ? [linked, null] : [null, linked];
  const weighed = chart.options(asked.facts).some(({ kind }) => kind === "economics");
  const source = joined([
    weighed ? economicsOf(reading, asked.breakEven, lang) : {},
    sums ? units : {},
    sums ? sourceCheck(reading, answer, sums, lang) : {},
  ]);
  const dayShift = reading.source.dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0;
  const sheet = planChartSheet(id, request, maker.sheet(data, { lang, sums, cells, source, dayShift }), source, linked);
  return { sheet, linked: typeof found === "string" ? { ok: false, why: found } : { ok: true, reach: found.reach } };
}

const joined = (parts: readonly Partial<SheetPart>[]): SheetPart => ({
  values: Object.assign({}, ...parts.map(({ values }) => values)) as SheetPart["values"],
  words: Object.assign({}, ...parts.map(({ words }) => words)) as SheetPart["words"],
  checks: Object.assign({}, ...parts.map(({ checks }) => checks)) as SheetPart["checks"],
  checkWords: Object.assign({}, ...parts.map(({ checkWords }) => checkWords)) as SheetPart["checkWords"],
});
