import { SERIES_COLORS } from "../../design/palette";
import { SHARE } from "../../metrics/comparison";
import { excelOf } from "../../metrics/excel";
import { verdictFormula } from "../../metrics/verdict";
import { heading } from "../../plan/blocks/heading";
import { tableBlock, type RowReferences, type TableReferences } from "../../plan/blocks/table-block";
import { formulaText } from "../../plan/formula-text";
import { COMMON_WORDS } from "../common-words";
import { isMoney } from "./log-table";
import { summedRatioColumns } from "./ratio-columns";
import { MEASURES, type LogSection, type LogTables, type SummaryColumn } from "./section";

const CHART_ROWS = 15;
const CHART_COLUMNS = 7;

/** The log added up by channel, in the same columns as the log, with a verdict against the break-even line. */
export function summaryTable(section: LogSection, tables: () => LogTables): TableReferences<SummaryColumn> {
  const { draft, words: { summary, log }, sample, amounts, context } = section;
  heading(draft, summary.heading, summary.guide);
  const table: TableReferences<SummaryColumn> = tableBlock<SummaryColumn>(draft, {
    name: context.tableName("channel_summary"),
    totalLabel: COMMON_WORDS[context.lang].total,
    columns: [
      { key: "channel", header: log.columns.channel },
      {
        key: "verdict", header: summary.verdict,
        formula: ({ cell }) => `=IF(${cell("channel")}="","",${verdict(cell, summary)})`,
      },
      { key: "share", header: summary.share, format: amounts.format("rate"), formula: ({ cell }) => `=${excelOf(SHARE, { part: cell("spend"), whole: "total_spend" })}`, total: "sum" },
      ...MEASURES.map((key) => ({
        key, header: log.columns[key], format: amounts.format(isMoney(key) ? "amount" : "count"), total: "sum" as const,
        formula: ({ cell }: RowReferences<SummaryColumn>) => `=SUMIFS(${tables().log.range(key)},${tables().log.range("channel")},${cell("channel")})`,
      })),
      ...summedRatioColumns(section, () => tables().log),
      { key: "breakEven", header: summary.breakEven, format: amounts.format("ratio"), formula: () => "=breakeven_roi" },
    ],
    rows: sample.profiles.map(({ channel }) => ({ channel })),
  });
  const sign = `LEFT(${table.first("verdict")},1)`;
  draft.conditional({ area: table.data("verdict"), rule: { kind: "formula", formula: `=${sign}="✗"`, style: "checkFail" } });
  draft.conditional({ area: table.data("verdict"), rule: { kind: "formula", formula: `=${sign}="✓"`, style: "checkPass" } });
  draft.conditional({ area: table.data("roi"), rule: { kind: "formula", formula: `=${sign}="✗"`, style: "checkFail" } });
  draft.conditional({ area: table.data("share"), rule: { kind: "dataBar", color: "accentBar" } });
  draft.chart({
    name: "channel-roi", kind: "column", title: summary.chart, legend: "bottom", valueFormat: amounts.format("ratio"),
    at: { row: draft.nextRow, column: draft.content.at, rows: CHART_ROWS, columns: CHART_COLUMNS },
    series: [
      { name: log.columns.roi, values: table.data("roi"), categories: table.data("channel"), color: SERIES_COLORS[0], labels: true },
      { name: summary.breakEven, values: table.data("breakEven"), categories: table.data("channel"), color: SERIES_COLORS[1], kind: "line", dashed: true },
    ],
  });
  return table;
}

/** Without an ROI it says why there is none; without a line it says nothing. */
function verdict(cell: RowReferences<SummaryColumn>["cell"], words: LogSection["words"]["summary"]): string {
  const [roi, line] = [cell("roi"), cell("breakEven")];
  const why = `IF(N(${cell("spend")})=0,${formulaText(words.none)},${formulaText(words.missing)})`;
  return verdictFormula(roi, line, {
    earns: formulaText(words.above), even: formulaText(words.even), loses: formulaText(words.below), none: `IF(ISNUMBER(${line}),${why},"")`,
  });
}

/** The row the blocks under the charts begin at. */
export const belowCharts = (row: number): number => row + CHART_ROWS + 1;
export const trendChartArea = ({ draft }: LogSection, row: number) =>
  ({ row, column: draft.content.at + CHART_COLUMNS, rows: CHART_ROWS, columns: draft.content.count - CHART_COLUMNS });
