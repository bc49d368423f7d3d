import { writeColumn } from "../../../core/cells/formula/read-table-part";
import type { Lang } from "../../../core/lang";
import { ROI } from "../../../metrics/advertising";
import { SHARE } from "../../../metrics/comparison";
import { excelOf } from "../../../metrics/excel";
import { compares, verdictFormula } from "../../../metrics/verdict";
import type { PlanCell } from "../../../plan/sheet-plan";
import { amount, count, given, ratio, text } from "../../../plan/structure/field";
import type { ChartStructure, TableStructure } from "../../../plan/structure/structure";
import { fillFormula } from "../../format/fill";
import type { ChartSheet, SheetContext } from "../../sheet/chart-sheet";
import { SHEET_WORDS } from "../../sheet/words";
import { CHART_WORDS } from "../../words";
import { MONEY } from "../../earnings";
import type { ChannelPerformance } from "./data";
import { findingOf } from "./finding";
import { EARNINGS_WORDS } from "../../earnings-words";
import { WORDS } from "./words";
import { WORDS as OWN } from "./words-sheet";

/** A column of the figures, taken for the row's place in the ranking. */
const ranked = (column: string): string => `IFERROR(INDEX(figures[${column}],MATCH([#],figures[place],0)),"")`;
const inRanking = (column: string): string => `INDEX(ranking[${column}],[#])`;

/** By ROI, the highest first; equal ones, and those without, in the order they stand in. */
const PLACE =
  "IF(ISNUMBER([@roi]),RANK([@roi],figures[roi])+SUMPRODUCT((figures[roi]=[@roi])*(ROW(figures[roi])<ROW()))," +
  "COUNT(figures[roi])+SUMPRODUCT((1-ISNUMBER(figures[roi]))*(ROW(figures[roi])<=ROW())))";

/** Sums per channel that refer to the source, ranked by ROI, and bars against the break-even line. */
export function sheet(data: ChannelPerformance, context: SheetContext): ChartSheet {
  const { lang, source } = context;
  const shared = CHART_WORDS[lang];
  const [said, own] = [WORDS[lang], OWN[lang]];
  const line = data.breakEven.line !== null;
  const names = data.bars.map(({ name }) => name ?? shared.rest);
  const { title } = findingOf(data, lang);
  const columns = { channel: shared.name[data.of], ...shared.measures, verdict: shared.verdict };
  const empty = { rows: names.map(() => []), shows: { channel: names } };
  return {
    finding: findingFormula(data, lang),
    structure: {
      values: {
        total_spend: amount`SUM(figures[spend])`,
        total_revenue: amount`SUM(figures[revenue])`,
        total_roi: ratio`${excelOf(ROI, { revenue: "total_revenue", spend: "total_spend" })}`,
      },
      tables: { ranking: rankingTable(line), figures: FIGURES, ...(line && { bars: BARS }) },
      checks: {},
      kpis: [
        { key: "spend", value: "total_spend", unit: "amount" },
        { key: "revenue", value: "total_revenue", unit: "amount" },
        { key: "roi", value: "total_roi", unit: "ratio", ...(line && { remark: { value: "breakeven_roi", unit: "ratio" } }) },
      ],
      charts: { channel_roi: line ? AGAINST_LINE : PLAIN },
      terms: ["earns", "even", "loses"],
      page: [
        { kind: "table", key: "ranking", table: "ranking", chart: "channel_roi" },
        ...(Object.keys(source.values).length > 0
          ? [{ kind: "values", key: "economics", values: Object.keys(source.values) } as const]
          : []),
        { kind: "table", key: "figures", table: "figures" },
        { kind: "notes", key: "notes" },
        ...(line ? [{ kind: "helper", key: "bars", table: "bars" } as const] : []),
      ],
    },
    words: {
      title: said.name,
      purpose: title,
      values: {
        total_spend: { label: shared.measures.spend },
        total_revenue: { label: shared.measures.revenue },
        total_roi: { label: shared.roi },
      },
      tables: {
        ranking: { columns, ...empty },
        figures: {
          columns: { ...columns, spend_share: said.share, revenue_share: said.revenueShare, place: own.place },
          rows: figureRows(data, context),
        },
        bars: { columns: { channel: columns.channel, reaches: own.reaches, loses: own.loses }, ...empty },
      },
      checks: {},
      kpis: { roi: { remark: `${shared.breakEven} {}` } },
      charts: { channel_roi: title },
      terms: shared.verdicts,
      sections: {
        ranking: { heading: own.ranking },
        economics: { heading: SHEET_WORDS[lang].economicsHeading },
        figures: { heading: own.figures },
        bars: { heading: own.bars },
      },
      notes: data.without.length > 0 ? [EARNINGS_WORDS[lang].without(data.without.join(shared.symbols.list))] : [],
    },
  };
}

