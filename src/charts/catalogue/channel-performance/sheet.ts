import { areKeptApart } from "../../../analysis/aggregate";
import { writeColumn } from "../../../core/cells/formula/read-table-part";
import { CHART_WORDS } from "../../words";
import { ROI } from "../../../metrics/advertising";
import { SHARE } from "../../../metrics/comparison";
import { excelOf } from "../../../metrics/excel";
import { compares, verdictFormula } from "../../../metrics/verdict";
import type { PlanCell } from "../../../plan/sheet-plan";
import { amount, count, given, ratio, text as words, type Field } from "../../../plan/structure/field";
import type { Measure } from "../../../reading/roles/role";
import { fillFormula } from "../../format/fill";
import { linkSource, type SourceLink } from "../../link/link-source";
import type { PlannedChart, PlanRequest } from "../../define";
import { economicsOf } from "../../sheet/economics";
import { planChartSheet } from "../../sheet/plan-chart-sheet";
import { sourceTotals } from "../../sheet/source-totals";
import { unitsOf } from "../../sheet/units";
import { findingOf } from "./finding";
import { MONEY, transform, type ChannelBar, type ChannelPerformance } from "./data";
import { WORDS } from "./words";
import { WORDS as OWN } from "./words-sheet";

/** A column of the figures, taken for the row's place in the ranking. */
const ranked = (column: string): string => `IFERROR(INDEX(figures[${column}],MATCH([#],figures[place],0)),"")`;
const inRanking = (column: string): string => `INDEX(ranking[${column}],[#])`;

/** Sums per channel that refer to the source, ranked by ROI, and bars against the break-even line. */
export function plan(request: PlanRequest): PlannedChart {
  const { reading, lang } = request;
  const data = transform(reading, request.settings);
  const found = linkOf(request, data);
  const link = typeof found === "string" ? null : found;
  const text = CHART_WORDS[lang];
  const units = unitsOf(reading, link ? MONEY : [], lang);
  const economics = economicsOf(reading, data.breakEven, lang);
  const line = data.breakEven.line !== null;
  const totals = link && !areKeptApart(reading, MONEY) ? sourceTotals(reading, link, data.of, MONEY) : null;
  const names = data.bars.map((bar) => bar.name ?? text.rest);
  const [{ roi, breakEven, measures }, own, said] = [text, OWN[lang], WORDS[lang]];
  const columns = { channel: text.name[data.of], spend: measures.spend, revenue: measures.revenue, roi };
  const rows = data.bars.map((bar, index): PlanCell[] => [
    names[index] ?? "",
    ...MONEY.map((measure) => moneyCell(request, data, bar, measure, link, units.times(measure))),
  ]);
  const spentInSource: Record<string, Field> = totals ? { source_spend: given("amount"), incomplete_rows: given("count") } : {};
  const sheet = planChartSheet(
    request,
    {
      finding: findingFormula(data, lang),
      structure: {
        id: "channel-performance",
        values: {
          ...economics.values,
          ...units.values,
          ...spentInSource,
          total_spend: amount`SUM(figures[spend])`,
          total_revenue: amount`SUM(figures[revenue])`,
          total_roi: ratio`${excelOf(ROI, { revenue: "total_revenue", spend: "total_spend" })}`,
        },
        tables: {
          // Of each as many rows as there are names: who comes in is missed by a check.
          ranking: {
            fixed: true,
            columns: {
              channel: words`${ranked("channel")}`,
              roi: ratio`${ranked("roi")}`,
              ...(line && {
                verdict: words`${verdictFormula("[@roi]", "breakeven_roi", { earns: "{earns}", even: "{even}", loses: "{loses}", none: '""' })}`,
              }),
              spend: amount`${ranked("spend")}`,
              revenue: amount`${ranked("revenue")}`,
            },
            signals: line
              ? [{ kind: "when", condition: compares("[@roi]", "<", "breakeven_roi"), state: "bad", columns: ["roi", "verdict"] }]
              : [],
          },
          figures: {
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
          },
          ...(line && {
            bars: {
              fixed: true,
              columns: {
                channel: words`${inRanking("channel")}`,
                reaches: { kind: "computed", unit: "bar", formula: `IF(${inRanking("verdict")}={loses},0,N(${inRanking("roi")}))` },
                loses: { kind: "computed", unit: "bar", formula: `IF(${inRanking("verdict")}={loses},N(${inRanking("roi")}),0)` },
              },
            },
          }),
        },
        checks: totals
          ? { all_in: { passes: "ROUND(source_spend-total_spend,2)=0" }, complete: { passes: "incomplete_rows=0", mild: true } }
          : {},
        kpis: [
          { key: "spend", value: "total_spend", unit: "amount" },
          { key: "revenue", value: "total_revenue", unit: "amount" },
          { key: "roi", value: "total_roi", unit: "ratio", ...(line && { remark: { value: "breakeven_roi", unit: "ratio" } }) },
        ],
        charts: {
          channel_roi: line
            ? {
                kind: "stackedBar",
                unit: "ratio",
                titledByFinding: true,
                categories: { table: "bars", column: "channel" },
                series: [
                  { table: "bars", column: "reaches", labels: true, color: "accent" },
                  { table: "bars", column: "loses", labels: true, color: "bad" },
                ],
              }
            : {
                kind: "bar",
                unit: "ratio",
                titledByFinding: true,
                legend: "none",
                categories: { table: "ranking", column: "channel" },
                series: [{ table: "ranking", column: "roi", labels: true }],
              },
        },
        terms: ["earns", "even", "loses"],
        page: [
          { kind: "table", key: "ranking", table: "ranking", chart: "channel_roi" },
          ...(line || totals
            ? [
                {
                  kind: "values",
                  key: "economics",
                  values: Object.keys({ ...economics.values, ...units.values, ...spentInSource }),
                } as const,
              ]
            : []),
          { kind: "table", key: "figures", table: "figures" },
          { kind: "notes", key: "notes" },
          ...(line ? [{ kind: "helper", key: "bars", table: "bars" } as const] : []),
        ],
      },
      words: {
        title: WORDS[lang].name,
        purpose: findingOf(data, lang).title,
        values: {
          ...economics.words,
          ...units.words,
          ...(totals && {
            source_spend: {
              label: own.sourceSpend,
              hint: own.sourceSpendHint,
              sample: { formula: `=(${totals.all})${units.times("spend")}` },
            },
            incomplete_rows: { label: own.incompleteRows, hint: own.incompleteHint, sample: { formula: `=${totals.incomplete}` } },
          }),
          total_spend: { label: measures.spend },
          total_revenue: { label: measures.revenue },
          total_roi: { label: roi },
        },
        tables: {
          ranking: { columns: { ...columns, verdict: text.verdict }, rows: names.map(() => []), shows: { channel: names } },
          figures: {
            columns: { ...columns, spend_share: said.share, revenue_share: said.revenueShare, place: own.place },
            rows,
          },
          bars: {
            columns: { channel: text.name[data.of], reaches: own.reaches, loses: own.loses },
            rows: names.map(() => []),
            shows: { channel: names },
          },
        },
        checks: { all_in: [own.allIn, own.nameMissing], complete: [own.complete, own.incomplete] },
        kpis: { roi: { remark: `${breakEven} {}` } },
        charts: { channel_roi: findingOf(data, lang).title },
        terms: text.verdicts,
        sections: {
          ranking: { heading: own.ranking },
          economics: { heading: own.economicsHeading },
          figures: { heading: own.figures },
          bars: { heading: own.bars },
        },
        notes: data.without.length > 0 ? [WORDS[lang].channelWithout(data.without.join(text.symbols.list))] : [],
      },
    },
    link,
  );
  return { sheet, linked: typeof found === "string" ? { ok: false, why: found } : { ok: true, reach: found.reach } };
}

