import { writeColumn } from "../../../core/cells/formula/read-table-part";
import { textInFormula } from "../../../core/cells/text-in-formula";
import { SHARE } from "../../../metrics/comparison";
import { excelOf } from "../../../metrics/excel";
import type { PlanCell } from "../../../plan/sheet-plan";
import { given, type Field } from "../../../plan/structure/field";
import type { Unit } from "../../../plan/structure/unit";
import { fillFormula } from "../../format/fill";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { tableSheet } from "../../sheet/table-sheet";
import { SHEET_WORDS } from "../../sheet/words";
import { CHART_WORDS } from "../../words";
import type { Mix } from "./data";
import { mostShifted, nameOf, STILL, words } from "./findings";
import { WORDS } from "./words";
import { WORDS as OWN } from "./words-sheet";

const computed = (unit: Unit, formula: string): Field => ({ kind: "computed", unit, formula });

/** Sums of each period and name from the source, their shares beside, and columns of these. */
export function sheet(mix: Mix, context: SheetContext): ChartSheet {
  const { lang, sums, dayShift } = context;
  const [said, own, common] = [WORDS[lang], OWN[lang], SHEET_WORDS[lang]];
  const unit: Unit = mix.measure === "orders" ? "count" : "amount";
  const dateUnit: Unit = mix.grain === "month" ? "month" : "date";
  const keys = mix.parts.map((_, index) => `s${index}`);
  const period = { from: `[@${writeColumn(common.from)}]`, to: `[@${writeColumn(common.to)}]` };
  const measure = CHART_WORDS[lang].measures[mix.measure];
  const cell = (part: Mix["parts"][number], index: number): PlanCell =>
    sums ? { formula: `=${sums.of(mix.measure, part.group, { period: { index, ...period } })}` } : (part.values[index] ?? null);
  const row = (key: string): string => `INDEX(sums[${key}],[#])`;
  const whole = keys.map((key) => `N(${row(key)})`).join("+");
  return tableSheet(context, {
    name: said.name(measure),
    title: words(mix, lang).title,
    finding: findingFormula(mix, context, keys),
    values: {
      first: { label: common.from, field: computed("date", "MIN(sums[from])"), kpi: true },
      last: { label: common.to, field: computed("date", "MAX(sums[to])"), kpi: true },
    },
    tables: {
      shares: {
        heading: own.shares,
        columns: [
          { key: "period", header: said.period, field: given(dateUnit), cells: mix.periods.map(({ start }) => start - dayShift) },
          ...mix.parts.map((part, index) => ({
            key: keys[index] ?? "",
            header: nameOf(part, lang),
            field: computed("rate", excelOf(SHARE, { part: { number: `N(${row(keys[index] ?? "")})` }, whole: { number: `(${whole})` } })),
          })),
        ],
      },
      sums: {
        heading: own.sums,
        columns: [
          { key: "from", header: common.from, field: given(dateUnit), cells: mix.periods.map(({ start }) => start - dayShift) },
          { key: "to", header: common.to, field: given("date"), cells: mix.periods.map(({ end }) => end - dayShift) },
          ...mix.parts.map((part, at) => ({
            key: keys[at] ?? "",
            header: nameOf(part, lang),
            field: given(unit),
            cells: mix.periods.map((_, index) => cell(part, index)),
          })),
        ],
      },
    },
    chart: {
      kind: "stackedColumn",
      unit: "rate",
      titledByFinding: true,
      legend: "bottom",
      categories: { table: "shares", column: "period" },
      series: mix.parts.map((part, index) => ({
        table: "shares",
        column: keys[index] ?? "",
        ...(part.name === null && { color: "muted" as const }),
      })),
    },
    notes: mix.unfinished ? [said.unfinished] : [],
  });
}

/** The finding as a formula over the name that shifted most when this was made: its shares follow the source. */
function findingFormula(mix: Mix, { lang }: SheetContext, keys: readonly string[]): string {
  const said = WORDS[lang];
  const measure = textInFormula(said.measure(CHART_WORDS[lang].measures[mix.measure]));
  const most = mostShifted(mix);
  if (!most) return fillFormula(said.none, { measure });
  const key = keys[mix.parts.indexOf(most)] ?? "";
  const [before, after] = mix.ends.map((at) => `INDEX(shares[${key}],${at + 1})`) as [string, string];
  const parts = {
    measure,
    name: textInFormula(nameOf(most, lang)),
    points: `TEXT(ABS(${after}-${before})*100,"0.0")`,
    before: `TEXT(${before},"0.0%")`,
    after: `TEXT(${after},"0.0%")`,
  };
  const moved = `IF(${after}>${before},${fillFormula(said.up, parts)},${fillFormula(said.down, parts)})`;
  const told = `IF(ABS(${after}-${before})<${STILL},${fillFormula(said.still, parts)},${moved})`;
  return `IF(COUNT(${before},${after})<2,${fillFormula(said.none, parts)},${told})`;
}