/** Each name with what was spent and earned: sums over the source by the name in the row, or the numbers as they were. */
const figureRows = ({ of, bars }: ChannelPerformance, { lang, sums }: SheetContext): PlanCell[][] =>
  bars.map((bar) => [
    bar.name ?? CHART_WORDS[lang].rest,
    ...MONEY.map((measure): PlanCell => {
      if (!sums) return bar[measure];
      return { formula: `=${sums.of(measure, bar.group, { name: `[@${writeColumn(CHART_WORDS[lang].name[of])}]` })}` };
    }),
  ]);

const FIGURES: TableStructure = {
  fixed: true,
  columns: {
    channel: given("text"),
    spend: given("amount"),
    revenue: given("amount"),
    roi: ratio`${excelOf(ROI, { revenue: "[@revenue]", spend: "[@spend]" })}`,
    spend_share: { kind: "computed", unit: "rate", formula: excelOf(SHARE, { part: "[@spend]", whole: "total_spend" }) },
    revenue_share: { kind: "computed", unit: "rate", formula: excelOf(SHARE, { part: "[@revenue]", whole: "total_revenue" }) },
    place: count`${PLACE}`,
  },
};

/** As many rows as there are names: who comes in since is missed by a check. */
const rankingTable = (line: boolean): TableStructure => ({
  fixed: true,
  columns: {
    channel: text`${ranked("channel")}`,
    roi: ratio`${ranked("roi")}`,
    ...(line && {
      verdict: text`${verdictFormula("[@roi]", "breakeven_roi", { earns: "{earns}", even: "{even}", loses: "{loses}", none: '""' })}`,
    }),
    spend: amount`${ranked("spend")}`,
    revenue: amount`${ranked("revenue")}`,
  },
  signals: line ? [{ kind: "when", condition: compares("[@roi]", "<", "breakeven_roi"), state: "bad", columns: ["roi", "verdict"] }] : [],
});

const BARS: TableStructure = {
  fixed: true,
  columns: {
    channel: text`${inRanking("channel")}`,
    reaches: { kind: "computed", unit: "bar", formula: `IF(${inRanking("verdict")}={loses},0,N(${inRanking("roi")}))` },
    loses: { kind: "computed", unit: "bar", formula: `IF(${inRanking("verdict")}={loses},N(${inRanking("roi")}),0)` },
  },
};

const AGAINST_LINE: ChartStructure = {
  kind: "stackedBar",
  unit: "ratio",
  titledByFinding: true,
  categories: { table: "bars", column: "channel" },
  series: [
    { table: "bars", column: "reaches", labels: true, color: "accent" },
    { table: "bars", column: "loses", labels: true, color: "bad" },
  ],
};

const PLAIN: ChartStructure = {
  kind: "bar",
  unit: "ratio",
  titledByFinding: true,
  legend: "none",
  categories: { table: "ranking", column: "channel" },
  series: [{ table: "ranking", column: "roi", labels: true }],
};

/** The finding as a live formula, so that it stays true when the source changes. */
function findingFormula(data: ChannelPerformance, lang: Lang): string {
  const { template, onLine } = findingOf(data, lang);
  const shown = (value: string): string => `TEXT(${value},"0.00")`;
  const at = (column: string, row: string): string => `INDEX(ranking[${column}],${row})`;
  const parts = {
    count: "COUNT(ranking[roi])",
    above: "COUNT(ranking[roi])-COUNTIF(ranking[verdict],{loses})",
    line: shown("breakeven_roi"),
    best: at("channel", "1"),
    roi: shown(at("roi", "1")),
    worst: at("channel", "COUNT(ranking[roi])"),
    worstRoi: shown(at("roi", "COUNT(ranking[roi])")),
  };
  const said = onLine
    ? `IF(${at("verdict", "1")}={loses},${fillFormula(onLine.below, parts)},${fillFormula(onLine.above, parts)})`
    : fillFormula(template, parts);
  return `IF(COUNT(ranking[roi])=0,"",${said})`;
}
