import {
  choice,
  choiceFrom,
  count,
  decimal,
  filledRows,
  keyed,
  measure,
  month,
  openChoice,
  rate,
  text,
} from "../../../plan/structure/field";
import { defineStructure } from "../../../plan/structure/define-structure";

/** A number that may be negative. */
const number = measure({ entry: { kind: "anything" } });
/** A ratio from its parts, never an average of ratios. */
const ratioOf = (parts: "" | "_prev"): string =>
  `IF(N([@den${parts}])=0,"",N([@num${parts}])/[@den${parts}]*IF(N([@factor])=0,1,[@factor]))`;
/** Straight from the line of 0 points to that of 100, which may be the lower number. */
const pointsOf = (value: "value" | "prev"): string =>
  `IF(OR(NOT(ISNUMBER([@${value}])),COUNT([@worst],[@target])<2,N([@worst])=N([@target])),"",
    100*MAX(0,MIN(N(score_cap),([@${value}]-[@worst])/([@target]-[@worst]))))`;
/** Of a module, whichever of the two frameworks it stands in. */
const ofModule = (column: string): string =>
  `SUMIFS(measures[${column}],measures[module],[@module])+SUMIFS(measures[${column}],measures[module8],[@module])`;
const framed = (column: string, frame: "ecom" | "mgmt"): string => `SUMIFS(modules[${column}],modules[frame],{frames.${frame}})`;
const frameScore = (frame: "ecom" | "mgmt", when: "" | "_prev"): string =>
  `IF(${framed(`counted${when}`, frame)}=0,"",${framed(`gain${when}`, frame)}/${framed(`counted${when}`, frame)})`;
const difference = (now: string, before: string): string => `IF(OR(NOT(ISNUMBER(${now})),NOT(ISNUMBER(${before}))),"",${now}-${before})`;
const TREND = `IF(NOT(ISNUMBER([@change])),"",IF([@change]>N(flat_band),{better},IF([@change]<0-N(flat_band),{worse},{flat})))`;
const VERDICT = `IF(NOT(ISNUMBER([@score])),"",IF(ROUND([@score],6)>=100,{met},IF(ROUND([@score],6)>=N(pass_line),{near},{weak})))`;
const known = (score: string, what: string): string => `IF(NOT(ISNUMBER([@${score}])),0,${what})`;
const weighs100 = (frame: "ecom" | "mgmt"): string =>
  `OR(COUNTIFS(modules[frame],{frames.${frame}})=0,ROUND(${framed("weight", frame)}-1,6)=0)`;
const TRENDS = [
  { kind: "when", condition: "[@trend]={better}", state: "good", columns: ["trend"] },
  { kind: "when", condition: "[@trend]={worse}", state: "bad", columns: ["trend"] },
] as const;

