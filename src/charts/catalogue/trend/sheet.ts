import { writeColumn } from "../../../core/cells/formula/read-table-part";
import { ROI } from "../../../metrics/advertising";
import { excelOf } from "../../../metrics/excel";
import type { PlanCell } from "../../../plan/sheet-plan";
import { given, text, type Field } from "../../../plan/structure/field";
import type { ChartStructure, Kpi, Section, TableStructure } from "../../../plan/structure/structure";
import type { Unit } from "../../../plan/structure/unit";
import type { CountedMeasure } from "../../../reading/roles/role";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { SHEET_WORDS } from "../../sheet/words";
import { CHART_WORDS } from "../../words";
import { AVERAGED_DAYS, doesAdd, PERIODS_OF_YEAR, sourceMeasure, type Trend } from "./data";
import { changeFormula, findingFormula } from "./finding-formula";
import { measureName, seriesName, words as wordsOf } from "./findings";
import { rollingPeriods } from "./rolling-periods";
import { WORDS } from "./words";
import { WORDS as OWN } from "./words-sheet";

/** Columns of a table that leave room for the chart beside it. */
const MOST_BESIDE = 6;

/** The same period of the year before, for those that are over; the first of all is left out where it began before the data. */
const yearBefore = ({ grain, partialStart }: Trend): string => {
  const back = PERIODS_OF_YEAR[grain];
  return `IF(OR([#]<=${back + (partialStart ? 1 : 0)},[@state]<>""),NA(),INDEX(periods[s0],[#]-${back}))`;
};

/** The mean of the days up to each, where all of them are there. */
const AVERAGE = `IF([#]<${AVERAGED_DAYS},NA(),SUMIFS(periods[s0],periods[from],">"&[@from]-${AVERAGED_DAYS},periods[from],"<="&[@from])/${AVERAGED_DAYS})`;

type Rolling = ReturnType<typeof rollingPeriods> | null;

/** Sums per period and channel that refer to the source, and a line for each. */
export function sheet(trend: Trend, context: SheetContext): ChartSheet {
  const { lang, sums, source } = context;
  const [shared, common, own] = [CHART_WORDS[lang], SHEET_WORDS[lang], OWN[lang]];
  const rolling = sums?.rolls ? rollingPeriods(trend, sums, lang) : null;
  const keys = trend.series.map((_, index) => `s${index}`);
  const unit: Unit = trend.measure === "roi" ? "ratio" : trend.measure === "orders" || trend.active ? "count" : "amount";
  const summed = doesAdd(trend);
  const change = trend.measure !== "roi" ? changeFormula(trend, keys, rolling !== null) : null;
  const measure = measureName(trend, lang);
  const { title } = wordsOf(trend, lang);
  const checked = { ...rolling?.values, ...source.values };
  return {
    finding: findingFormula(trend, lang, change !== null, rolling !== null),
    ...(trend.measure !== "roi" && trend.measure !== "active" && { totals: { [trend.measure]: "total" } }),
    structure: {
      values: {
        ...rolling?.values,
        ...(summed && { total: computed(unit, keys.map((key) => `SUM(periods[${key}])`).join("+")) }),
        ...(change !== null && { change: computed("change", change) }),
        first: computed("date", "MIN(periods[from])"),
        last: computed("date", "MAX(periods[to])"),
      },
      tables: { periods: periodsTable(trend, rolling, unit, keys) },
      checks: {},
      kpis: [
        ...(summed ? [kpi("total", unit)] : []),
        ...(change !== null ? [kpi("change", "change")] : []),
        kpi("first", "date"),
        kpi("last", "date"),
      ],
      charts: { trend: linesOf(trend, unit, keys) },
      terms: ["unfinished"],
      page: pageOf(trend, Object.keys(checked)),
    },
    words: {
      title: own.trendName(measure),
      purpose: title,
      values: {
        ...rolling?.words,
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
            ...Object.fromEntries(
              trend.series.map((series, index) => [keys[index], series.kind === "all" ? measure : seriesName(series, lang)]),
            ),
            average: WORDS[lang].average,
            year_before: WORDS[lang].yearBefore,
          },
          rows: rowsOf(trend, context, rolling),
        },
      },
      checks: {},
      kpis: {},
      charts: { trend: title },
      terms: { unfinished: shared.unfinishedMark },
      sections: {
        periods: { heading: common.data },
        trend: { heading: own.trendName(measure) },
        source: { heading: common.source },
      },
      notes: [
        ...(rolling ? [own.rolling(trend.periods.length, trend.grain)] : []),
        ...(trend.measure === "roi" || trend.average || trend.yearBefore ? [own.gap] : []),
        ...trend.series.flatMap(({ kind, gathered }) =>
          kind === "rest" ? [`${own.gathered}${shared.symbols.colon}${gathered.join(shared.symbols.list)}`] : [],
        ),
      ],
    },
  };
}

