import { CPA, CTR, CVR } from "../../../metrics/advertising";
import { SHARE } from "../../../metrics/comparison";
import {
  amount,
  choice,
  count,
  date,
  days,
  filledRows,
  index,
  keyed,
  openChoice,
  price,
  rate,
  ratio,
  text,
} from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";
import { metricField } from "../../metric-field";

const STEP_BEFORE = "SUMIFS(funnel[volume],funnel[step],[@step]-1)";
const FIRST_STEP = "SUMIFS(funnel[volume],funnel[step],1)";
const perReached = (what: string): string => `IF(N([@reach])=0,"",N([@${what}])/[@reach])`;

export const TABLES = {
  funnel: {
    fixed: true,
    columns: filledRows({
      step: index({ kept: true }),
      name: text({ kept: true }),
      plan: rate(),
      rate: rate`IF([@step]=1,"",IF(${STEP_BEFORE}=0,"",[@volume]/${STEP_BEFORE}))`,
      index: ratio`IF(OR(NOT(ISNUMBER([@rate])),N([@plan])=0),"",[@rate]/[@plan])`,
      volume: count`CHOOSE([@step],SUM(sources[exposure]),SUM(sources[clicks]),SUM(sources[adds]),
        N(group_joins),N(first_buyers),N(repeat_buyers))`,
      overall: rate`IF(${FIRST_STEP}=0,"",[@volume]/${FIRST_STEP})`,
    }),
    signals: [
      {
        kind: "when",
        condition: keyed`AND(ISNUMBER([@index]),N([@index])<1,N([@index])=MIN(funnel[index]))`,
        state: "bad",
        columns: ["name", "rate", "index"],
      },
      { kind: "when", condition: keyed`AND(ISNUMBER([@index]),N([@index])<1)`, state: "warn", columns: ["name", "rate", "index"] },
    ],
  },
  cycles: {
    fixed: true,
    columns: filledRows({
      cycle: index({ kept: true }),
      day: days`IF(N(cycle_days)=0,"",[@cycle]*cycle_days)`,
      new: count`IF([@cycle]=0,N(seed_users),N(seed_users)*k_factor^[@cycle])`,
      total: count`SUMIFS(cycles[new],cycles[cycle],"<="&[@cycle])`,
    }),
  },
  levels: {
    columns: filledRows({
      level: text(),
      from: price(),
      members: count(),
      spend: price(),
      point_rate: ratio(),
      discount: rate(),
      gift: price(),
      sales: amount`N([@members])*N([@spend])/money_unit`,
      benefit: amount`[@points_cost]+[@discount_cost]+[@gift_cost]`,
      benefit_rate: metricField(SHARE, { part: { number: "[@benefit]" }, whole: { number: "[@sales]" } }),
      profit: amount`[@sales]*N(margin)-[@benefit]`,
      points_cost: amount`[@sales]*N([@point_rate])*N(point_value)*N(redemption)`,
      discount_cost: amount`[@sales]*N([@discount])`,
      gift_cost: amount`N([@members])*N([@gift])/money_unit`,
      place: index`IF(ISNUMBER([@from]),COUNTIFS(levels[from],"<="&[@from]),"")`,
    }),
    signals: [
      { kind: "when", condition: keyed`N([@benefit_rate])>N(benefit_limit)`, state: "warn", columns: ["benefit", "benefit_rate"] },
      { kind: "when", condition: keyed`N([@profit])<0`, state: "bad", columns: ["profit"] },
    ],
  },
  calendar: {
    columns: filledRows({
      topic: text(),
      date: date(),
      group: openChoice("groups"),
      play: choice("plays"),
      owner: openChoice("owners"),
      status: choice("states"),
      state: text`IF([@status]={states.cancelled},"",IF([@status]={states.sent},{ok},IF(N([@date])=0,"",
        IF([@date]<N(as_of),{late},IF([@date]=N(as_of),{today},{plan})))))`,
      reach: count(),
      interactions: count(),
      orders: count(),
      sales: amount(),
      rate: rate`${perReached("interactions")}`,
      order_rate: rate`${perReached("orders")}`,
      weekday: index`IF(N([@date])=0,"",WEEKDAY([@date],2))`,
    }),
    signals: [
      { kind: "when", condition: keyed`[@state]={late}`, state: "bad", columns: ["topic", "state"] },
      { kind: "when", condition: keyed`[@state]={today}`, state: "accent", columns: ["topic", "state"] },
      { kind: "when", condition: keyed`[@state]={ok}`, state: "good", columns: ["state"] },
      { kind: "when", condition: keyed`[@status]={states.cancelled}`, state: "off", columns: ["topic", "date", "status"] },
      {
        kind: "when",
        condition: keyed`AND(ISNUMBER([@date]),N([@date])>=week_start,N([@date])<=week_start+6)`,
        state: "period",
        columns: ["date", "weekday"],
      },
    ],
  },
  sources: {
    totals: { exposure: "sum", clicks: "sum", adds: "sum", cost: "sum" },
    columns: filledRows({
      source: text(),
      kind: choice("kinds"),
      exposure: count(),
      clicks: count(),
      adds: count(),
      cost: amount(),
      cost_per_add: metricField(CPA, { spend: { cell: "[@cost]", times: "money_unit" }, conversions: "[@adds]" }),
      click_rate: metricField(CTR, { clicks: "[@clicks]", impressions: "[@exposure]" }),
      add_rate: metricField(CVR, { conversions: "[@adds]", clicks: "[@clicks]" }),
      share: metricField(SHARE, { part: { number: "N([@adds])" }, whole: { number: "SUM(sources[adds])" } }),
    }),
    signals: [
      { kind: "when", condition: keyed`N([@cost_per_add])>N(cost_per_add)`, state: "warn", columns: ["cost_per_add"] },
      { kind: "bar", columns: ["share"] },
    ],
  },
  personas: { columns: { persona: text(), share: rate(), need: text(), trigger: text(), message: text() } },
} as const satisfies Readonly<Record<string, TableStructure>>;
