import { SHARE } from "../../../metrics/comparison";
import { excelOf } from "../../../metrics/excel";
import type { PlanCell } from "../../../plan/sheet-plan";
import { given, type Field } from "../../../plan/structure/field";
import type { Unit } from "../../../plan/structure/unit";
import type { Measure } from "../../../reading/roles/role";
import { fillFormula } from "../../format/fill";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { tableSheet, type SheetColumn } from "../../sheet/table-sheet";
import type { FunnelData, Side } from "./data";
import { stepName, titleTemplate, words } from "./findings";
import { WORDS } from "./words";

const computed = (unit: Unit, formula: string): Field => ({ kind: "computed", unit, formula });

/** The counts of each step, of all and of each name, and columns of the rates from step to step. */
export function sheet(data: FunnelData, context: SheetContext): ChartSheet {
  const { lang } = context;
  const said = WORDS[lang];
  const { title } = words(data, lang);
  const sides: readonly { readonly key: string; readonly label: string; readonly side: Side }[] = [
    { key: "all", label: said.all, side: data.all },
    ...(data.before ? [{ key: "before", label: said.before, side: data.before }] : []),
    ...data.names.map((side, index) => ({ key: `s${index}`, label: side.name ?? "", side })),
  ];
  const steps: SheetColumn = {
    key: "step",
    header: said.stepHeader,
    field: given("text"),
    cells: data.steps.map((_, at) => stepName(data, at, lang)),
  };
  const rate = (key: string): string =>
    `IF([#]=1,NA(),${excelOf(SHARE, { part: { number: `INDEX(counts[${key}],[#])` }, whole: { number: `INDEX(counts[${key}],MAX(1,[#]-1))` } }, { none: "NA()" })})`;
  const shown = sides.filter(({ key }) => data.names.length < 2 || key !== "all");
  return tableSheet(context, {
    name: said.name,
    title,
    finding: findingFormula(data, lang),
    values: {
      overall: {
        label: said.overall,
        field: computed(
          "rate",
          excelOf(SHARE, { part: { number: `INDEX(counts[all],${data.steps.length})` }, whole: { number: "INDEX(counts[all],1)" } }),
        ),
        kpi: true,
      },
    },
    tables: {
      rates: {
        heading: said.rates,
        columns: [steps, ...sides.map(({ key, label }) => ({ key, header: label, field: computed("rate", rate(key)) }))],
      },
      counts: {
        heading: said.counts,
        columns: [
          steps,
          ...sides.map(({ key, label, side }) => ({
            key,
            header: label,
            field: given("count"),
            cells: data.steps.map((_, at) => cell(data, side, at, context, key === "all")),
          })),
        ],
      },
    },
    chart: {
      kind: "column",
      unit: "rate",
      titledByFinding: true,
      legend: shown.length > 1 ? "bottom" : "none",
      categories: { table: "rates", column: "step" },
      series: shown.map(({ key }) => ({
        table: "rates",
        column: key,
        ...(key === "all" && { color: "accent" as const, labels: true }),
        ...(key === "before" && { color: "muted" as const }),
      })),
    },
    notes: data.window === null ? [] : [said.windowed(data.window)],
  });
}

/** The cell or the sum over the source, or the number as it was: of a log, of the period before, and of all where names were left out. */
function cell(
  { steps, without, cells: own }: FunnelData,
  { group, steps: counts }: Side,
  at: number,
  { sums, cells }: SheetContext,
  all: boolean,
): PlanCell {
  if (own && cells) return { formula: `=${cells.at({ row: own.lines[at] ?? 0, column: own.column })}` };
  const follows = sums !== null && group !== null && (!all || without.length === 0);
  return follows ? { formula: `=${sums.of(steps[at] as Measure, group)}` } : (counts[at]?.count ?? null);
}

/** The finding over the two rates that were the farthest apart when this was made. */
function findingFormula(data: FunnelData, lang: SheetContext["lang"]): string {
  const { weakest, names } = data;
  const keyOf = (name: string | null, none: string): string => (name === null ? none : `s${names.findIndex((one) => one.name === name)}`);
  const rate = (key: string): string => `TEXT(INDEX(rates[${key}],${(weakest?.step ?? 0) + 1}),"0.0%")`;
  return fillFormula(titleTemplate(data, lang), {
    overall: 'TEXT(overall,"0.00%")',
    rate: rate(keyOf(weakest?.name ?? null, "all")),
    best: rate(keyOf(weakest?.bestName ?? null, "before")),
  });
}
