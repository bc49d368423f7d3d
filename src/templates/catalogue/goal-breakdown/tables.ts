import { amount, choice, count, date, keyed, month, openChoice, rate, ratio, text } from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";

export const DRIVERS = ["visitors", "conversion", "frequency", "aov"] as const;
export type Driver = (typeof DRIVERS)[number];
export const EFFECTS = DRIVERS.map((driver) => `${driver}_effect`).join(",");

/** What the sheet is made of, row by row. */
export const TABLES = {
  months: {
    fixed: true,
    totals: { weight: "sum", target: "sum", actual: "sum", due: "sum", visitors: "sum", orders: "sum" },
    columns: {
      month: month`EDATE(N(period_start),[#]-1)`,
      weight: rate(),
      target: amount`N([@weight])*N(gmv_target)`,
      actual: amount(),
      attainment: rate`IF(OR(NOT(ISNUMBER([@actual])),[@due]=0),"",N([@actual])/[@due])`,
      due: amount`IF(ISNUMBER([@actual]),[@target]*[@elapsed],0)`,
      elapsed: rate`MAX(0,MIN(1,(as_of-[@month]+1)/(EDATE([@month],1)-[@month])))`,
      visitors: count`IF(plan_gmv=0,0,[@target]/plan_gmv*N(plan_visitors))`,
      orders: count`IF(plan_gmv=0,0,[@target]/plan_gmv*plan_orders)`,
      cum_target: amount`SUMIFS(months[target],months[month],"<="&[@month])`,
      cum_actual: amount`IF(ISNUMBER([@actual]),SUMIFS(months[actual],months[month],"<="&[@month]),"")`,
    },
    signals: [
      { kind: "when", condition: keyed`N([@attainment])>=1`, state: "good", columns: ["attainment"] },
      { kind: "when", condition: keyed`AND(ISNUMBER([@attainment]),N([@attainment])<0.9)`, state: "bad", columns: ["attainment"] },
      { kind: "when", condition: keyed`AND(ISNUMBER([@attainment]),N([@attainment])<1)`, state: "warn", columns: ["attainment"] },
      {
        kind: "when",
        condition: keyed`AND(as_of>=[@month],as_of<EDATE([@month],1))`,
        state: "period",
        columns: ["month", "weight", "target", "actual"],
      },
    ],
  },
  channels: {
    totals: { weight: "sum", target: "sum", spend: "sum", actual: "sum", orders: "sum" },
    columns: {
      channel: openChoice("channels"),
      weight: rate(),
      target: amount`N([@weight])*N(gmv_target)`,
      roi: ratio(),
      spend: amount`IF(N([@roi])=0,0,[@target]/N([@roi]))`,
      owner: openChoice("owners"),
      actual: amount(),
      attainment: rate`IF(OR(NOT(ISNUMBER([@actual])),[@target]=0),"",N([@actual])/[@target])`,
      orders: count`IF(plan_gmv=0,0,[@target]/plan_gmv*plan_orders)`,
    },
    signals: [{ kind: "bar", columns: ["spend"] }],
  },
  actions: {
    columns: {
      driver: choice("drivers"),
      effect: amount`IF([@driver]={drivers.visitors},visitors_effect,IF([@driver]={drivers.conversion},conversion_effect,
        IF([@driver]={drivers.frequency},frequency_effect,IF([@driver]={drivers.order_value},aov_effect,""))))`,
      action: text(),
      owner: openChoice("owners"),
      due: date(),
    },
    signals: [{ kind: "when", condition: keyed`N([@effect])<0`, state: "bad", columns: ["effect"] }],
  },
  bridge: {
    columns: {
      place: count`[#]`,
      step: text`CHOOSE([#],{base},{drivers.visitors},{drivers.conversion},{drivers.frequency},{drivers.order_value},{plan})
        &IF(OR([#]=1,[#]=6,base_gmv=0),""," "&TEXT([@effect]/base_gmv,"+0.0%;-0.0%;0.0%"))`,
      effect: amount`CHOOSE([#],base_gmv,${EFFECTS},plan_gmv)`,
      ends: amount`IF([@place]=6,plan_gmv,SUMIFS(bridge[effect],bridge[place],"<="&[@place]))`,
      below: amount`IF(OR([@place]=1,[@place]=6),0,MIN([@ends],[@ends]-[@effect]))`,
      whole: amount`IF(OR([@place]=1,[@place]=6),[@effect],0)`,
      up: amount`IF(OR([@place]=1,[@place]=6),0,MAX(0,[@effect]))`,
      down: amount`IF(OR([@place]=1,[@place]=6),0,MAX(0,0-[@effect]))`,
    },
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
