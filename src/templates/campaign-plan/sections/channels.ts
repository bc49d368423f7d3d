import { SERIES_COLORS } from "../../../design/palette";
import { ROI } from "../../../metrics/advertising";
import { excelOf } from "../../../metrics/excel";
import { compares } from "../../../metrics/verdict";
import { heading } from "../../../plan/blocks/heading";
import { tableBlock, type TableReferences } from "../../../plan/blocks/table-block";
import { COMMON_WORDS } from "../../common-words";
import type { CampaignSection } from "../section";

export type ChannelColumn = "channel" | "budget" | "cpc" | "cvr" | "orders" | "sales" | "roi" | "breakEven" | "role";

/** Budget ÷ cost per click × conversion → orders → sales → ROI against the break-even line. */
export function channelsSection({ draft, words: { channels }, sample, amounts, context }: CampaignSection): TableReferences<ChannelColumn> {
  const top = heading(draft, channels.heading, channels.guide);
  const { columns } = channels;
  const table = tableBlock<ChannelColumn>(draft, {
    name: context.tableName("campaign_channels"),
    totalLabel: COMMON_WORDS[context.lang].total,
    columns: [
      { key: "channel", header: columns.channel, rule: { kind: "choice", values: sample.channels.map(({ channel }) => channel), open: true } },
      { key: "budget", header: columns.budget, format: amounts.format("amount"), rule: { kind: "amount" }, total: "sum" },
      { key: "cpc", header: columns.cpc, format: amounts.format("moneyExact"), rule: { kind: "amount" } },
      { key: "cvr", header: columns.cvr, format: amounts.format("rate"), rule: { kind: "rate" } },
      { key: "orders", header: columns.orders, format: amounts.format("count"), formula: ({ cell }) => `=IF(N(${cell("cpc")})=0,0,${amounts.toYuan(cell("budget"))}/${cell("cpc")}*${cell("cvr")})`, total: "sum" },
      { key: "sales", header: columns.sales, format: amounts.format("amount"), formula: ({ cell }) => `=${amounts.fromYuan(`${cell("orders")}*average_order_value`)}`, total: "sum" },
      { key: "roi", header: columns.roi, format: amounts.format("ratio"), formula: ({ cell }) => `=${excelOf(ROI, { revenue: cell("sales"), spend: cell("budget") })}`, total: (range) => `=${excelOf(ROI, { revenue: { column: range("sales") }, spend: { column: range("budget") } })}` },
      { key: "breakEven", header: columns.breakEven, format: amounts.format("ratio"), formula: () => "=breakeven_roi" },
      { key: "role", header: columns.role },
    ],
    rows: sample.channels.map((channel) => ({ ...channel, budget: amounts.sample(channel.budget) })),
  });
  const below = compares(table.first("roi"), "<", table.first("breakEven"));
  draft.conditional({ area: table.data("roi"), rule: { kind: "formula", formula: `=${below}`, style: "checkFail" } });
  draft.chart({
    name: "channel-roi", kind: "column", title: channels.chart, legend: "bottom", valueFormat: amounts.format("ratio"),
    at: { row: top, column: draft.zone.at, rows: table.area.row + table.area.rows - top, columns: draft.zone.count },
    series: [
      { name: channels.series.roi, values: table.data("roi"), categories: table.data("channel"), color: SERIES_COLORS[0], labels: true },
      { name: channels.series.breakEven, values: table.data("breakEven"), categories: table.data("channel"), color: SERIES_COLORS[1], kind: "line", dashed: true },
    ],
  });
  return table;
}
