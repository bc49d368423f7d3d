import { SERIES_COLORS } from "../../design/palette";
import { heading } from "../../plan/blocks/heading";
import { tableBlock, type RowReferences, type TableReferences } from "../../plan/blocks/table-block";
import { COMMON_WORDS } from "../common-words";
import { isMoney } from "./log-table";
import { ratioColumns } from "./ratio-columns";
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
        formula: ({ cell }) => `=IF(${cell("channel")}="","",IF(NOT(ISNUMBER(${cell("roi")})),"${summary.none}",IF(N(${cell("roi")})>=N(${cell("breakEven")}),"${summary.above}","${summary.below}")))`,
      },
      { key: "share", header: summary.share, format: amounts.format("rate"), formula: ({ cell }) => `=IF(total_spend=0,"",${cell("spend")}/total_spend)`, total: "sum" },
      ...MEASURES.map((key) => ({
        key, header: log.columns[key], format: amounts.format(isMoney(key) ? "amount" : "count"), total: "sum" as const,
        formula: ({ cell }: RowReferences<SummaryColumn>) => `=SUMIFS(${tables().log.range(key)},${tables().log.range("channel")},${cell("channel")})`,
      })),
      ...ratioColumns(section, (key) => table.total(key)),
      { key: "breakEven", header: summary.breakEven, format: amounts.format("ratio"), formula: () => "=breakeven_roi" },
    ],
    rows: sample.profiles.map(({ channel }) => ({ channel })),
  });
  const verdict = table.first("verdict");
  draft.conditional({ area: table.data("verdict"), rule: { kind: "formula", formula: `=LEFT(${verdict},1)="✗"`, style: "checkFail" } });
  draft.conditional({ area: table.data("verdict"), rule: { kind: "formula", formula: `=LEFT(${verdict},1)="✓"`, style: "checkPass" } });
  draft.conditional({ area: table.data("roi"), rule: { kind: "formula", formula: `=LEFT(${verdict},1)="✗"`, style: "checkFail" } });
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

/** The row the blocks under the charts begin at. */
export const belowCharts = (row: number): number => row + CHART_ROWS + 1;
export const trendChartArea = ({ draft }: LogSection, row: number) =>
  ({ row, column: draft.content.at + CHART_COLUMNS, rows: CHART_ROWS, columns: draft.content.count - CHART_COLUMNS });
