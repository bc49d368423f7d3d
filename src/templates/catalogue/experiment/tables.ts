import { CVR } from "../../../metrics/advertising";
import { CHANGE } from "../../../metrics/comparison";
import { choice, count, date, measure, openChoice, rate, text, whole } from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";
import { metricField } from "../../metric-field";

const until = (column: string): string => `SUMIFS(daily[${column}],daily[date],"<="&N([@date]))`;

/** What the sheet is made of, row by row. */
export const TABLES = {
  daily: {
    log: true,
    columns: {
      date: date(),
      visitors_a: count(),
      orders_a: count(),
      visitors_b: count(),
      orders_b: count(),
      cum_a: metricField(CVR, { conversions: { number: until("orders_a") }, clicks: { number: until("visitors_a") } }),
      cum_b: metricField(CVR, { conversions: { number: until("orders_b") }, clicks: { number: until("visitors_b") } }),
    },
    signals: [],
  },
  guardrails: {
    columns: {
      metric: text(),
      verdict: text`IF(NOT(ISNUMBER([@change])),"",IF(IF([@direction]={directions.lower_is_better},[@change],0-[@change])>N([@tolerance]),{worse},{fine}))`,
      direction: choice("directions"),
      value_a: measure(),
      value_b: measure(),
      tolerance: rate(),
      change: metricField(CHANGE, { value: "[@value_b]", baseline: "[@value_a]" }, [], "change"),
    },
    signals: [{ kind: "signs", columns: ["verdict"] }],
  },
  ideas: {
    columns: {
      idea: text(),
      score: count`IF([@idea]="",0,N([@impact])*N([@confidence])*N([@ease]))`,
      place: count`IF([@score]=0,"",RANK([@score],ideas[score]))`,
      impact: whole(1, 10),
      confidence: whole(1, 10),
      ease: whole(1, 10),
      owner: openChoice("owners"),
    },
    signals: [{ kind: "bar", columns: ["score"] }],
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
