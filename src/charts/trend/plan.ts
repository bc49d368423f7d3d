import { areKeptApart, rowsWith } from "../../analysis/aggregate";
import { aggregateByDate } from "../../analysis/aggregate-by-date";
import type { Measure } from "../../reading/roles/role";
import { DAYS_FROM_1900_TO_1904 } from "../../core/numeric/date-systems";
import { numberFormat } from "../../design/number-formats";
import { PALETTE, SERIES_COLORS } from "../../design/palette";
import { CHART_WORDS } from "../../locale/charts";
import { ROI } from "../../metrics/advertising";
import { excelOf } from "../../metrics/excel";
import { areaAddress, cellAddress, cellArea } from "../../plan/area";
import { heading } from "../../plan/blocks/heading";
import { valueRows } from "../../plan/blocks/value-rows";
import type { SheetDraft } from "../../plan/sheet-draft";
import type { Area, PlanCell } from "../../plan/sheet-plan";
import type { PlannedChart, PlanRequest } from "../define";
import { linkSource, type SourceLink } from "../link/link-source";
import { nameRole } from "../name-role";
import { chartSheet, HEADER_HEIGHT } from "../plan/chart-sheet";
import { unitRows } from "../plan/unit-rows";
import { transform, type Trend, type TrendSeries } from "./transform";
import { seriesName } from "./words";

const CHART_ROWS = 20;
const AVERAGED_DAYS = 7;
/** From, to, state. */
const FIXED_COLUMNS = 3;

/** Where the parts of the sheet stand that formulas refer to. */
interface Places {
  readonly header: number;
  readonly first: number;
  readonly units: ReadonlyMap<string, string>;
  /** What must have a number in the same row, where ROI is made of it. */
  readonly beside: readonly Measure[];
  /** The list of names that "other" gathers. */
  readonly gathered: string | null;
}

/** Sums per period and channel that refer to the source, and a line for each. */
export function plan(request: PlanRequest): PlannedChart {
  const { reading, lang, taken } = request;
  const text = CHART_WORDS[lang];
  const trend = transform(reading, request.settings);
  const measures: readonly Measure[] = trend.measure === "roi" ? ["spend", "revenue"] : [trend.measure];
  const beside = trend.measure === "roi" && !areKeptApart(reading, measures) ? measures : [];
  const names = trend.series.flatMap((series) => [...(series.name === null ? [] : [series.name]), ...series.gathered]);
  const wanted = linkSource(reading, { measures, nameRole: nameRole(reading), names, byDate: true });
  const cellRows = periodRows(request, trend);
  const probe: Places = { header: 0, first: 1, units: new Map(), beside, gathered: "$A$1" };
  const writable = typeof wanted !== "string" && trend.series.every((series, at) => trend.periods.every((_, index) => measures.every((measure) => sumOf(wanted, measure, series, at, index, probe, cellRows) !== null)));
  const link = typeof wanted !== "string" && writable ? wanted : null;
  const linked: PlannedChart["linked"] = link ? { ok: true } : { ok: false, why: typeof wanted === "string" ? wanted : "tooMany" };
  const numbers = FIXED_COLUMNS - 1 + trend.series.length + (trend.average ? 1 : 0);
  const draft = chartSheet({ id: "trend", lang, taken, name: text.sheet.trendName(text.measures[trend.measure]), purpose: text.sheet.trendPurpose, source: reading.source.source, linked, numbers });
  const units = link ? unitRows(reading, measures, lang) : [];
  const unitCells = units.length > 0 ? valueRows(draft, units.map(({ row }) => row)) : [];
  const gathered = gatheredRows(draft, trend, text.sheet.gathered);
  const header = heading(draft, text.sheet.data, trend.measure === "roi" ? [text.sheet.gap] : []) + 1;
  const places = { header, first: header + 1, beside, gathered, units: new Map(units.map(({ measure }, index) => [measure as string, unitCells[index] ?? ""])) };
  table(draft, request, trend, places, link, cellRows);
  addChart(draft, request, trend, places);
  return { sheet: draft.finish(), linked };
}

/** For each series and period, the reading's rows that belong to it. */
function periodRows({ reading }: PlanRequest, trend: Trend): readonly (readonly (readonly number[])[])[] {
  const counted = (rows: readonly number[]) => (trend.measure === "roi" ? rowsWith(reading, ["spend", "revenue"], rows) : rows);
  return trend.series.map((series) => aggregateByDate(reading, trend.grain, series.rows).map(({ group }) => counted(group.rows)));
}

function sumOf(link: SourceLink, measure: Measure, series: TrendSeries, at: number, index: number, places: Places, rows: ReturnType<typeof periodRows>): string | null {
  const row = places.first + index;
  const column = 1 + FIXED_COLUMNS + at;
  const name = series.kind === "all" ? null : series.kind === "named" ? { ref: cellAddress(places.header, column, "row"), many: false } : { ref: places.gathered ?? "", many: true };
  const sum = link.sum({ measure, beside: places.beside, rows: rows[at]?.[index] ?? [], ...(name ? { name } : {}), period: { from: cellAddress(row, 1, "column"), to: cellAddress(row, 2, "column") } });
  const unit = places.units.get(measure);
  return sum === null ? null : `${sum}${unit === undefined ? "" : `*${unit}`}`;
}

