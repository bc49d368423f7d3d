import { areKeptApart, rowsWith } from "../../../analysis/aggregate";
import { aggregateByDate } from "../../../analysis/aggregate-by-date";
import { writeColumn } from "../../../core/cells/formula/read-table-part";
import { DAYS_FROM_1900_TO_1904 } from "../../../core/numeric/date-systems";
import { CHART_WORDS } from "../../words";
import { ROI } from "../../../metrics/advertising";
import { excelOf } from "../../../metrics/excel";
import { textInFormula } from "../../../core/cells/text-in-formula";
import type { PlanCell } from "../../../plan/sheet-plan";
import { given, text as words, type Field } from "../../../plan/structure/field";
import type { Unit } from "../../../plan/structure/unit";
import type { Measure } from "../../../reading/roles/role";
import type { PlannedChart, PlanRequest } from "../../define";
import { linkSource, type SourceLink, type SumRequest } from "../../link/link-source";
import { nameRole } from "../../name-role";
import { planChartSheet } from "../../sheet/plan-chart-sheet";
import { unitsOf } from "../../sheet/units";
import { SHEET_WORDS } from "../../sheet/words";
import { changeFormula, findingFormula } from "./finding-formula";
import { rollingPeriods } from "./rolling-periods";
import { AVERAGED_DAYS, transform, type Trend, type TrendSeries } from "./data";
import { seriesName, words as wordsOf } from "./findings";
import { WORDS } from "./words";
import { WORDS as OWN } from "./words-sheet";

/** Columns of a table that leave room for the chart beside it. */
const MOST_BESIDE = 6;

/** Sums per period and channel that refer to the source, and a line for each. */
export function plan(request: PlanRequest): PlannedChart {
  const { reading, lang } = request;
  const text = CHART_WORDS[lang];
  const own = OWN[lang];
  const common = SHEET_WORDS[lang];
  const trend = transform(reading, request.settings);
  const measures: readonly Measure[] = trend.measure === "roi" ? ["spend", "revenue"] : [trend.measure];
  const found = linkOf(request, trend, measures);
  const link = typeof found === "string" ? null : found;
  const units = unitsOf(reading, link ? measures : [], lang);
  const rolling = link && link.reach !== "rows" ? rollingPeriods(trend, link) : null;
  const keys = trend.series.map((_, index) => `s${index}`);
  const unit: Unit = trend.measure === "roi" ? "ratio" : trend.measure === "orders" ? "count" : "amount";
  const summed = trend.measure !== "roi";
  const shift = reading.source.dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0;
  const values = cellsOf(request, trend, measures, link, units.times);
  const rows = trend.periods.map((period, index): PlanCell[] => [
    ...(rolling
      ? []
      : [period.start - shift, period.end - shift, trend.unfinished && index === trend.periods.length - 1 ? text.unfinishedMark : null]),
    ...values.map((column) => column[index] ?? null),
  ]);
  const dateUnit = trend.grain === "month" ? ("month" as const) : ("date" as const);
  const change = summed ? changeFormula(trend, keys, rolling !== null) : null;
  const shown: Record<string, Field> = { ...rolling?.values, ...units.values };
  const measureName = text.measures[trend.measure];
  const names = trend.series.map((series) => (series.kind === "all" ? measureName : seriesName(series, lang)));
  const { title } = wordsOf(trend, lang);
  const chart = { kind: "table", key: "periods", table: "periods" } as const;
  const beside = 3 + keys.length + (trend.average ? 1 : 0) <= MOST_BESIDE;
  const sheet = planChartSheet(
    request,
    {
      finding: findingFormula(trend, lang, change !== null),
      structure: {
        id: "trend",
        values: {
          ...shown,
          ...(summed && { total: { kind: "computed", unit, formula: keys.map((key) => `SUM(periods[${key}])`).join("+") } as const }),
          ...(change !== null && { change: { kind: "computed", unit: "change", formula: change } as const }),
          first: { kind: "computed", unit: "date", formula: "MIN(periods[from])" },
          last: { kind: "computed", unit: "date", formula: "MAX(periods[to])" },
        },
        tables: {
          periods: {
            fixed: true,
            columns: {
              from: rolling ? { kind: "computed", unit: dateUnit, formula: rolling.from } : given(dateUnit),
              to: rolling ? { kind: "computed", unit: "date", formula: rolling.to } : given("date"),
              state: rolling ? words`${rolling.state}` : given("text"),
              ...Object.fromEntries(keys.map((key) => [key, given(unit)])),
              ...(trend.average && { average: { kind: "computed", unit, formula: AVERAGE } as const }),
            },
          },
        },
        checks: {},
        kpis: [
          ...(summed ? [{ key: "total", value: "total", unit }] : []),
          ...(change !== null ? [{ key: "change", value: "change", unit: "change" as const }] : []),
          { key: "first", value: "first", unit: "date" },
          { key: "last", value: "last", unit: "date" },
        ],
        charts: {
          trend: {
            kind: "line",
            unit,
            titledByFinding: true,
            legend: keys.length > 1 || trend.average ? "bottom" : "none",
            categories: { table: "periods", column: "from" },
            series: [
              ...trend.series.map((series, index) => ({
                table: "periods",
                column: keys[index] ?? "",
                ...(series.kind === "rest" && { color: "muted" as const }),
              })),
              ...(trend.average ? [{ table: "periods", column: "average", dashed: true, color: "muted" as const }] : []),
            ],
          },
        },
        terms: ["unfinished"],
        page: [
          ...(beside ? [{ ...chart, chart: "trend" }] : [{ kind: "charts", key: "trend", charts: ["trend"] } as const, chart]),
          ...(Object.keys(shown).length > 0 ? [{ kind: "values", key: "source", values: Object.keys(shown) } as const] : []),
          { kind: "notes", key: "notes" },
        ],
      },
      words: {
        title: own.trendName(measureName),
        purpose: title,
        values: {
          ...rolling?.words(lang),
          ...units.words,
          total: { label: common.total },
          change: { label: own.change },
          first: { label: common.from },
          last: { label: common.to },
        },
        tables: {
          periods: {
            columns: {
              from: common.from,
              to: common.to,
              state: own.state,
              ...Object.fromEntries(keys.map((key, index) => [key, names[index] ?? ""])),
              average: WORDS[lang].average,
            },
            rows,
          },
        },
        checks: {},
        kpis: {},
        charts: { trend: title },
        terms: { unfinished: text.unfinishedMark },
        sections: { periods: { heading: common.data }, trend: { heading: own.trendName(measureName) }, source: { heading: common.source } },
        notes: [
          ...(rolling ? [own.rolling(trend.periods.length, trend.grain)] : []),
          ...(trend.measure === "roi" || trend.average ? [own.gap] : []),
          ...gathered(trend, own.gathered, text.symbols),
        ],
      },
    },
    link,
  );
  return { sheet, linked: typeof found === "string" ? { ok: false, why: found } : { ok: true, reach: found.reach } };
}

