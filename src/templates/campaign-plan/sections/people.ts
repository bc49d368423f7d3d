import { heading } from "../../../plan/blocks/heading";
import { tableBlock, type TableReferences } from "../../../plan/blocks/table-block";
import { at } from "../../at";
import { COMMON_WORDS } from "../../common-words";
import type { CampaignSection } from "../section";

export type RoleColumn = "role" | "person" | "team" | "days" | "prepare" | "launch" | "run" | "review" | "duty";
export type ResourceColumn = "resource" | "kind" | "need" | "ready" | "gap" | "unit" | "due" | "owner" | "note";

/** Who does, answers for, is asked and is told, stage by stage. */
export function rolesSection({ draft, words: { roles }, sample, amounts, context }: CampaignSection): TableReferences<RoleColumn> {
  heading(draft, roles.heading, roles.guide);
  const { columns, letters } = roles;
  const rule = { kind: "choice", values: letters } as const;
  return tableBlock<RoleColumn>(draft, {
    name: context.tableName("campaign_roles"),
    totalLabel: COMMON_WORDS[context.lang].total,
    columns: [
      { key: "role", header: columns.role },
      { key: "person", header: columns.person },
      { key: "team", header: columns.team },
      { key: "days", header: columns.days, format: amounts.format("decimal"), rule: { kind: "amount" }, total: "sum" },
      { key: "prepare", header: columns.prepare, rule },
      { key: "launch", header: columns.launch, rule },
      { key: "run", header: columns.run, rule },
      { key: "review", header: columns.review, rule },
      { key: "duty", header: columns.duty },
    ],
    rows: sample.roles.map(({ raci: [prepare, launch, run, review], ...role }) => ({
      ...role, prepare: at(letters, prepare), launch: at(letters, launch), run: at(letters, run), review: at(letters, review),
    })),
  });
}

/** People, money and things: needed, ready, missing. */
export function resourcesSection({ draft, words: { resources }, sample, amounts, context }: CampaignSection): void {
  heading(draft, resources.heading, resources.guide);
  const { columns, kinds } = resources;
  const table = tableBlock<ResourceColumn>(draft, {
    name: context.tableName("campaign_resources"),
    columns: [
      { key: "resource", header: columns.resource },
      { key: "kind", header: columns.kind, rule: { kind: "choice", values: kinds } },
      { key: "need", header: columns.need, format: amounts.format("count"), rule: { kind: "amount" } },
      { key: "ready", header: columns.ready, format: amounts.format("count"), rule: { kind: "amount" } },
      { key: "gap", header: columns.gap, format: amounts.format("count"), formula: ({ cell }) => `=MAX(0,${cell("need")}-${cell("ready")})` },
      { key: "unit", header: columns.unit },
      { key: "due", header: columns.due, format: amounts.format("date"), rule: { kind: "date" } },
      { key: "owner", header: columns.owner, rule: { kind: "choice", values: sample.owners, open: true } },
      { key: "note", header: columns.note },
    ],
    rows: sample.resources.map(({ dueIn, ...line }) => ({ ...line, kind: at(kinds, line.kind), due: context.today + dueIn })),
  });
  draft.conditional({ area: table.data("gap"), rule: { kind: "formula", formula: `=N(${table.first("gap")})>0`, style: "checkWarn" } });
}
