import type { PlanCell } from "../../../plan/sheet-plan";
import { given, type Field } from "../../../plan/structure/field";
import type { Unit } from "../../../plan/structure/unit";
import { textInFormula } from "../../../core/cells/text-in-formula";
import { cohortName, COHORT_WORDS, periodKey } from "../../cohort-words";
import { fillFormula } from "../../format/fill";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { tableSheet, type SheetColumn } from "../../sheet/table-sheet";
import { toldPeriods, type CohortMap } from "./data";
import { titleTemplate, words } from "./findings";
import { WORDS } from "./words";

const computed = (unit: Unit, formula: string): Field => ({ kind: "computed", unit, formula });
/** What fits on a page beside the names. */
const MOST_PERIODS = 13;

/** What stands in each period, the shares of these, and the average of all cohorts by their size, all three as formulas. */
export function sheet(data: CohortMap, context: SheetContext): ChartSheet {
  const { lang } = context;
  const said = WORDS[lang];
  const { unit, shows, cohorts } = data;
  const periods = data.periods.slice(0, MOST_PERIODS);
  const keys = periods.map((number) => `p${number}`);
  const { title } = words(data, lang);
  const names: SheetColumn = {
    key: "cohort",
    header: COHORT_WORDS[lang].cohort,
    field: given("text"),
    cells: cohorts.map(({ name }) => cohortName(name, unit, lang)),
  };
  const sized = cohorts.every(({ size }) => size !== null);
  const money = shows === "value";
  const columnsOf = (make: (key: string, at: number) => Pick<SheetColumn, "field" | "cells">): readonly SheetColumn[] =>
    keys.map((key, at) => ({ key, header: periodKey(unit, periods[at] ?? 0, lang), ...make(key, at) }));
  const share = (key: string): string => {
    const there = `INDEX(counts[${key}],[#])`;
    return `IF(${there}="","",${there}/INDEX(counts[size],[#]))`;
  };
  const rates = {
    heading: money ? said.perPerson : said.rates,
    columns: [
      names,
      ...columnsOf((key, at) =>
        sized
          ? { field: computed(money ? "ratio" : "rate", share(key)) }
          : { field: given("rate"), cells: cohorts.map(({ users }) => users[at] ?? null) },
      ),
    ],
    signals: [{ kind: "scale", columns: keys.slice(periods[0] === 0 ? 1 : 0) } as const],
  };
  if (!sized)
    return tableSheet(context, {
      name: said.name,
      title,
      finding: textInFormula(title),
      tables: { rates },
      chart: {
        kind: "column",
        unit: "rate",
        titledByFinding: true,
        legend: "none",
        categories: { table: "rates", column: "cohort" },
        series: [{ table: "rates", column: keys[Math.min(1, keys.length - 1)] ?? "", color: "accent", labels: true }],
      },
    });
  const choose = (of: (key: string) => string): string => `CHOOSE([#],${keys.map(of).join(",")})`;
  const average = `IFERROR(${choose((key) => `SUM(counts[${key}])/SUMIFS(counts[size],counts[${key}],">-1E+99")`)},NA())`;
  return tableSheet(context, {
    name: said.name,
    title,
    finding: findingFormula(data, context),
    tables: {
      curve: {
        heading: said.curve,
        columns: [
          { key: "period", header: said.period, field: given("text"), cells: periods.map((number) => periodKey(unit, number, lang)) },
          { key: "average", header: money ? said.perPerson : said.curve, field: computed(money ? "ratio" : "rate", average) },
        ],
      },
      rates,
      counts: {
        heading: money ? said.money : said.counts,
        columns: [
          names,
          {
            key: "size",
            header: COHORT_WORDS[lang].size,
            field: given("count"),
            cells: cohorts.map((_, row) => sizeCell(data, context, row)),
          },
          ...columnsOf((_, at) => ({
            field: given(money ? "amount" : "count"),
            cells: cohorts.map((__, row) => cell(data, context, row, at)),
          })),
        ],
      },
    },
    chart: {
      kind: "line",
      unit: money ? "ratio" : "rate",
      titledByFinding: true,
      legend: "none",
      categories: { table: "curve", column: "period" },
      series: [{ table: "curve", column: "average", color: "accent" }],
    },
  });
}

/** A reference into the source, blank where that is; null where the sheet gets values. */
function reference({ at, cohorts }: CohortMap, { cells }: SheetContext, row: number, column: number | null | undefined): string | null {
  const line = cohorts[row]?.line ?? null;
  return cells === null || at === null || line === null || column === null || column === undefined ? null : cells.at({ row: line, column });
}

function sizeCell(data: CohortMap, context: SheetContext, row: number): PlanCell {
  const from = reference(data, context, row, data.at?.size ?? data.at?.periods[0]);
  return from === null ? (data.cohorts[row]?.size ?? null) : { formula: `=${from}` };
}

function cell(data: CohortMap, context: SheetContext, row: number, at: number): PlanCell {
  const from = reference(data, context, row, data.at?.periods[at]);
  const value = (data.shows === "value" ? data.cohorts[row]?.value : data.cohorts[row]?.users)?.[at] ?? null;
  if (from === null) return value;
  const size = reference(data, context, row, data.at?.size);
  const share = data.at?.share ?? null;
  const times = share === null || size === null ? "" : `*${size}${share === 1 ? "" : `*${share}`}`;
  return { formula: `=IF(ISNUMBER(${from}),${from}${times},"")` };
}

function findingFormula(data: CohortMap, { lang }: SheetContext): string {
  const told = toldPeriods(data);
  const average = (at: number): string => `TEXT(${rateFormula(data, at)},"0.0%")`;
  return fillFormula(titleTemplate(data, lang), {
    first: average(told?.first ?? 0),
    later: average(told?.later ?? 0),
  });
}

/** What share of all cohorts is there, from the counts; as it was where the sheet has amounts or does not reach so far. */
function rateFormula({ shows, periods, rates }: CohortMap, at: number): string {
  return shows === "value" || at >= MOST_PERIODS || periods[at] === undefined ? String(rates[at] ?? 0) : `INDEX(curve[average],${at + 1})`;
}
