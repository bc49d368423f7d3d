import { SHARE } from "../../../metrics/comparison";
import { amount, change, choice, count, keyed, measure, openChoice, price, rate, ratio, text, year } from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";
import { metricField } from "../../metric-field";

export const sizeIn = (year: string): string => `SUMIFS(market[size],market[year],${year})`;
/** The most frequent answer of a need; where two are, the first of must-be, one-dimensional, attractive and so on (N. Kano 1984). */
const MOST = "MAX([@attractive:questionable])";
/** Answers that tell something for better and worse (C. Berger 1993). */
const TOLD = "SUM([@attractive:indifferent])";

/** What the sheet is made of, row by row. */
export const TABLES = {
  market: {
    columns: {
      year: year(),
      size: amount(),
      our_sales: amount(),
      source: text(),
      growth: change`IF(OR([@year]="",${sizeIn("N([@year])-1")}=0),"",N([@size])/${sizeIn("N([@year])-1")}-1)`,
      share: metricField(SHARE, { part: "[@our_sales]", whole: "[@size]" }),
      times: count`IF([@year]="","",COUNTIFS(market[year],N([@year])))`,
    },
    signals: [{ kind: "when", condition: keyed`N([@growth])<0`, state: "bad", columns: ["growth"] }],
  },
  criteria: {
    totals: { weight: "sum" },
    columns: {
      criterion: text(),
      verdict: text`IF(NOT(ISNUMBER([@gap])),"",IF([@gap]>0,{ahead},IF([@gap]=0,{level},IF([@gap]>-2,{behind},{far_behind}))))`,
      weight: rate(),
      us: measure(),
      a: measure(),
      b: measure(),
      c: measure(),
      d: measure(),
      evidence: text(),
      best: measure`IF(COUNT([@a:d])=0,"",MAX([@a:d]))`,
      gap: measure`IF(COUNT([@us],[@best])<2,"",N([@us])-[@best])`,
      weighted_gap: ratio`IF(ISNUMBER([@gap]),[@gap]*N([@weight]),"")`,
    },
    signals: [
      { kind: "signs", columns: ["verdict"] },
      { kind: "scale", columns: ["us", "a", "b", "c", "d"] },
    ],
  },
  swot: {
    columns: {
      kind: choice("kinds"),
      point: text(),
      importance: measure(),
      rating: measure(),
      points: measure`IF([@point]="",0,N([@importance])*N([@rating]))`,
      action: text(),
      owner: openChoice("owners"),
    },
  },
  personas: {
    totals: { value: "sum", value_share: "sum" },
    columns: {
      persona: text(),
      value: amount`N([@people])*N([@buyer_rate])*N([@spend])/money_unit`,
      value_share: metricField(SHARE, { part: { number: "[@value]" }, whole: { number: "persona_value" } }),
      people: count(),
      buyer_rate: rate(),
      spend: price(),
      need: text(),
      channel: text(),
    },
  },
  needs: {
    columns: {
      need: text(),
      category: text`IF([@answers]=0,"",IF(N([@must_be])=${MOST},{must_be},IF(N([@one_dimensional])=${MOST},{one_dimensional},IF(N([@attractive])=${MOST},{attractive},
        IF(N([@indifferent])=${MOST},{indifferent},IF(N([@reverse])=${MOST},{reverse},{questionable}))))))`,
      place: count`IF([@order_key]=0,"",RANK([@order_key],needs[order_key]))`,
      attractive: count(),
      one_dimensional: count(),
      must_be: count(),
      indifferent: count(),
      reverse: count(),
      questionable: count(),
      effort: count(),
      per_day: ratio`IF(OR(NOT(ISNUMBER([@better])),N([@effort])=0),"",([@better]-[@worse])/N([@effort]))`,
      better: rate`IF(${TOLD}=0,"",(N([@attractive])+N([@one_dimensional]))/${TOLD})`,
      worse: change`IF(${TOLD}=0,"",0-(N([@one_dimensional])+N([@must_be]))/${TOLD})`,
      spared: rate`IF(ISNUMBER([@worse]),0-[@worse],"")`,
      answers: count`SUM([@attractive:questionable])`,
      order_key: ratio`IF(OR(NOT(ISNUMBER([@better])),[@category]={reverse},[@category]={questionable},[@category]={indifferent}),0,
        IF([@category]={must_be},2,0)+[@better]-[@worse])`,
    },
    signals: [
      { kind: "when", condition: keyed`[@category]={must_be}`, state: "bad", columns: ["category"] },
      { kind: "when", condition: keyed`[@category]={one_dimensional}`, state: "accent", columns: ["category"] },
      { kind: "when", condition: keyed`[@category]={attractive}`, state: "good", columns: ["category"] },
      { kind: "when", condition: keyed`[@category]<>""`, state: "off", columns: ["category"] },
    ],
  },
  scores: {
    fixed: true,
    columns: {
      who: text`CHOOSE([#],us_name,rival_a,rival_b,rival_c,rival_d)&""`,
      score: ratio`CHOOSE([#],us_score,a_score,b_score,c_score,d_score)`,
    },
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
