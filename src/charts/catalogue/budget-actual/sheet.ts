import { writeColumn } from "../../../core/cells/formula/read-table-part";
import { textInFormula } from "../../../core/cells/text-in-formula";
import { SHARE } from "../../../metrics/comparison";
import { excelOf } from "../../../metrics/excel";
import type { PlanCell } from "../../../plan/sheet-plan";
import { date, given, type Field } from "../../../plan/structure/field";
import type { Unit } from "../../../plan/structure/unit";
import type { Measure } from "../../../reading/roles/role";
import { fillFormula } from "../../format/fill";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { tableSheet, type SheetColumn } from "../../sheet/table-sheet";
import { CHART_WORDS } from "../../words";
import type { PlanActual, PlanLine } from "./data";
import { nameOf, words } from "./findings";
import { WORDS } from "./words";
import { WORDS as OWN } from "./words-sheet";

const computed = (unit: Unit, formula: string): Field => ({ kind: "computed", unit, formula });
const ELAPSED = "MAX(0,MIN(1,(as_of-plan_from+1)/(plan_to-plan_from+1)))";

/** Each line's plan, actual and what is signed for, from the source, and columns of them beside each other. */
export function sheet(data: PlanActual, context: SheetContext): ChartSheet {
  const { lang, sums, dayShift } = context;
  const [said, own] = [WORDS[lang], OWN[lang]];
  const unit: Unit = data.actual === "orders" ? "count" : "amount";
  const header = CHART_WORDS[lang].name[data.of];
  const measure = CHART_WORDS[lang].measures[data.actual];
  const [signed, timed] = [data.total.committed !== null, data.days !== null];
  const column = (key: string, title: string, of: Measure, was: (line: PlanLine) => number | null): SheetColumn => ({
    key,
    header: title,
    field: given(unit),
    cells: data.lines.map((line): PlanCell =>
      sums ? { formula: `=${sums.of(of, line.group, { name: `[@${writeColumn(header)}]` })}` } : was(line),
    ),
  });
  const used = signed ? "[@actual]+[@committed]" : "[@actual]";
  const columns: readonly SheetColumn[] = [
    { key: "name", header, field: given("text"), cells: data.lines.map((line) => nameOf(line, lang)) },
    column("planned", said.planned, data.planned, ({ planned }) => planned),
    column("actual", said.actual, data.actual, ({ actual }) => actual),
    ...(signed ? [column("committed", said.committed, "committed", ({ committed }) => committed)] : []),
    ...(data.stated
      ? [column("forecast", said.forecast, "forecast", ({ forecast }) => forecast)]
      : timed
        ? [{ key: "forecast", header: said.runRate, field: computed(unit, 'IF(elapsed>0,[@actual]/elapsed,"")') }]
        : []),
    { key: "share", header: said.used, field: computed("rate", excelOf(SHARE, { part: "[@actual]", whole: "[@planned]" })) },
    { key: "gap", header: said.gap, field: computed(unit, `[@planned]-(${used})`) },
    ...(data.actual === "spend" ? [{ key: "over", header: own.over, field: computed(unit, `MAX(0,(${used})-[@planned])`) }] : []),
  ];
  const days = data.days;
  const day = (label: string, sample: number) => ({ label, field: date({ kept: true, optional: true }), sample: sample - dayShift });
  return tableSheet(context, {
    name: own.name(measure),
    title: words(data, lang).title,
    finding: findingFormula(data, context),
    values: {
      planned_total: { label: said.planned, field: computed(unit, "SUM(lines[planned])"), kpi: true },
      actual_total: { label: said.actual, field: computed(unit, "SUM(lines[actual])"), kpi: true },
      used: { label: said.used, field: computed("rate", excelOf(SHARE, { part: "actual_total", whole: "planned_total" })), kpi: true },
      ...(days && {
        elapsed: { label: said.elapsed, field: computed("rate", ELAPSED), kpi: true as const },
        plan_from: day(own.from, days.start),
        plan_to: day(own.to, days.end),
        as_of: day(own.asOf, days.asOf),
      }),
    },
    shown: timed ? ["plan_from", "plan_to", "as_of"] : [],
    tables: { lines: { heading: own.lines, columns } },
    chart: {
      kind: "column",
      unit,
      titledByFinding: true,
      legend: "bottom",
      categories: { table: "lines", column: "name" },
      series: [
        { table: "lines", column: "planned", color: "muted" },
        { table: "lines", column: "actual", color: "accent" },
        ...(signed ? [{ table: "lines", column: "committed" }] : []),
        ...(data.stated || timed ? [{ table: "lines", column: "forecast" }] : []),
      ],
    },
    notes: [own.left, ...(!data.stated && timed ? [own.pace] : [])],
  });
}

/** The title as a formula, so that it stays true when the source changes. */
function findingFormula({ actual }: PlanActual, { lang }: SheetContext): string {
  const said = WORDS[lang];
  const parts = {
    measure: textInFormula(CHART_WORDS[lang].measures[actual]),
    share: 'TEXT(used,"0.0%")',
    all: "ROWS(lines[planned])",
    over: 'COUNTIF(lines[over],">0")',
    most: "INDEX(lines[name],MATCH(MAX(lines[over]),lines[over],0))",
    reached: "SUMPRODUCT(--(lines[actual]>=lines[planned]))",
  };
  if (actual !== "spend") return fillFormula(said.titleGood("{measure}", "{share}", "{reached}", "{all}"), parts);
  const over = fillFormula(said.titleOver("{measure}", "{share}", "{over}", "{all}", "{most}"), parts);
  return `IF(MAX(lines[over])>0,${over},${fillFormula(said.title("{measure}", "{share}"), parts)})`;
}
