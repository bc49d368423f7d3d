import { writeColumn } from "../../../core/cells/formula/read-table-part";
import type { Lang } from "../../../core/lang";
import { ROI } from "../../../metrics/advertising";
import { excelOf } from "../../../metrics/excel";
import { PROFIT_AT_LINE } from "../../../metrics/unit-economics";
import type { PlanCell } from "../../../plan/sheet-plan";
import { amount, given, ratio } from "../../../plan/structure/field";
import type { ChartStructure, TableStructure } from "../../../plan/structure/structure";
import { MONEY, type Earnings } from "../../earnings";
import { fillFormula } from "../../format/fill";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { SHEET_WORDS } from "../../sheet/words";
import { CHART_WORDS } from "../../words";
import { nameOf, titleOf } from "./findings";
import { EARNINGS_WORDS } from "../../earnings-words";
import { WORDS } from "./words";
import { WORDS as OWN } from "./words-sheet";

/** Sums per name that refer to the source, with what is left after ads, and bars of that: a native bubble has no name beside it. */
export function sheet(data: Earnings, context: SheetContext): ChartSheet {
  const { lang, source } = context;
  const shared = CHART_WORDS[lang];
  const [said, own] = [WORDS[lang], OWN[lang]];
  const line = data.breakEven.line !== null;
  const names = data.earners.map((one) => nameOf(one, lang));
  const title = titleOf(data, lang);
  const known = Object.keys(source.values);
  return {
    finding: data.earners.length === 0 ? `"${said.name}"` : findingFormula(data, lang),
    structure: {
      values: {
        total_spend: amount`SUM(figures[spend])`,
        total_revenue: amount`SUM(figures[revenue])`,
        total_roi: ratio`${excelOf(ROI, { revenue: "total_revenue", spend: "total_spend" })}`,
        ...(line && {
          total_profit: amount`${excelOf(PROFIT_AT_LINE, { revenue: "total_revenue", spend: "total_spend", breakevenRoi: "breakeven_roi" })}`,
        }),
      },
      tables: { figures: figuresTable(line) },
      checks: {},
      kpis: [
        { key: "spend", value: "total_spend", unit: "amount" },
        { key: "revenue", value: "total_revenue", unit: "amount" },
        { key: "roi", value: "total_roi", unit: "ratio", ...(line && { remark: { value: "breakeven_roi", unit: "ratio" } }) },
        ...(line ? [{ key: "profit", value: "total_profit", unit: "amount" } as const] : []),
      ],
      charts: { profit: line ? PROFITS : RETURNS },
      terms: [],
      page: [
        { kind: "table", key: "figures", table: "figures", chart: "profit" },
        ...(known.length > 0 ? [{ kind: "values", key: "economics", values: known } as const] : []),
        { kind: "notes", key: "notes" },
      ],
    },
    words: {
      title: said.name,
      purpose: title,
      values: {
        total_spend: { label: shared.measures.spend },
        total_revenue: { label: shared.measures.revenue },
        total_roi: { label: shared.roi },
        total_profit: { label: said.profit },
      },
      tables: {
        figures: {
          columns: { name: shared.name[data.of], ...shared.measures, profit: said.profit },
          rows: rowsOf(data, context),
          shows: { name: names },
        },
      },
      checks: {},
      kpis: { roi: { remark: `${shared.breakEven} {}` } },
      charts: { profit: title },
      terms: {},
      sections: { figures: { heading: own.figures }, economics: { heading: SHEET_WORDS[lang].economicsHeading } },
      notes: data.without.length > 0 ? [EARNINGS_WORDS[lang].without(data.without.join(shared.symbols.list))] : [],
    },
  };
}

const rowsOf = ({ of, earners }: Earnings, { lang, sums }: SheetContext): PlanCell[][] =>
  earners.map((one) => [
    nameOf(one, lang),
    ...MONEY.map((measure): PlanCell => {
      if (!sums) return one[measure];
      return { formula: `=${sums.of(measure, one.group, { name: `[@${writeColumn(CHART_WORDS[lang].name[of])}]` })}` };
    }),
  ]);

const figuresTable = (line: boolean): TableStructure => ({
  fixed: true,
  columns: {
    name: given("text"),
    spend: given("amount"),
    revenue: given("amount"),
    roi: ratio`${excelOf(ROI, { revenue: "[@revenue]", spend: "[@spend]" })}`,
    ...(line && {
      profit: amount`${excelOf(PROFIT_AT_LINE, { revenue: "[@revenue]", spend: "[@spend]", breakevenRoi: "breakeven_roi" })}`,
    }),
  },
  signals: line ? [{ kind: "signs", columns: ["profit"] }] : [],
});

const PROFITS: ChartStructure = {
  kind: "bar",
  unit: "amount",
  titledByFinding: true,
  legend: "none",
  categories: { table: "figures", column: "name" },
  series: [{ table: "figures", column: "profit", labels: true, color: "accent" }],
};

const RETURNS: ChartStructure = {
  kind: "bar",
  unit: "ratio",
  titledByFinding: true,
  legend: "none",
  categories: { table: "figures", column: "name" },
  series: [{ table: "figures", column: "roi", labels: true, color: "accent" }],
};

/** The finding as a live formula: an edit may turn a profit into a loss. */
function findingFormula(data: Earnings, lang: Lang): string {
  const said = WORDS[lang];
  const money = (value: string): string => `TEXT(ABS(${value}),"#,##0")`;
  if (data.breakEven.line === null) {
    const share = 'TEXT(IF(total_spend=0,0,INDEX(figures[spend],1)/total_spend),"0.0%")';
    return fillFormula(said.titleNoLine, { first: "INDEX(figures[name],1)", share, roi: 'TEXT(INDEX(figures[roi],1),"0.00")' });
  }
  // What was gathered stands last, and has no name.
  const named = `INDEX(figures[profit],1):INDEX(figures[profit],${data.earners.filter(({ name }) => name !== null).length})`;
  const extreme = (which: "MAX" | "MIN"): string => `INDEX(figures[name],MATCH(${which}(${named}),figures[profit],0))`;
  const parts = {
    profit: money("total_profit"),
    spend: money("total_spend"),
    best: extreme("MAX"),
    bestProfit: money(`MAX(${named})`),
    worst: extreme("MIN"),
    worstProfit: money(`MIN(${named})`),
  };
  const most = (test: string, more: string): string => `IF(${test},${fillFormula(more, parts)},"")`;
  const lost = `${fillFormula(said.lost, parts)}&${most(`MIN(${named})<0`, said.worst)}`;
  const earned = `${fillFormula(said.earns, parts)}&${most(`MAX(${named})>0`, said.best)}`;
  return `IF(COUNT(figures[profit])=0,"",IF(total_profit<0,${lost},${earned}))`;
}
