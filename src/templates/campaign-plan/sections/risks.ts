import { heading } from "../../../plan/blocks/heading";
import { tableBlock } from "../../../plan/blocks/table-block";
import { valueRows } from "../../../plan/blocks/value-rows";
import { at } from "../../at";
import type { CampaignSection } from "../section";

export type RiskColumn = "risk" | "kind" | "likelihood" | "impact" | "score" | "level" | "owner" | "status" | "response";

/** On the 5 × 5 grid most registers use: from 15 a risk is high, from 8 medium. */
const HIGH_FROM = 15;
const MEDIUM_FROM = 8;
const SCALE = { kind: "whole", min: 1, max: 5 } as const;
const SCORES = { kind: "whole", min: 1, max: 25 } as const;

/** Likelihood × impact, its level, and the answer that is ready. */
export function risksSection({ draft, words: { risks }, sample, context, amounts }: CampaignSection): void {
  heading(draft, risks.heading, risks.guide);
  const { columns, levels, kinds, statuses, thresholds } = risks;
  const count = amounts.format("count");
  valueRows(draft, [
    { label: thresholds.high, value: HIGH_FROM, format: count, kind: "input", rule: SCORES, name: "high_risk_from", keep: true },
    { label: thresholds.medium, value: MEDIUM_FROM, format: count, kind: "input", rule: SCORES, name: "medium_risk_from", keep: true },
  ]);
  const table = tableBlock<RiskColumn>(draft, {
    name: context.tableName("campaign_risks"),
    columns: [
      { key: "risk", header: columns.risk },
      { key: "kind", header: columns.kind, rule: { kind: "choice", values: kinds, open: true } },
      { key: "likelihood", header: columns.likelihood, format: count, rule: SCALE },
      { key: "impact", header: columns.impact, format: count, rule: SCALE },
      { key: "score", header: columns.score, format: count, formula: ({ cell }) => `=${cell("likelihood")}*${cell("impact")}` },
      { key: "level", header: columns.level, formula: ({ cell }) => `=IF(${cell("score")}=0,"",IF(${cell("score")}>=high_risk_from,"${levels.high}",IF(${cell("score")}>=medium_risk_from,"${levels.medium}","${levels.low}")))` },
      { key: "owner", header: columns.owner, rule: { kind: "choice", values: sample.owners, open: true } },
      { key: "status", header: columns.status, rule: { kind: "choice", values: statuses } },
      { key: "response", header: columns.response },
    ],
    rows: sample.risks.map((risk) => ({ ...risk, kind: at(kinds, risk.kind), status: at(statuses, risk.status) })),
  });
  const level = table.first("level");
  draft.conditional({ area: table.data("level"), rule: { kind: "formula", formula: `=${level}="${levels.high}"`, style: "checkFail" } });
  draft.conditional({ area: table.data("level"), rule: { kind: "formula", formula: `=${level}="${levels.medium}"`, style: "checkWarn" } });
  draft.conditional({ area: table.data("level"), rule: { kind: "formula", formula: `=${level}="${levels.low}"`, style: "checkPass" } });
}