function gatheredRows(draft: SheetDraft, trend: Trend, label: string): string | null {
  const names = trend.series.find((series) => series.kind === "rest")?.gathered ?? [];
  if (names.length === 0) return null;
  const start = heading(draft, label, []) + 1;
  names.forEach((name, index) => draft.put(start + index, draft.content.at, name));
  const area = { row: start, column: draft.content.at, rows: names.length, columns: 1 };
  draft.style(area, "resultWords");
  draft.nextRow = start + names.length + 1;
  return areaAddress(area);
}

function table(draft: SheetDraft, { reading, lang }: PlanRequest, trend: Trend, places: Places, link: SourceLink | null, rows: ReturnType<typeof periodRows>): void {
  const text = CHART_WORDS[lang];
  const { at } = draft.content;
  const firstSeries = at + FIXED_COLUMNS;
  // The workbook counts its days from another year; its cells must be compared with its own count.
  const shift = reading.source.dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0;
  const headers = [text.sheet.from, text.sheet.to, text.sheet.state, ...trend.series.map((series) => (series.kind === "all" ? text.measures[trend.measure] : seriesName(series, lang))), ...(trend.average ? [text.average] : [])];
  headers.forEach((word, index) => draft.put(places.header, at + index, word));
  draft.height(places.header, 1, HEADER_HEIGHT);
  draft.style({ row: places.header, column: at, rows: 1, columns: headers.length }, "tableHeaderNumber");
  draft.style({ row: places.header, column: at, rows: 1, columns: FIXED_COLUMNS }, "tableHeaderWords");
  const cell = (series: TrendSeries, column: number, index: number): PlanCell => {
    const part = (measure: Measure): string | null => (link ? sumOf(link, measure, series, column, index, places, rows) : null);
    if (trend.measure !== "roi") {
      const sum = part(trend.measure);
      return sum === null ? (series.values[index] ?? null) : { formula: `=${sum}` };
    }
    const [revenue, spend] = [part("revenue"), part("spend")];
    if (revenue === null || spend === null) return series.values[index] ?? null;
    // A line leaves a gap where there is an error, and falls to zero where there is an empty text.
    return { formula: `=${excelOf(ROI, { revenue: { number: revenue }, spend: { number: spend } }, { none: "NA()" })}` };
  };
  trend.periods.forEach((period, index) => {
    const row = places.first + index;
    draft.put(row, at, period.start - shift);
    draft.put(row, at + 1, period.end - shift);
    if (trend.unfinished && index === trend.periods.length - 1) draft.put(row, at + 2, text.unfinishedMark);
    trend.series.forEach((series, column) => draft.put(row, firstSeries + column, cell(series, column, index)));
    if (trend.average && index >= AVERAGED_DAYS - 1) draft.put(row, firstSeries + trend.series.length, { formula: `=AVERAGE(${areaAddress({ row: row - AVERAGED_DAYS + 1, column: firstSeries, rows: AVERAGED_DAYS, columns: 1 }, "none")})` });
  });
  const body: Area = { row: places.first, column: at, rows: trend.periods.length, columns: headers.length };
  draft.style(body, "result");
  draft.style({ ...body, columns: FIXED_COLUMNS }, "resultWords");
  draft.format({ ...body, columns: 2 }, numberFormat("date", lang));
  draft.format({ ...body, column: firstSeries, columns: headers.length - FIXED_COLUMNS }, numberFormat(trend.measure === "roi" ? "ratio" : trend.measure === "orders" ? "count" : "money", lang));
  draft.style(cellArea(places.first + trend.periods.length, at), "body");
  draft.nextRow = places.first + trend.periods.length + 1;
}

function addChart(draft: SheetDraft, { lang }: PlanRequest, trend: Trend, places: Places): void {
  const text = CHART_WORDS[lang];
  const column = (index: number): Area => ({ row: places.first, column: draft.content.at + index, rows: trend.periods.length, columns: 1 });
  draft.chart({
    name: "trend", kind: "line", title: text.sheet.trendName(text.measures[trend.measure]),
    series: [
      ...trend.series.map((series, index) => ({
        name: series.kind === "all" ? text.measures[trend.measure] : seriesName(series, lang), values: column(FIXED_COLUMNS + index), categories: column(0),
        color: series.kind === "rest" ? (SERIES_COLORS.at(-1) ?? PALETTE.muted) : (SERIES_COLORS[index] ?? PALETTE.muted),
      })),
      ...(trend.average ? [{ name: text.average, values: column(FIXED_COLUMNS + trend.series.length), categories: column(0), color: PALETTE.muted, dashed: true }] : []),
    ],
    at: { row: 2, column: draft.zone.at, rows: CHART_ROWS, columns: draft.zone.count },
    valueFormat: numberFormat(trend.measure === "roi" ? "ratio" : trend.measure === "orders" ? "count" : "money", lang), legend: trend.series.length > 1 || trend.average ? "bottom" : "none",
  });
}
