import type { Lang } from "../../../core/lang";
import { writeColumn } from "../../../core/cells/formula/read-table-part";
import { CHANGE } from "../../../metrics/comparison";
import { excelOf } from "../../../metrics/excel";
import type { PlanCell } from "../../../plan/sheet-plan";
import { given, type Field } from "../../../plan/structure/field";
import type { Unit } from "../../../plan/structure/unit";
import { fillFormula } from "../../format/fill";
import { textInFormula } from "../../../core/cells/text-in-formula";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { tableSheet } from "../../sheet/table-sheet";
import { CHART_WORDS } from "../../words";
import { CONFIDENCE, type EffectData } from "./data";
import { activityName, titleOf } from "./findings";
import { WORDS } from "./words";
import { WORDS as OWN } from "./words-sheet";

const computed = (unit: Unit, formula: string): Field => ({ kind: "computed", unit, formula });

/** The mean of the weekday of a row over the days before the activity. */
const EXPECTED = "SUMPRODUCT((days[day]<first)*(WEEKDAY(days[day],2)=WEEKDAY([@day],2))*days[actual])/weeks";
/** Squares of how often each weekday is among the days, which follow each other. */
const SQUARES = "(MOD(length,7)*(INT(length/7)+1)^2+(7-MOD(length,7))*INT(length/7)^2)";
const REACH =
  `TINV(${Number((1 - CONFIDENCE).toFixed(9))},7*weeks-7)` +
  `*SQRT(SUMPRODUCT((days[day]<first)*(days[actual]-days[expected])^2)/(7*weeks-7)*(length+${SQUARES}/weeks))`;
const during = (column: string): string => `SUMIFS(days[${column}],days[day],">="&first,days[day],"<="&last)`;

/** The days from the source, and what the weeks before suggest, as formulas over them. */
export function sheet(data: EffectData, context: SheetContext): ChartSheet {
  const { lang, sums, dayShift } = context;
  const { effect, activity, answer, measure } = data;
  const [said, own] = [WORDS[lang], OWN[lang]];
  const unit: Unit = measure === "orders" ? "count" : "amount";
  const until = effect ? (effect.after ?? effect.activity).to : Infinity;
  const days = effect ? data.days.filter(({ day }) => day >= effect.before.from && day <= until) : data.days;
  const day = `[@${writeColumn(own.day)}]`;
  const cells = days.map(({ value, index }): PlanCell => {
    if (!sums || value === null) return value;
    return { formula: `=${sums.of(measure, answer.all, { period: { index, from: day, to: day } })}` };
  });
  const label = CHART_WORDS[lang].measures[measure];
  return tableSheet(context, {
    name: own.name(label),
    title: titleOf(data, lang),
    finding: findingFormula(data, lang),
    ...(effect && {
      values: {
        actual: { label: said.actual, field: computed(unit, during("actual")), kpi: true },
        expected: { label: said.expected, field: computed(unit, during("expected")), kpi: true },
        uplift: {
          label: said.uplift,
          field: computed("change", excelOf(CHANGE, { value: "actual", baseline: "expected" }, { none: '""' })),
          kpi: true,
        },
        low: { label: said.low, field: computed(unit, `actual-expected-${REACH}`) },
        high: { label: said.high, field: computed(unit, `actual-expected+${REACH}`) },
        first: { label: said.from, field: given("date"), sample: effect.activity.from - dayShift },
        last: { label: said.to, field: given("date"), sample: effect.activity.to - dayShift },
        length: { label: own.length, field: computed("count", "last-first+1") },
        weeks: { label: own.weeks, field: computed("count", 'COUNTIF(days[day],"<"&first)/7') },
      },
      shown: ["first", "last", "length", "weeks", "low", "high"],
    }),
    tables: {
      days: {
        heading: own.data,
        columns: [
          { key: "day", header: own.day, field: given("date"), cells: days.map((one) => one.day - dayShift) },
          { key: "actual", header: label, field: given(unit), cells },
          ...(effect ? [{ key: "expected", header: said.expected, field: computed(unit, EXPECTED) }] : []),
        ],
      },
    },
    chart: {
      kind: "line",
      unit,
      titledByFinding: true,
      legend: "bottom",
      categories: { table: "days", column: "day" },
      series: [
        { table: "days", column: "actual", color: "accent" },
        ...(effect ? [{ table: "days", column: "expected", dashed: true, color: "muted" as const }] : []),
      ],
    },
    notes: activity ? [own.method] : [],
  });
}

/** The title as a formula, so that it stays true when the source changes. */
function findingFormula(data: EffectData, lang: Lang): string {
  const { activity, effect, measure } = data;
  if (activity === null || effect === null) return textInFormula(titleOf(data, lang));
  const said = WORDS[lang];
  const [name, label] = [activityName(activity, lang), CHART_WORDS[lang].measures[measure]];
  const parts = { change: 'TEXT(ABS(uplift),"0.0%")' };
  const moved = (up: boolean): string => fillFormula(said.title(label, up, "{change}", name), parts);
  const unclear = textInFormula(said.unclear(label, name));
  return `IF(NOT(ISNUMBER(uplift)),${unclear},IF(low>0,${moved(true)},IF(high<0,${moved(false)},${unclear})))`;
}
