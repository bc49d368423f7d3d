import { writeColumn } from "../../../core/cells/formula/read-table-part";
import { SHARE } from "../../../metrics/comparison";
import { excelOf } from "../../../metrics/excel";
import type { PlanCell } from "../../../plan/sheet-plan";
import { amount, given, type Field } from "../../../plan/structure/field";
import type { Unit } from "../../../plan/structure/unit";
import { fillFormula } from "../../format/fill";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { tableSheet, type SheetColumn } from "../../sheet/table-sheet";
import { CHART_WORDS } from "../../words";
import { CONFIDENCE, type Pacing } from "./data";
import { monthText, words as wordsOf } from "./findings";
import { WORDS } from "./words";
import { WORDS as OWN } from "./words-sheet";

const computed = (unit: Unit, formula: string): Field => ({ kind: "computed", unit, formula });

/** The mean of the weekday of a row over the weeks of the window. */
const USUAL = "SUMPRODUCT((WEEKDAY(window[day],2)=WEEKDAY([@day],2))*window[value])/(ROWS(window[day])/7)";
/** How much of the target the days up to that of the row are given. */
const TARGET_SHARE =
  "IF(AND(MIN(month[usual])>=0,SUM(month[usual])>0)," +
  'SUMIFS(month[usual],month[day],"<="&[@day])/SUM(month[usual]),[#]/ROWS(month[day]))';
/** Squares of how often each weekday is left: as the days left follow each other, some have one more than the others. */
const SQUARES = "(MOD(days_left,7)*(INT(days_left/7)+1)^2+(7-MOD(days_left,7))*INT(days_left/7)^2)";
/** The half of the prediction interval of the days left, as in MONTH_END. */
const REACH =
  `TINV(${Number((1 - CONFIDENCE).toFixed(9))},ROWS(window[day])-7)*SQRT(SUMXMY2(window[value],window[usual])/(ROWS(window[day])-7)` +
  `*(days_left+${SQUARES}/(ROWS(window[day])/7)))`;

/** The days of the month and of the weeks before, from the source, and the projection as formulas over them. */
export function sheet(data: Pacing, context: SheetContext): ChartSheet {
  const { lang, sums, dayShift } = context;
  const [said, own, unit] = [WORDS[lang], OWN[lang], data.measure === "orders" ? "count" : "amount"] as const;
  const [ahead, targeted] = [data.end !== null, data.target !== null];
  const rolls = sums !== null && sums.rolls;
  const measure = CHART_WORDS[lang].measures[data.measure];
  const day = `[@${writeColumn(said.day)}]`;
  /** A day from the source, or as it was. */
  const value = (serial: number, was: number | null): PlanCell => {
    const index = data.places.get(serial);
    const known = sums !== null && (rolls || (index !== undefined && was !== null));
    return known ? { formula: `=${sums.of(data.measure, data.answer.all, { period: { index: index ?? 0, from: day, to: day } })}` } : was;
  };
  const last = data.month.end - dayShift;
  const asOf: PlanCell = rolls ? { formula: `=MIN(INT(MAX(${sums.column("date")})),${last})` } : data.asOf - dayShift;
  const columns: readonly SheetColumn[] = [
    { key: "day", header: said.day, field: given("date"), cells: data.days.map((one) => one.day - dayShift) },
    { key: "value", header: measure, field: given(unit), cells: data.days.map((one) => value(one.day, one.value)) },
    {
      key: "cumulative",
      header: said.soFar,
      field: computed(unit, 'IF([@day]>as_of,NA(),SUMIFS(month[value],month[day],"<="&[@day]))'),
    },
    ...(targeted ? [{ key: "target_line", header: said.target, field: computed(unit, targetLine(ahead)) }] : []),
    ...(ahead
      ? [
          {
            key: "projection_line",
            header: said.projection,
            field: computed(unit, 'IF([@day]<as_of,NA(),so_far+SUMIFS(month[usual],month[day],">"&as_of,month[day],"<="&[@day]))'),
          },
          { key: "usual", header: own.usual, field: computed(unit, USUAL) },
        ]
      : []),
  ];
  const { title } = wordsOf(data, lang);
  return tableSheet(context, {
    name: own.name(measure),
    title,
    finding: findingFormula(data, context),
    values: {
      so_far: { label: said.soFar, field: computed(unit, 'SUMIFS(month[value],month[day],"<="&as_of)'), kpi: true },
      ...(ahead && {
        projection: { label: said.projection, field: computed(unit, 'so_far+SUMIFS(month[usual],month[day],">"&as_of)'), kpi: true },
        low: { label: said.low, field: computed(unit, LOW) },
        high: { label: said.high, field: computed(unit, `projection+IF(days_left=0,0,${REACH})`) },
      }),
      ...(targeted && {
        target: { label: said.target, field: amount({ kept: true, optional: true }), sample: data.target, kpi: true },
        required: {
          label: said.required,
          field: computed(unit, 'IF(days_left=0,"",MAX(0,target-so_far)/days_left)'),
          kpi: true,
        },
      }),
      as_of: { label: own.asOf, field: given("date"), sample: asOf },
      days_left: { label: own.remaining, field: computed("count", 'COUNTIF(month[day],">"&as_of)') },
    },
    shown: [...(targeted ? ["target"] : []), "as_of", "days_left", ...(ahead ? ["low", "high"] : [])],
    tables: {
      month: { heading: own.month, columns },
      ...(ahead && {
        window: {
          heading: own.window,
          columns: [
            rolls
              ? { key: "day", header: said.day, field: computed("date", "as_of-(ROWS(window[day])-[#])") }
              : { key: "day", header: said.day, field: given("date"), cells: data.window.map((one) => one.day - dayShift) },
            { key: "value", header: measure, field: given(unit), cells: data.window.map((one) => value(one.day, one.value ?? 0)) },
            { key: "usual", header: own.usual, field: computed(unit, USUAL) },
          ],
        },
      }),
    },
    chart: {
      kind: "line",
      unit,
      titledByFinding: true,
      legend: "bottom",
      categories: { table: "month", column: "day" },
      series: [
        { table: "month", column: "cumulative", color: "accent" },
        ...(ahead ? [{ table: "month", column: "projection_line", dashed: true, color: "accent" as const }] : []),
        ...(targeted ? [{ table: "month", column: "target_line", color: "muted" as const }] : []),
      ],
    },
    notes: [...(ahead ? [own.method] : []), own.gap],
  });
}

const LOW = `IF(days_left=0,projection,IF(MIN(window[value],month[value])>=0,MAX(so_far,projection-${REACH}),projection-${REACH}))`;

const targetLine = (ahead: boolean): string => `target*${ahead ? TARGET_SHARE : "[#]/ROWS(month[day])"}`;

/** The title as a formula, so that it stays true when the source changes. */
function findingFormula(data: Pacing, { lang }: SheetContext): string {
  const { end, target } = data;
  const said = WORDS[lang];
  const [measure, month] = [CHART_WORDS[lang].measures[data.measure], monthText(data, lang)];
  const over = end?.remaining === 0;
  const parts = {
    value: `TEXT(${end === null ? "so_far" : "projection"},"#,##0")`,
    share: `TEXT(${excelOf(SHARE, { part: "projection", whole: "target" })},"0.0%")`,
  };
  if (end === null) return fillFormula(said.plain(measure, month, "{value}"), parts);
  const template =
    target === null
      ? (over ? said.ended : said.heading)(measure, month, "{value}")
      : (over ? said.endedFor : said.headingFor)(measure, month, "{value}", "{share}");
  return fillFormula(template, parts);
}
