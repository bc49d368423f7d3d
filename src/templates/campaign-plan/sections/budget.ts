import { SERIES_COLORS } from "../../../design/palette";
import { heading } from "../../../plan/blocks/heading";
import { tableBlock, type TableReferences } from "../../../plan/blocks/table-block";
import { at } from "../../at";
import { COMMON_WORDS } from "../../common-words";
import type { CampaignSection } from "../section";

export type BudgetColumn = "item" | "category" | "quantity" | "price" | "amount" | "share" | "owner" | "status" | "note";

/** Where the money goes: quantity × unit price per line, share of the whole. */
export function budgetSection({ draft, words: { budget }, sample, amounts, context }: CampaignSection): TableReferences<BudgetColumn> {
  const top = heading(draft, budget.heading, budget.guide);
  const { columns } = budget;
  const table = tableBlock<BudgetColumn>(draft, {
    name: context.tableName("campaign_budget_lines"),
    totalLabel: COMMON_WORDS[context.lang].total,
    columns: [
      { key: "item", header: columns.item },
      { key: "category", header: columns.category, rule: { kind: "choice", values: budget.categories } },
      { key: "quantity", header: columns.quantity, format: amounts.format("count"), rule: { kind: "amount" } },
      { key: "price", header: columns.price, format: amounts.format("moneyExact"), rule: { kind: "amount" } },
      { key: "amount", header: columns.amount, format: amounts.format("amount"), formula: ({ cell }) => `=${amounts.fromYuan(`${cell("quantity")}*${cell("price")}`)}`, total: "sum" },
      { key: "share", header: columns.share, format: amounts.format("rate"), formula: ({ cell }) => `=IF(campaign_budget=0,"",${cell("amount")}/campaign_budget)`, total: "sum" },
      { key: "owner", header: columns.owner, rule: { kind: "choice", values: sample.owners, open: true } },
      { key: "status", header: columns.status, rule: { kind: "choice", values: budget.statuses } },
      { key: "note", header: columns.note },
    ],
    rows: sample.budget.map((line) => ({ ...line, category: at(budget.categories, line.category), status: at(budget.statuses, line.status) })),
  });
  draft.conditional({ area: table.data("share"), rule: { kind: "dataBar", color: "accentBar" } });
  draft.chart({
    name: "budget-lines", kind: "bar", title: budget.chart, legend: "none", valueFormat: amounts.format("amount"),
    at: { row: top, column: draft.zone.at, rows: table.area.row + table.area.rows - top, columns: draft.zone.count },
    series: [{ name: columns.amount, values: table.data("amount"), categories: table.data("item"), color: SERIES_COLORS[0], labels: true }],
  });
  return table;
}
