import { heading } from "../../../plan/blocks/heading";
import { tableBlock } from "../../../plan/blocks/table-block";
import { at } from "../../at";
import type { CampaignSection } from "../section";

export type ChecklistColumn = "item" | "stage" | "owner" | "due" | "done" | "doneOn" | "remind" | "checker" | "standard";

/** What has to be true before and at launch, with who checks it. */
export function checklistSection({ draft, words: { checklist, schedule }, sample, amounts, context }: CampaignSection): void {
  heading(draft, checklist.heading, checklist.guide);
  const { columns, remind, yesNo, yes } = checklist;
  const date = amounts.format("date");
  const table = tableBlock<ChecklistColumn>(draft, {
    name: context.tableName("campaign_checklist"),
    columns: [
      { key: "item", header: columns.item },
      { key: "stage", header: columns.stage, rule: { kind: "choice", values: schedule.stages } },
      { key: "owner", header: columns.owner, rule: { kind: "choice", values: sample.owners, open: true } },
      { key: "due", header: columns.due, format: date, rule: { kind: "date" } },
      { key: "done", header: columns.done, rule: { kind: "choice", values: yesNo } },
      { key: "doneOn", header: columns.doneOn, format: date, rule: { kind: "date" } },
      {
        key: "remind", header: columns.remind,
        formula: ({ cell }) => `=IF(${cell("done")}="${yes}","${remind.done}",IF(N(${cell("due")})=0,"",IF(${cell("due")}<TODAY(),"${remind.late}",IF(${cell("due")}=TODAY(),"${remind.today}","${remind.left}"&(${cell("due")}-TODAY())&"${remind.days}"))))`,
      },
      { key: "checker", header: columns.checker, rule: { kind: "choice", values: sample.owners, open: true } },
      { key: "standard", header: columns.standard },
    ],
    rows: sample.checklist.map(({ dueIn, doneIn, ...line }) => ({
      ...line, stage: at(schedule.stages, line.stage), due: context.today + dueIn,
      done: at(yesNo, doneIn === null ? 1 : 0), doneOn: doneIn === null ? null : context.today + doneIn,
    })),
  });
  const first = table.first("remind");
  draft.conditional({ area: table.data("remind"), rule: { kind: "formula", formula: `=${first}="${remind.late}"`, style: "checkFail" } });
  draft.conditional({ area: table.data("remind"), rule: { kind: "formula", formula: `=${first}="${remind.today}"`, style: "checkWarn" } });
  draft.conditional({ area: table.data("remind"), rule: { kind: "formula", formula: `=${first}="${remind.done}"`, style: "checkPass" } });
}
