import { amount, choice, count, date, days, filledRows, keyed, openChoice, price, month, text, whole } from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";

/** Running totals by the number of the month, and not by the row above. */
const upTo = (column: string): string => `SUMIFS(months[${column}],months[n],"<="&[@n])`;
const FIXED = "N(fixed_monthly)-IF([@n]=1,N(setup_cost),0)";

export const TABLES = {
  months: {
    columns: filledRows({
      n: { ...whole(1, 60), kept: true },
      month: month`IF(N(launch_month)=0,"",EDATE(N(launch_month),[@n]-1))`,
      units_plan: count(),
      units_actual: count(),
      supply: count(),
      price: price`SUMIFS(prices[price],prices[from],MAXIFS(prices[from],prices[from],"<="&[@n]))`,
      revenue: amount`[@units]*[@price]/money_unit`,
      profit: amount`[@net]-[@cogs]-[@fee]-[@promo_cost]-[@staff_cost]-${FIXED}`,
      cum_profit: amount`ROUND(${upTo("profit")},2)`,
      cum_cash: amount`ROUND(${upTo("cash")},2)`,
      stock: count`ROUND(${upTo("supply")}-${upTo("units")}*(1-N(refund_rate)),0)`,
      short: count`MAX(0,[@agents_need]-[@agents_have])`,
      units: count`IF(ISNUMBER([@units_actual]),[@units_actual],N([@units_plan]))`,
      net: amount`[@revenue]*(1-N(refund_rate))`,
      // What comes back goes into stock again, but the way there and back is paid for.
      cogs: amount`[@units]*(N(unit_cost)*(1-N(refund_rate))+N(fulfil_cost))/money_unit`,
      fee: amount`[@net]*N(fee_rate)`,
      promo_cost: amount`SUMIFS(promo[per_month],promo[from],"<="&[@n],promo[to],">="&[@n])`,
      staff_cost: amount`SUMIFS(staff[cost],staff[from],"<="&[@n],staff[until],">="&[@n])`,
      cash: amount`SUMIFS(months[net],months[n],[@n]-N(receipt_lag))*(1-N(fee_rate))
        -(N([@supply])*N(unit_cost)+[@units]*N(fulfil_cost))/money_unit-[@promo_cost]-[@staff_cost]-${FIXED}`,
      agents_need: count`IF(N(contacts_per_agent)=0,0,ROUNDUP(ROUND([@units]*N(contacts_per_unit)/contacts_per_agent,6),0))`,
      agents_have: count`SUMIFS(staff[heads],staff[kind],{staff_kinds.service},staff[from],"<="&[@n],staff[until],">="&[@n])`,
    }),
    signals: [
      {
        kind: "when",
        condition: keyed`AND(ISNUMBER([@n]),N([@n])=N(breakeven_month))`,
        state: "good",
        columns: ["n", "month", "cum_profit"],
      },
      { kind: "when", condition: keyed`N([@profit])<0`, state: "bad", columns: ["profit"] },
      {
        kind: "when",
        condition: keyed`AND(ISNUMBER([@cum_cash]),N([@cum_cash])=MIN(months[cum_cash]))`,
        state: "warn",
        columns: ["cum_cash"],
      },
      { kind: "when", condition: keyed`N([@stock])<0`, state: "bad", columns: ["stock"] },
      {
        kind: "when",
        condition: keyed`AND(ISNUMBER([@stock]),N([@stock])<SUMIFS(months[units],months[n],N([@n])+1))`,
        state: "warn",
        columns: ["stock"],
      },
      { kind: "when", condition: keyed`N([@short])>0`, state: "warn", columns: ["short"] },
    ],
  },
  promo: {
    columns: filledRows({
      item: text(),
      kind: choice("promo_kinds"),
      budget: amount(),
      approved: amount(),
      spent: amount(),
      from: whole(1, 60),
      to: whole(1, 60),
      owner: openChoice("owners"),
      per_month: amount`IF(COUNT([@from],[@to])<2,0,IF([@to]<[@from],0,N([@budget])/([@to]-[@from]+1)))`,
      left: amount`N([@approved])-N([@spent])`,
      flag: text`IF([@left]<0,{over},"")`,
    }),
    totals: { budget: "sum", approved: "sum", spent: "sum", left: "sum" },
    signals: [{ kind: "when", condition: keyed`[@flag]={over}`, state: "bad", columns: ["left", "flag"] }],
  },
  staff: {
    columns: filledRows({
      role: text(),
      kind: choice("staff_kinds"),
      heads: count(),
      pay: price(),
      from: whole(1, 60),
      to: whole(1, 60),
      training: days(),
      trained: choice("answers"),
      cost: amount`N([@heads])*N([@pay])/money_unit`,
      until: count`IF(ISNUMBER([@to]),[@to],MAX(months[n]))`,
    }),
    signals: [{ kind: "when", condition: keyed`[@trained]={answers.no}`, state: "warn", columns: ["trained"] }],
  },
  risks: {
    columns: filledRows({
      risk: text(),
      kind: choice("risk_kinds"),
      likelihood: whole(1, 5),
      impact: whole(1, 5),
      response: text(),
      owner: openChoice("owners"),
      state: choice("states"),
      score: count`N([@likelihood])*N([@impact])`,
    }),
    signals: [
      {
        kind: "when",
        condition: keyed`AND(N([@score])>=N(high_risk_from),[@state]<>{states.closed})`,
        state: "bad",
        columns: ["score"],
      },
    ],
  },
  milestones: {
    columns: filledRows({
      milestone: text(),
      owner: openChoice("owners"),
      due: date(),
      done_on: date(),
      status: text`IF(ISNUMBER([@done_on]),IF([@done_on]>[@due],{done_late},{done}),IF(N([@due])=0,"",
        IF([@due]<N(as_of),{late},IF([@due]<=N(as_of)+7,{soon},{open}))))`,
      delay: days`IF(N([@due])=0,"",MAX(0,IF(ISNUMBER([@done_on]),[@done_on],N(as_of))-[@due]))`,
    }),
    signals: [
      { kind: "when", condition: keyed`[@status]={late}`, state: "bad", columns: ["status"] },
      { kind: "when", condition: keyed`OR([@status]={soon},[@status]={done_late})`, state: "warn", columns: ["status"] },
      { kind: "when", condition: keyed`[@status]={done}`, state: "good", columns: ["status"] },
    ],
  },
  prices: { columns: { from: whole(1, 60), price: price({ entry: { kind: "positive" } }), note: text() } },
} as const satisfies Readonly<Record<string, TableStructure>>;