/** By ROI, the highest first; equal ones, and those without, in the order they stand in. */
const PLACE =
  "IF(ISNUMBER([@roi]),RANK([@roi],figures[roi])+SUMPRODUCT((figures[roi]=[@roi])*(ROW(figures[roi])<ROW()))," +
  "COUNT(figures[roi])+SUMPRODUCT((1-ISNUMBER(figures[roi]))*(ROW(figures[roi])<=ROW())))";

function linkOf({ reading }: PlanRequest, data: ChannelPerformance): SourceLink | "textNumbers" | "tooMany" | "file" {
  const names = data.bars.flatMap((bar) => (bar.name === null ? [] : [bar.name]));
  // The rest has no single name to compare with.
  const link = linkSource(reading, { measures: MONEY, nameRole: data.of, names, byDate: false });
  if (typeof link === "string") return link;
  const writable = data.bars.every((bar) =>
    MONEY.every(
      (measure) =>
        link.sum({ measure, beside: [], rows: bar.rows, ...(bar.name === null ? {} : { name: { ref: "A1", many: false } }) }) !== null,
    ),
  );
  return writable ? link : "tooMany";
}

/** What was spent or earned: a sum over the source by the name in the row, or the number as it was. */
function moneyCell(
  { reading, lang }: PlanRequest,
  { of }: ChannelPerformance,
  bar: ChannelBar,
  measure: Measure & keyof ChannelBar,
  link: SourceLink | null,
  times: string,
): PlanCell {
  if (!link) return bar[measure] as number;
  const name = { ref: `[@${writeColumn(CHART_WORDS[lang].name[of])}]`, many: false };
  const sum = link.sum({
    measure,
    beside: areKeptApart(reading, MONEY) ? [] : MONEY,
    rows: bar.rows,
    ...(bar.name === null ? {} : { name }),
  });
  return { formula: `=${sum}${times}` };
}

/** The finding as a live formula, so that it stays true when the source changes. */
function findingFormula(data: ChannelPerformance, lang: PlanRequest["lang"]): string {
  const { template } = findingOf(data, lang);
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
  return `IF(COUNT(ranking[roi])=0,"",${fillFormula(template, parts)})`;
}
