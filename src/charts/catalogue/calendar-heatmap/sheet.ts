import { writeColumn } from "../../../core/cells/formula/read-table-part";
import type { PlanCell } from "../../../plan/sheet-plan";
import { given } from "../../../plan/structure/field";
import type { Unit } from "../../../plan/structure/unit";
import { fillFormula } from "../../format/fill";
import { textInFormula } from "../../../core/cells/text-in-formula";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { tableSheet } from "../../sheet/table-sheet";
import { CHART_WORDS } from "../../words";
import { extremes, type Calendar } from "./data";
import { titleOf } from "./findings";
import { WORDS } from "./words";

const KEYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** A week in each row, from the source, and columns of what each weekday brings on average. */
export function sheet(data: Calendar, context: SheetContext): ChartSheet {
  const { lang, sums, dayShift } = context;
  const said = WORDS[lang];
  const unit: Unit = data.measure === "orders" ? "count" : "amount";
  const byDay = new Map(data.days.map((one) => [one.day, one]));
  const week = `[@${writeColumn(said.week)}]`;
  const cell = (serial: number, weekday: number): PlanCell => {
    const day = byDay.get(serial);
    if (!day || day.value === null) return null;
    const at = `${week}+${weekday}`;
    return sums ? { formula: `=${sums.of(data.measure, data.answer.all, { period: { index: day.index, from: at, to: at } })}` } : day.value;
  };
  const measure = CHART_WORDS[lang].measures[data.measure];
  return tableSheet(context, {
    name: said.name(measure),
    title: titleOf(data, lang),
    finding: findingFormula(data, context),
    tables: {
      weekdays: {
        heading: said.weekday,
        columns: [
          { key: "weekday", header: said.weekday, field: given("text"), cells: said.weekdays },
          {
            key: "mean",
            header: said.mean,
            field: {
              kind: "computed",
              unit,
              formula: `IFERROR(AVERAGE(CHOOSE([#],${KEYS.map((key) => `weeks[${key}]`).join(",")})),NA())`,
            },
          },
        ],
      },
      weeks: {
        heading: said.weeks,
        columns: [
          { key: "week", header: said.week, field: given("date"), cells: data.weeks.map((one) => one - dayShift) },
          ...KEYS.map((key, weekday) => ({
            key,
            header: said.weekdays[weekday] ?? "",
            field: given(unit),
            cells: data.weeks.map((monday) => cell(monday + weekday, weekday)),
          })),
        ],
        signals: [{ kind: "scale", columns: KEYS }],
      },
    },
    chart: {
      kind: "column",
      unit,
      titledByFinding: true,
      legend: "none",
      categories: { table: "weekdays", column: "weekday" },
      series: [{ table: "weekdays", column: "mean", color: "accent", labels: true }],
    },
  });
}

/** The title as a formula, so that it stays true when the source changes. */
function findingFormula(data: Calendar, { lang }: SheetContext): string {
  if (extremes(data) === null) return textInFormula(titleOf(data, lang));
  const of = (pick: "MAX" | "MIN", column: string): string =>
    `INDEX(weekdays[${column}],MATCH(${pick}IFS(weekdays[mean],weekdays[mean],">-1E+99"),weekdays[mean],0))`;
  const said = WORDS[lang].title(CHART_WORDS[lang].measures[data.measure], "{high}", "{mean}", "{low}", "{least}");
  return fillFormula(said, {
    high: of("MAX", "weekday"),
    mean: `TEXT(${of("MAX", "mean")},"#,##0")`,
    low: of("MIN", "weekday"),
    least: `TEXT(${of("MIN", "mean")},"#,##0")`,
  });
}
