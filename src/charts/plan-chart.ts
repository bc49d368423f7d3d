import { DAYS_FROM_1900_TO_1904 } from "../core/numeric/date-systems";
import { ask } from "./ask";
import type { Chart, ChartDefinition, PlannedChart, PlanRequest, SheetMaker } from "./define";
import { sourceCells } from "./link/source-cells";
import type { Reach } from "./link/source-column";
import { sourceSums } from "./link/source-sums";
import type { ChartSheet, SheetPart } from "./sheet/chart-sheet";
import { economicsOf } from "./sheet/economics";
import { planChartSheet } from "./sheet/plan-chart-sheet";
import { sourceCheck } from "./sheet/source-check";
import { unitsOf } from "./sheet/units";

/** A chart's sheet before it is laid out. */
interface MadeChart {
  readonly own: ChartSheet;
  /** What the break-even is made of, and units: the same for every chart of a table. */
  readonly shared: SheetPart;
  /** Rows of the source that the chart does not show. */
  readonly counted: SheetPart;
  readonly reach: Reach | null;
  readonly linked: PlannedChart["linked"];
}

/** What a chart puts on a sheet: figures that refer to the source where formulas can, and a native chart of them. */
export function makeChart<Data>(
  chart: Chart<Data>,
  maker: SheetMaker<Data>,
  { reading, settings, lang }: Pick<PlanRequest, "reading" | "settings" | "lang">,
): MadeChart {
  const { answer, asked, data } = ask(chart, reading, settings);
  const units = unitsOf(reading, answer.query.measures, lang);
  const follows = chart.follows?.(data) ?? "sums";
  const found = follows === "computed" ? "computed" : follows === "cells" ? sourceCells(reading) : sourceSums(reading, answer, units.times);
  const linked = typeof found === "string" ? null : found;
  const [sums, cells] = linked && "of" in linked ? [linked, null] : [null, linked];
  const weighed = chart.options(asked.facts).some(({ kind }) => kind === "economics");
  const shared = joined([weighed ? economicsOf(reading, asked.breakEven, lang) : {}, sums ? units : {}]);
  const counted = joined([sums ? sourceCheck(reading, answer, sums, lang) : {}]);
  const dayShift = reading.source.dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0;
  return {
    own: maker.sheet(data, { lang, sums, cells, source: joined([shared, counted]), dayShift }),
    shared,
    counted,
    reach: linked?.reach ?? null,
    linked: typeof found === "string" ? { ok: false, why: found } : { ok: true, reach: found.reach },
  };
}

/** A chart as a sheet of its own. */
export function planChart<Data>({ id }: ChartDefinition, chart: Chart<Data>, maker: SheetMaker<Data>, request: PlanRequest): PlannedChart {
  const { own, shared, counted, reach, linked } = makeChart(chart, maker, request);
  return { sheet: planChartSheet(id, request, own, joined([shared, counted]), reach && { reach }), linked };
}

const joined = (parts: readonly Partial<SheetPart>[]): SheetPart => ({
  values: Object.assign({}, ...parts.map(({ values }) => values)) as SheetPart["values"],
  words: Object.assign({}, ...parts.map(({ words }) => words)) as SheetPart["words"],
  checks: Object.assign({}, ...parts.map(({ checks }) => checks)) as SheetPart["checks"],
  checkWords: Object.assign({}, ...parts.map(({ checkWords }) => checkWords)) as SheetPart["checkWords"],
});
