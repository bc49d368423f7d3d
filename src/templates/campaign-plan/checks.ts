import { compares } from "../../metrics/verdict";
import type { Check } from "../../plan/blocks/check-strip";
import type { TableReferences } from "../../plan/blocks/table-block";
import type { CampaignSection } from "./section";
import type { BudgetColumn } from "./sections/budget";
import type { ChannelColumn } from "./sections/channels";
import type { GoalColumn } from "./sections/goals";
import type { RoleColumn } from "./sections/people";
import type { ScheduleColumn } from "./sections/schedule";

export interface CampaignTables {
  readonly goals: TableReferences<GoalColumn>;
  readonly channels: TableReferences<ChannelColumn>;
  readonly budget: TableReferences<BudgetColumn>;
  readonly schedule: TableReferences<ScheduleColumn>;
  readonly roles: TableReferences<RoleColumn>;
}

/** Two sums of money agree when they differ by less than half a cent of the unit they are rounded to. */
const agree = (a: string, b: string): string => `ROUND(${a}-${b},2)=0`;

/** What must hold before the plan goes to anyone. */
export function campaignChecks({ words: { checks, budget, schedule } }: CampaignSection, tables: () => CampaignTables): Check[] {
  return [
    { label: checks.budget, passes: () => agree(tables().budget.total("amount"), "campaign_budget"), fails: checks.budgetFails },
    {
      label: checks.channels, fails: checks.channelsFails,
      passes: () => agree(tables().channels.total("budget"), `SUMIFS(${tables().budget.range("amount")},${tables().budget.range("category")},"${budget.channelCategory}")`),
    },
    { label: checks.dates, passes: () => "campaign_end>=campaign_start", fails: checks.datesFails },
    {
      label: checks.stages, fails: checks.stagesFails,
      passes: () => {
        const { range } = tables().schedule;
        const outside = schedule.liveStages.flatMap((stage) => [
          `COUNTIFS(${range("stage")},"${stage}",${range("start")},"<"&campaign_start)`,
          `COUNTIFS(${range("stage")},"${stage}",${range("end")},">"&campaign_end)`,
        ]);
        return `${outside.join("+")}=0`;
      },
    },
    {
      label: checks.accountable, fails: checks.accountableFails,
      passes: () => {
        const columns: RoleColumn[] = ["prepare", "launch", "run", "review"];
        return `AND(${columns.map((column) => `COUNTIF(${tables().roles.range(column)},"A")=1`).join(",")})`;
      },
    },
    { label: checks.breakEven, passes: () => compares("expected_sales", ">=", "breakeven_sales"), fails: checks.breakEvenFails },
    { label: checks.overdue, passes: () => `COUNTIF(${tables().schedule.range("status")},"${schedule.status.late}")=0`, fails: checks.overdueFails, mild: true },
    { label: checks.goals, passes: () => `COUNTIF(${tables().goals.range("uplift")},"<=0")=0`, fails: checks.goalsFails },
  ];
}