/** The mean of the days up to each, where all of them are there. */
const AVERAGE = `IF([#]<${AVERAGED_DAYS},NA(),SUMIFS(periods[s0],periods[from],">"&[@from]-${AVERAGED_DAYS},periods[from],"<="&[@from])/${AVERAGED_DAYS})`;

const gathered = ({ series }: Trend, label: string, { list, colon }: { readonly list: string; readonly colon: string }): string[] =>
  series.flatMap((one) => (one.kind === "rest" ? [`${label}${colon}${one.gathered.join(list)}`] : []));

function linkOf(request: PlanRequest, trend: Trend, measures: readonly Measure[]): SourceLink | "textNumbers" | "tooMany" | "file" {
  const names = trend.series.flatMap((series) => [...(series.name === null ? [] : [series.name]), ...series.gathered]);
  const link = linkSource(request.reading, { measures, nameRole: nameRole(request.reading), names, byDate: true });
  if (typeof link === "string") return link;
  const sums = sumsOf(request, trend, measures);
  return sums.every((column) => column.every((request) => measures.every((measure) => link.sum({ ...request, measure }) !== null)))
    ? link
    : "tooMany";
}

/** For each series and period what its sums cover. */
function sumsOf(
  { reading, lang }: PlanRequest,
  trend: Trend,
  measures: readonly Measure[],
): readonly (readonly Omit<SumRequest, "measure">[])[] {
  const common = SHEET_WORDS[lang];
  const ratio = trend.measure === "roi";
  const beside = ratio && !areKeptApart(reading, measures) ? measures : [];
  const counted = (rows: readonly number[]): readonly number[] => (ratio ? rowsWith(reading, measures, rows) : rows);
  const period = { from: `[@${writeColumn(common.from)}]`, to: `[@${writeColumn(common.to)}]` };
  return trend.series.map((series) =>
    aggregateByDate(reading, trend.grain, series.rows).map(({ group }) => ({
      beside,
      rows: counted(group.rows),
      period,
      ...(series.kind === "all" ? {} : { name: criterionOf(series) }),
    })),
  );
}

/** A name as SUMIFS takes it, or all names that the rest gathers, for each of which it gives a sum. */
const criterionOf = (series: TrendSeries): NonNullable<SumRequest["name"]> =>
  series.name !== null
    ? { ref: textInFormula(series.name), many: false }
    : { ref: `{${series.gathered.map(textInFormula).join(",")}}`, many: true };

/** The cells of each series: sums over the source, or the numbers as they were. */
function cellsOf(
  request: PlanRequest,
  trend: Trend,
  measures: readonly Measure[],
  link: SourceLink | null,
  times: (measure: Measure) => string,
): readonly (readonly PlanCell[])[] {
  if (!link) return trend.series.map(({ values }) => values);
  return sumsOf(request, trend, measures).map((column) =>
    column.map((sum): PlanCell => {
      const part = (measure: Measure): string => `${link.sum({ ...sum, measure })}${times(measure)}`;
      if (trend.measure !== "roi") return { formula: `=${part(trend.measure)}` };
      // A line leaves a gap where there is an error, and falls to zero where there is an empty text.
      return { formula: `=${excelOf(ROI, { revenue: { number: part("revenue") }, spend: { number: part("spend") } }, { none: "NA()" })}` };
    }),
  );
}
