import { writeColumn } from "../../../core/cells/formula/read-table-part";
import { textInFormula } from "../../../core/cells/text-in-formula";
import { SHARE } from "../../../metrics/comparison";
import { excelOf } from "../../../metrics/excel";
import { given, type Field } from "../../../plan/structure/field";
import type { Unit } from "../../../plan/structure/unit";
import { fillFormula } from "../../format/fill";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { tableSheet } from "../../sheet/table-sheet";
import { SHEET_WORDS } from "../../sheet/words";
import { CHART_WORDS } from "../../words";
import type { Concentration } from "./data";
import { titleOf } from "./findings";
import { WORDS } from "./words";
import { WORDS as OWN } from "./words-sheet";

const computed = (unit: Unit, formula: string): Field => ({ kind: "computed", unit, formula });

/** What the top fifth of the names hold: those above the last that belongs to it, and of that one as much as does. */
const FIFTH = "ROUND(ROWS(figures[value])*0.2,9)";
const LAST = `LARGE(figures[value],INT(${FIFTH})+1)`;
const TOP = `(SUMPRODUCT((figures[value]>${LAST})*figures[value])` + `+(${FIFTH}-SUMPRODUCT(--(figures[value]>${LAST})))*${LAST})`;
/** Each value times its place from the smallest; equal ones share theirs. */
const GINI =
  'SUMPRODUCT((2*(COUNTIF(figures[value],"<"&figures[value])+(COUNTIF(figures[value],figures[value])+1)/2)-ROWS(figures[value])-1)*figures[value])' +
  "/(ROWS(figures[value])*total)";

const TOLD = {
  top: 'TEXT(top_share,"0.0%")',
  effective: 'TEXT(effective_number,"0.00")',
  first: "INDEX(figures[name],MATCH(MAX(figures[value]),figures[value],0))",
  share: 'TEXT(MAX(figures[share]),"0.0%")',
};

/** Each name with what it holds, from the source, and columns of the cumulative share. */
export function sheet(data: Concentration, context: SheetContext): ChartSheet {
  const { lang, sums } = context;
  const [said, own] = [WORDS[lang], OWN[lang]];
  const unit: Unit = data.measure === "orders" ? "count" : "amount";
  const header = CHART_WORDS[lang].name[data.of];
  const { title, template } = titleOf(data, lang);
  return tableSheet(context, {
    name: said.name,
    title,
    finding: template === null ? textInFormula(title) : `IF(total>0,${fillFormula(template, TOLD)},"")`,
    values: {
      total: { label: SHEET_WORDS[lang].total, field: computed(unit, "SUM(figures[value])"), kpi: true },
      top_share: { label: own.top, field: computed("rate", excelOf(SHARE, { part: { number: TOP }, whole: "total" })), kpi: true },
      gini: { label: said.gini, field: computed("ratio", `IF(total>0,${GINI},"")`), kpi: true },
      effective_number: { label: said.effective, field: computed("ratio", 'IF(total>0,total^2/SUMSQ(figures[value]),"")'), kpi: true },
    },
    tables: {
      figures: {
        heading: own.figures,
        columns: [
          { key: "name", header, field: given("text"), cells: data.holders.map(({ name }) => name) },
          {
            key: "value",
            header: CHART_WORDS[lang].measures[data.measure],
            field: given(unit),
            cells: data.holders.map(({ value, group }) =>
              sums ? { formula: `=${sums.of(data.measure, group, { name: `[@${writeColumn(header)}]` })}` } : value,
            ),
          },
          { key: "share", header: said.share, field: computed("rate", excelOf(SHARE, { part: "[@value]", whole: "total" })) },
          {
            key: "cumulative",
            header: said.cumulative,
            field: computed(
              "rate",
              excelOf(SHARE, { part: { number: "SUMPRODUCT((ROW(figures[value])<=ROW())*figures[value])" }, whole: "total" }),
            ),
          },
        ],
      },
    },
    chart: {
      kind: "column",
      unit: "rate",
      titledByFinding: true,
      legend: "bottom",
      categories: { table: "figures", column: "name" },
      series: [
        { table: "figures", column: "share", color: "accent" },
        { table: "figures", column: "cumulative", kind: "line", color: "muted" },
      ],
    },
  });
}