const computed = (unit: Unit, formula: string): Field => ({ kind: "computed", unit, formula });
const kpi = (key: string, unit: Unit): Kpi => ({ key, value: key, unit });

function periodsTable(trend: Trend, rolling: Rolling, unit: Unit, keys: readonly string[]): TableStructure {
  const dateUnit = trend.grain === "month" ? "month" : "date";
  return {
    fixed: true,
    columns: {
      from: rolling ? computed(dateUnit, rolling.from) : given(dateUnit),
      to: rolling ? computed("date", rolling.to) : given("date"),
      state: rolling ? text`${rolling.state}` : given("text"),
      ...Object.fromEntries(keys.map((key) => [key, given(unit)])),
      ...(trend.average && { average: computed(unit, AVERAGE) }),
      ...(trend.yearBefore && { year_before: computed(unit, yearBefore(trend)) }),
    },
  };
}

const linesOf = (trend: Trend, unit: Unit, keys: readonly string[]): ChartStructure => ({
  kind: "line",
  unit,
  titledByFinding: true,
  legend: keys.length > 1 || trend.average || trend.yearBefore ? "bottom" : "none",
  categories: { table: "periods", column: "from" },
  series: [
    ...trend.series.map((series, index) => ({
      table: "periods",
      column: keys[index] ?? "",
      ...(series.kind === "rest" && { color: "muted" as const }),
    })),
    ...(trend.average ? [{ table: "periods", column: "average", dashed: true, color: "muted" as const }] : []),
    ...(trend.yearBefore ? [{ table: "periods", column: "year_before", dashed: true, color: "muted" as const }] : []),
  ],
});

function pageOf(trend: Trend, shown: readonly string[]): readonly Section[] {
  const table = { kind: "table", key: "periods", table: "periods" } as const;
  const beside = 3 + trend.series.length + (trend.average ? 1 : 0) + (trend.yearBefore ? 1 : 0) <= MOST_BESIDE;
  return [
    ...(beside ? [{ ...table, chart: "trend" }] : [{ kind: "charts", key: "trend", charts: ["trend"] } as const, table]),
    ...(shown.length > 0 ? [{ kind: "values", key: "source", values: shown } as const] : []),
    { kind: "notes", key: "notes" },
  ];
}

/** The cells of each period: its days where they do not roll on, then for each line a sum over the source, or the number as it was. */
function rowsOf(trend: Trend, { lang, sums, dayShift }: SheetContext, rolling: Rolling): PlanCell[][] {
  const { from, to } = SHEET_WORDS[lang];
  const period = { from: `[@${writeColumn(from)}]`, to: `[@${writeColumn(to)}]` };
  const last = trend.periods.length - 1;
  return trend.periods.map(({ start, end }, index) => [
    ...(rolling ? [] : [start - dayShift, end - dayShift, trend.unfinished && index === last ? CHART_WORDS[lang].unfinishedMark : null]),
    ...trend.series.map(({ group, values }): PlanCell => {
      if (!sums) return values[index] ?? null;
      const part = (measure: CountedMeasure): string => sums.of(measure, group, { period: { index, ...period } });
      const own = sourceMeasure(trend);
      if (own) return { formula: `=${part(own)}` };
      // A line leaves a gap where there is an error, and falls to zero where there is an empty text.
      return { formula: `=${excelOf(ROI, { revenue: { number: part("revenue") }, spend: { number: part("spend") } }, { none: "NA()" })}` };
    }),
  ]);
}
