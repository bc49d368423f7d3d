import { ROI } from "../../../metrics/advertising";
import { CHANGE, SHARE } from "../../../metrics/comparison";
import { compares } from "../../../metrics/verdict";
import {
  amount,
  choice,
  count,
  date,
  days,
  decimal,
  keyed,
  openChoice,
  percent,
  price,
  ratio,
  rate,
  text,
  whole,
} from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";
import { metric, metricField } from "../../metric-field";

/** How long the campaign is live; 0 where its days are missing or turned round. */
export const CAMPAIGN_DAYS = "IF(COUNT(campaign_start,campaign_end)<2,0,MAX(0,campaign_end-campaign_start+1))";
/** Percent of the way in days, weighted by how long each task takes. */
export const PROGRESS = 'IF(SUM(schedule[days])=0,"",SUMPRODUCT(schedule[days],schedule[done])/SUM(schedule[days]))';

/** What the plan is made of, row by row. */
export const TABLES = {
  curve: {
    columns: {
      // Without a step the points after the first have no names.
      progress: percent`IF([#]=1,0,IF(N(curve_step)=0,"",([#]-1)*curve_step))`,
      sales: amount`N([@progress])*expected_sales`,
      contribution: amount`IF(ISNUMBER(contribution_rate),[@sales]*contribution_rate,"")`,
      cost: amount`N(campaign_budget)`,
    },
  },
  goals: {
    columns: {
      metric: text(),
      type: choice("goal_types"),
      rank: choice("ranks"),
      baseline: count(),
      target: count(),
      uplift: metricField(CHANGE, { value: "[@target]", baseline: "[@baseline]" }, [], "change"),
      gap: count`IF(ISNUMBER([@target]),[@target]-N([@baseline]),"")`,
      daily: decimal`IF(OR(${CAMPAIGN_DAYS}=0,NOT(ISNUMBER([@gap]))),"",[@gap]/${CAMPAIGN_DAYS})`,
      definition: text(),
    },
  },
  channels: {
    columns: {
      channel: openChoice("channels"),
      budget: amount(),
      cpc: price(),
      cvr: rate(),
      orders: count`IF(N([@cpc])=0,0,N([@budget])*money_unit/[@cpc]*N([@cvr]))`,
      sales: amount`[@orders]*N(average_order_value)/money_unit`,
      roi: metricField(ROI, { revenue: "[@sales]", spend: "[@budget]" }),
      break_even: ratio`breakeven_roi`,
      role: text(),
    },
    totals: {
      budget: "sum",
      orders: "sum",
      sales: "sum",
      roi: metric(ROI, { revenue: { column: "channels[sales]" }, spend: { column: "channels[budget]" } }),
      break_even: "breakeven_roi",
    },
    signals: [{ kind: "when", condition: compares("[@roi]", "<", "[@break_even]"), state: "bad", columns: ["roi"] }],
  },
  budget: {
    columns: {
      item: text(),
      category: choice("categories"),
      quantity: count(),
      price: price(),
      amount: amount`N([@quantity])*N([@price])/money_unit`,
      share: metricField(SHARE, { part: "[@amount]", whole: "campaign_budget" }),
      owner: openChoice("owners"),
      status: choice("budget_states"),
      note: text(),
    },
    totals: { amount: "sum", share: "sum" },
    signals: [{ kind: "bar", columns: ["share"] }],
  },
  schedule: {
    columns: {
      task: text(),
      stage: choice("stages"),
      owner: openChoice("owners"),
      from: days({ entry: { kind: "anything" } }),
      days: days({ entry: { kind: "positive" } }),
      start: date`IF(AND(ISNUMBER(campaign_start),ISNUMBER([@from])),campaign_start+[@from],"")`,
      end: date`IF(AND(ISNUMBER([@start]),N([@days])>0),[@start]+[@days]-1,"")`,
      done: percent(),
      status: text`IF(NOT(ISNUMBER([@end])),"",IF(N([@done])>=1,{task_done},IF([@end]<TODAY(),{late},IF([@start]<=TODAY(),{doing},{todo}))))`,
    },
    totals: {
      start: 'IF(COUNT(schedule[start])=0,"",MIN(schedule[start]))',
      end: 'IF(COUNT(schedule[end])=0,"",MAX(schedule[end]))',
      done: PROGRESS,
    },
    signals: [
      { kind: "when", condition: keyed`[@status]={late}`, state: "bad", columns: ["status"] },
      { kind: "when", condition: keyed`[@status]={task_done}`, state: "good", columns: ["status"] },
      { kind: "bar", columns: ["done"] },
    ],
  },
  roles: {
    columns: {
      role: text(),
      person: text(),
      team: text(),
      days: decimal(),
      prepare: choice("raci"),
      launch: choice("raci"),
      run: choice("raci"),
      review: choice("raci"),
      duty: text(),
    },
    totals: { days: "sum" },
  },
  resources: {
    columns: {
      resource: text(),
      kind: choice("resource_kinds"),
      need: count(),
      ready: count(),
      gap: count`MAX(0,N([@need])-N([@ready]))`,
      due_from: days({ entry: { kind: "anything" } }),
      due: date`IF(AND(ISNUMBER(campaign_start),ISNUMBER([@due_from])),campaign_start+[@due_from],"")`,
      owner: openChoice("owners"),
      note: text(),
    },
    signals: [{ kind: "when", condition: keyed`[@gap]>0`, state: "warn", columns: ["gap"] }],
  },
  risks: {
    columns: {
      risk: text(),
      kind: openChoice("risk_kinds"),
      likelihood: whole(1, 5),
      impact: whole(1, 5),
      score: count`N([@likelihood])*N([@impact])`,
      level: text`IF([@score]=0,"",IF([@score]>=N(high_risk_from),{high},IF([@score]>=N(medium_risk_from),{medium},{low})))`,
      owner: openChoice("owners"),
      status: choice("risk_states"),
      response: text(),
    },
    signals: [
      { kind: "when", condition: keyed`[@level]={high}`, state: "bad", columns: ["level"] },
      { kind: "when", condition: keyed`[@level]={medium}`, state: "warn", columns: ["level"] },
      { kind: "when", condition: keyed`[@level]={low}`, state: "good", columns: ["level"] },
    ],
  },
  checklist: {
    columns: {
      item: text(),
      stage: choice("stages"),
      owner: openChoice("owners"),
      due_from: days({ entry: { kind: "anything" } }),
      due: date`IF(AND(ISNUMBER(campaign_start),ISNUMBER([@due_from])),campaign_start+[@due_from],"")`,
      done_on: date(),
      reminder: text`IF(ISNUMBER([@done_on]),{item_done},IF(NOT(ISNUMBER([@due])),"",IF([@due]<TODAY(),{overdue},IF([@due]=TODAY(),{due_today},{due_later}))))`,
      checker: openChoice("owners"),
      standard: text(),
    },
    signals: [
      { kind: "when", condition: keyed`[@reminder]={overdue}`, state: "bad", columns: ["reminder"] },
      { kind: "when", condition: keyed`[@reminder]={due_today}`, state: "warn", columns: ["reminder"] },
      { kind: "when", condition: keyed`[@reminder]={item_done}`, state: "good", columns: ["reminder"] },
    ],
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
