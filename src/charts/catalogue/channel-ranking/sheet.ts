import { writeColumn } from "../../../core/cells/formula/read-table-part";
import { CHANGE, SHARE } from "../../../metrics/comparison";
import { excelOf } from "../../../metrics/excel";
import type { PlanCell } from "../../../plan/sheet-plan";
import { count, given, text, type Field } from "../../../plan/structure/field";
import type { ChartStructure, TableStructure } from "../../../plan/structure/structure";
import type { Unit } from "../../../plan/structure/unit";
import { fillFormula } from "../../format/fill";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { SHEET_WORDS } from "../../sheet/words";
import { CHART_WORDS } from "../../words";
import type { Ranking } from "./data";
import { nameOf, titleOf, TOP } from "./findings";
import { WORDS } from "./words";
import { WORDS as OWN } from "./words-sheet";

/** A column of the figures, taken for the row's place in the ranking. */
const ranked = (column: string): string => `IFERROR(INDEX(figures[${column}],MATCH([#],figures[place],0)),"")`;

/** The largest first; equal ones in the order they stand in. What was gathered stays last. */
const PLACE =
  "IF([#]>named,[#],RANK([@value],INDEX(figures[value],1):INDEX(figures[value],named))+" +
  "SUMPRODUCT((INDEX(figures[value],1):INDEX(figures[value],named)=[@value])*(ROW(INDEX(figures[value],1):INDEX(figures[value],named))<ROW())))";

const computed = (unit: Unit, formula: string): Field => ({ kind: "computed", unit, formula });

/** Sums per name that refer to the source, ranked, and bars of them. */
export function sheet(data: Ranking, context: SheetContext): ChartSheet {
  const { lang, sums, source } = context;
  const shared = CHART_WORDS[lang];
  const [said, own] = [WORDS[lang], OWN[lang]];
  const { names, measure, of, against } = data;
  const unit: Unit = measure === "orders" ? "count" : "amount";
  const { title, template } = titleOf(data, lang);
  const named = names.filter(({ name }) => name !== null).length;
  const columns = {
    name: shared.name[of],
    value: shared.measures[measure],
    share: said.share,
    cumulative: said.cumulative,
    before: said.before,
    change: said.change,
  };
  const parts = {
    first: "INDEX(ranking[name],1)",
    share: 'TEXT(INDEX(ranking[share],1),"0.0%")',
    top: 'TEXT(top_share,"0.0%")',
  };
  return {
    finding: named === 0 ? `"${said.name}"` : fillFormula(template, parts),
    totals: { [measure]: "total" },
    structure: {
      values: {
        total: computed(unit, "SUM(figures[value])"),
        top_share: computed("rate", `SUMIFS(ranking[share],ranking[place],"<=${TOP}")`),
        named: given("count"),
        ...(against && { total_before: computed(unit, "SUM(figures[before])") }),
      },
      tables: { ranking: rankingTable(unit, against !== null), figures: figuresTable(unit, against !== null) },
      checks: {},
      kpis: [
        { key: "total", value: "total", unit },
        { key: "top_share", value: "top_share", unit: "rate" },
        ...(against ? [{ key: "total_before", value: "total_before", unit }] : []),
      ],
      charts: { ranking: bars(unit, against !== null) },
      terms: [],
      page: [
        { kind: "table", key: "ranking", table: "ranking", chart: "ranking" },
        { kind: "values", key: "source", values: ["named", ...Object.keys(source.values)] },
        { kind: "table", key: "figures", table: "figures" },
        { kind: "notes", key: "notes" },
      ],
    },
    words: {
      title: said.name,
      purpose: title,
      values: {
        total: { label: SHEET_WORDS[lang].total },
        top_share: { label: own.top },
        named: { label: own.names, sample: named },
        total_before: { label: own.before },
      },
      tables: {
        ranking: {
          columns: { place: own.place, ...columns },
          rows: names.map(() => []),
          shows: { name: names.map((one) => nameOf(one, lang)) },
        },
        figures: {
          columns: { name: columns.name, value: columns.value, before: columns.before, place: own.place },
          rows: names.map((one): PlanCell[] => [
            nameOf(one, lang),
            sums ? { formula: `=${sums.of(measure, one.group, { name: `[@${writeColumn(columns.name)}]` })}` } : one.value,
            ...(against ? [one.before] : []),
          ]),
        },
      },
      checks: {},
      kpis: {},
      charts: { ranking: title },
      terms: {},
      sections: {
        ranking: { heading: own.ranking },
        source: { heading: SHEET_WORDS[lang].source },
        figures: { heading: own.figures },
      },
      notes: [],
    },
  };
}

const figuresTable = (unit: Unit, compared: boolean): TableStructure => ({
  fixed: true,
  columns: { name: given("text"), value: given(unit), ...(compared && { before: given(unit) }), place: count`${PLACE}` },
});

const rankingTable = (unit: Unit, compared: boolean): TableStructure => ({
  fixed: true,
  columns: {
    place: count`[#]`,
    name: text`${ranked("name")}`,
    value: computed(unit, ranked("value")),
    share: computed("rate", excelOf(SHARE, { part: "[@value]", whole: "total" })),
    cumulative: computed(
      "rate",
      excelOf(SHARE, { part: { number: 'SUMIFS(ranking[value],ranking[place],"<="&[@place])' }, whole: "total" }),
    ),
    ...(compared && {
      before: computed(unit, ranked("before")),
      change: computed("change", excelOf(CHANGE, { value: "[@value]", baseline: "[@before]" })),
    }),
  },
});

const bars = (unit: Unit, compared: boolean): ChartStructure => ({
  kind: "bar",
  unit,
  titledByFinding: true,
  legend: compared ? "bottom" : "none",
  categories: { table: "ranking", column: "name" },
  series: [
    { table: "ranking", column: "value", labels: !compared, color: "accent" },
    ...(compared ? [{ table: "ranking", column: "before", color: "muted" as const }] : []),
  ],
});
