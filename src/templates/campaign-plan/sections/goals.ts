import { CHANGE } from "../../../metrics/comparison";
import { excelOf } from "../../../metrics/excel";
import { heading } from "../../../plan/blocks/heading";
import { tableBlock, type TableReferences } from "../../../plan/blocks/table-block";
import { at } from "../../at";
import type { CampaignSection } from "../section";

export type GoalColumn = "metric" | "type" | "rank" | "baseline" | "target" | "uplift" | "gap" | "daily" | "definition";

/** Baseline → target → uplift, with what has to be gained per campaign day. */
export function goalsSection({ draft, words: { goals }, sample, amounts, context }: CampaignSection): TableReferences<GoalColumn> {
  heading(draft, goals.heading, goals.guide);
  const { columns } = goals;
  return tableBlock<GoalColumn>(draft, {
    name: context.tableName("campaign_goals"),
    columns: [
      { key: "metric", header: columns.metric },
      { key: "type", header: columns.type, rule: { kind: "choice", values: goals.types } },
      { key: "rank", header: columns.rank, rule: { kind: "choice", values: goals.ranks } },
      { key: "baseline", header: columns.baseline, format: amounts.format("count"), rule: { kind: "amount" } },
      { key: "target", header: columns.target, format: amounts.format("count"), rule: { kind: "amount" } },
      { key: "uplift", header: columns.uplift, format: amounts.format("variance"), formula: ({ cell }) => `=${excelOf(CHANGE, { value: cell("target"), baseline: cell("baseline") })}` },
      { key: "gap", header: columns.gap, format: amounts.format("count"), formula: ({ cell }) => `=${cell("target")}-${cell("baseline")}` },
      { key: "daily", header: columns.daily, format: amounts.format("decimal"), formula: ({ cell }) => `=IF(campaign_end<campaign_start,"",${cell("gap")}/(campaign_end-campaign_start+1))` },
      { key: "definition", header: columns.definition },
    ],
    rows: sample.goals.map((goal) => ({ ...goal, type: at(goals.types, goal.type), rank: at(goals.ranks, goal.rank) })),
  });
}