export const STRUCTURE = defineStructure({
  id: "module-scorecard",
  version: 1,
  values: {
    period: month(),
    pass_line: decimal(),
    score_cap: rate({ entry: { kind: "positive" } }),
    flat_band: decimal(),
    ecom_score: decimal`${frameScore("ecom", "")}`,
    ecom_prev: decimal`${frameScore("ecom", "_prev")}`,
    ecom_change: decimal`${difference("ecom_score", "ecom_prev")}`,
    mgmt_score: decimal`${frameScore("mgmt", "")}`,
    mgmt_prev: decimal`${frameScore("mgmt", "_prev")}`,
    mgmt_change: decimal`${difference("mgmt_score", "mgmt_prev")}`,
    weakest_score: decimal`IF(COUNT(modules[score])=0,"",MIN(modules[score]))`,
    weakest_module: text`IF(NOT(ISNUMBER(weakest_score)),"",INDEX(modules[module],MATCH(weakest_score,modules[score],0)))`,
    modules_below: count`COUNTIFS(modules[verdict],{weak})`,
    measures_scored: count`COUNT(measures[score])`,
    on_target: count`COUNTIFS(measures[verdict],{met})`,
    improved: count`COUNTIFS(measures[trend],{better})`,
    worsened: count`COUNTIFS(measures[trend],{worse})`,
  },
  tables: {
    measures: {
      columns: filledRows({
        measure: text(),
        module: choiceFrom("modules", "module"),
        module8: choiceFrom("modules", "module"),
        unit: openChoice("units"),
        shown: text`IF(NOT(ISNUMBER([@value])),"",IF([@unit]="%",TEXT([@value],"0.0%"),TEXT([@value],"#,##0.0")&" "&[@unit]))`,
        score: decimal`${pointsOf("value")}`,
        verdict: text`${VERDICT}`,
        trend: text`${TREND}`,
        num_prev: number,
        den_prev: number,
        num: number,
        den: number,
        factor: number,
        worst: number,
        target: number,
        weight: decimal(),
        change: decimal`${difference("[@score]", "[@score_prev]")}`,
        value: measure`${ratioOf("")}`,
        prev: measure`${ratioOf("_prev")}`,
        score_prev: decimal`${pointsOf("prev")}`,
        used: decimal`${known("score", "N([@weight])")}`,
        points: decimal`${known("score", "N([@weight])*[@score]")}`,
        used_prev: decimal`${known("score_prev", "N([@weight])")}`,
        points_prev: decimal`${known("score_prev", "N([@weight])*[@score_prev]")}`,
      }),
      signals: [{ kind: "signs", columns: ["verdict"] }, ...TRENDS],
    },
    modules: {
      columns: filledRows({
        module: text(),
        frame: choice("frames"),
        weight: rate(),
        owner: openChoice("owners"),
        action: text(),
        score: decimal`IF([@used]=0,"",(${ofModule("points")})/[@used])`,
        prev: decimal`IF([@used_prev]=0,"",(${ofModule("points_prev")})/[@used_prev])`,
        change: decimal`${difference("[@score]", "[@prev]")}`,
        trend: text`${TREND}`,
        verdict: text`${VERDICT}`,
        used: decimal`${ofModule("used")}`,
        used_prev: decimal`${ofModule("used_prev")}`,
        counted: rate`${known("score", "N([@weight])")}`,
        gain: decimal`${known("score", "N([@weight])*[@score]")}`,
        counted_prev: rate`${known("prev", "N([@weight])")}`,
        gain_prev: decimal`${known("prev", "N([@weight])*[@prev]")}`,
      }),
      signals: [
        {
          kind: "when",
          condition: keyed`AND(ISNUMBER([@score]),N([@score])=N(weakest_score))`,
          state: "warn",
          columns: ["module", "action"],
        },
        { kind: "signs", columns: ["verdict"] },
        ...TRENDS,
        { kind: "bar", columns: ["score"] },
      ],
    },
  },
  checks: {
    weights_100: { passes: keyed`AND(${weighs100("ecom")},${weighs100("mgmt")})` },
    modules_measured: { passes: keyed`COUNTA(modules[module])=COUNT(modules[score])`, mild: true },
    measures_placed: { passes: keyed`SUMPRODUCT((measures[measure]<>"")*(measures[module]="")*(measures[module8]=""))=0` },
    lines_valid: { passes: keyed`SUMPRODUCT((measures[measure]<>"")*(measures[worst]=measures[target]))=0` },
    none_worse: { passes: keyed`worsened=0`, mild: true },
  },
  kpis: [
    { key: "ecom_score", value: "ecom_score", unit: "decimal", remark: { value: "ecom_change", unit: "decimal" } },
    { key: "mgmt_score", value: "mgmt_score", unit: "decimal", remark: { value: "mgmt_change", unit: "decimal" } },
    { key: "on_target", value: "on_target", unit: "count", remark: { value: "measures_scored", unit: "count" } },
    { key: "improved", value: "improved", unit: "count", remark: { value: "worsened", unit: "count" } },
    { key: "modules_below", value: "modules_below", unit: "count", remark: { value: "N(pass_line)", unit: "decimal" } },
    // Last, where a long name has room to run on.
    { key: "weakest_module", value: "weakest_module", unit: "text", remark: { value: "weakest_score", unit: "decimal" } },
  ],
  charts: {
    modules: {
      kind: "bar",
      unit: "decimal",
      legend: "none",
      categories: { table: "modules", column: "module" },
      series: [
        { table: "modules", column: "score" },
        { table: "modules", column: "prev", color: "accentBar" },
      ],
    },
    changes: {
      kind: "bar",
      unit: "decimal",
      categories: { table: "measures", column: "measure" },
      legend: "none",
      series: [{ table: "measures", column: "change", labels: true }],
    },
  },
  lists: { frames: ["ecom", "mgmt"], owners: [], units: [] },
  terms: ["met", "near", "weak", "better", "worse", "flat"],
  head: ["period"],
  page: [
    {
      kind: "values",
      key: "rules",
      chart: "modules",
      values: [
        "pass_line",
        "score_cap",
        "flat_band",
        "ecom_prev",
        "ecom_change",
        "mgmt_prev",
        "mgmt_change",
        "weakest_score",
        "measures_scored",
        "worsened",
      ],
    },
    { kind: "table", key: "measures", table: "measures" },
    { kind: "charts", key: "changes", charts: ["changes"] },
    { kind: "table", key: "modules", table: "modules" },
    { kind: "notes", key: "notes" },
  ],
  moves: {
    // No change of the samples is that small, and none is near the cap.
    flat_band: [],
    pass_line: ["modules_below"],
    // Only says which month it is.
    period: [],
    score_cap: [],
  },
});
