import {
  amount,
  choice,
  choiceFrom,
  count,
  decimal,
  filledRows,
  keyed,
  measure,
  price,
  rate,
  ratio,
  text,
} from "../../../plan/structure/field";
import { defineStructure } from "../../../plan/structure/define-structure";

const DEPARTMENTS = ["market", "product", "ops", "service", "buying", "depot", "finance", "data"] as const;
/** How many departments have a letter in a row. */
const lettered = (letter: "a" | "r"): string => DEPARTMENTS.map((column) => `([@${column}]={raci.${letter}})`).join("+");
const SCORED = 'COUNTIFS(people[dept],[@dept],people[score],">=0")';
const GRADED = 'OR(NOT(ISNUMBER([@score])),COUNTIFS(grades[from],"<="&N([@score]))=0)';

export const STRUCTURE = defineStructure({
  id: "team-kpi",
  version: 1,
  values: {
    pass_score: decimal(),
    score_cap: rate({ entry: { kind: "positive" } }),
    bonus_budget: amount(),
    people_count: count`COUNTA(people[person])`,
    average_score: decimal`IF(COUNT(people[score])=0,"",SUM(people[score])/COUNT(people[score]))`,
    top_score: decimal`IF(COUNT(people[score])=0,"",MAX(people[score]))`,
    top_person: text`IF(COUNT(people[score])=0,"",INDEX(people[person],MATCH(top_score,people[score],0)))`,
    below_line: count`COUNTIFS(people[score],"<"&N(pass_score))`,
    pending_people: count`COUNTIFS(people[open],">0")`,
    kpis_scored: count`COUNT(kpis[score])`,
    kpis_met: count`COUNTIFS(kpis[state],{met})`,
    met_rate: rate`IF(kpis_scored=0,"",kpis_met/kpis_scored)`,
    bonus_total: price`SUM(people[bonus])`,
    weights_off: count`COUNTIFS(people[weight_ok],{off})`,
    raci_tasks: count`COUNTA(raci[task])`,
    raci_problems: count`COUNTIFS(raci[verdict],{no_a})+COUNTIFS(raci[verdict],{many_a})+COUNTIFS(raci[verdict],{no_r})`,
  },
  tables: {
    people: {
      columns: filledRows({
        person: text(),
        dept: choiceFrom("departments", "dept"),
        role: text(),
        bonus_base: price(),
        // Rounded before it is graded: 89.996 is a 90.
        score: ratio`IF(OR([@weight]=0,[@open]>0),"",ROUND(SUMIFS(kpis[score],kpis[person],[@person]),2))`,
        rank: count`IF(NOT(ISNUMBER([@score])),"",RANK([@score],people[score]))`,
        grade: text`IF(NOT(ISNUMBER([@line])),"",INDEX(grades[grade],MATCH([@line],grades[from],0)))`,
        factor: ratio`IF(NOT(ISNUMBER([@line])),"",INDEX(grades[factor],MATCH([@line],grades[from],0)))`,
        bonus: price`IF(NOT(ISNUMBER([@factor])),"",N([@bonus_base])*[@factor])`,
        weight: decimal`SUMIFS(kpis[weight],kpis[person],[@person])`,
        weight_ok: text`IF(ROUND([@weight]-100,6)=0,{fine},{off})`,
        open: decimal`SUMIFS(kpis[weight],kpis[person],[@person],kpis[state],{wait})`,
        pass: decimal`N(pass_score)`,
        line: decimal`IF(${GRADED},"",MAXIFS(grades[from],grades[from],"<="&[@score]))`,
      }),
      signals: [
        { kind: "when", condition: keyed`AND(ISNUMBER([@score]),N([@score])<N(pass_score))`, state: "bad", columns: ["score", "grade"] },
        { kind: "when", condition: keyed`N([@score])>=100`, state: "good", columns: ["score", "grade"] },
        { kind: "bar", columns: ["score"] },
        { kind: "signs", columns: ["weight_ok"] },
        { kind: "when", condition: keyed`N([@open])>0`, state: "warn", columns: ["open"] },
      ],
    },
    raci: {
      columns: filledRows({
        task: text(),
        ...(Object.fromEntries(DEPARTMENTS.map((column) => [column, choice("raci")])) as Record<
          (typeof DEPARTMENTS)[number],
          ReturnType<typeof choice>
        >),
        verdict: text`IF([@a_count]=0,{no_a},IF([@a_count]>1,{many_a},IF([@r_count]=0,{no_r},{ok})))`,
        a_count: count`${lettered("a")}`,
        r_count: count`${lettered("r")}`,
      }),
      signals: [
        { kind: "signs", columns: ["verdict"] },
        ...DEPARTMENTS.map((column) => ({
          kind: "when" as const,
          condition: `[@${column}]={raci.a}`,
          state: "accent" as const,
          columns: [column],
        })),
      ],
    },
    kpis: {
      columns: filledRows({
        kpi: text(),
        person: choiceFrom("people", "person"),
        direction: choice("directions"),
        weight: decimal(),
        target: measure({ entry: { kind: "positive" } }),
        actual: measure(),
        floor: rate(),
        attainment: rate`IF(OR(NOT(ISNUMBER([@actual])),N([@target])=0),"",
          IF([@direction]={directions.lower},2-[@actual]/[@target],[@actual]/[@target]))`,
        score: ratio`IF(NOT(ISNUMBER([@attainment])),"",
          IF(ROUND([@attainment],9)<N([@floor]),0,N([@weight])*MAX(0,MIN(N(score_cap),[@attainment]))))`,
        state: text`IF(NOT(ISNUMBER([@attainment])),{wait},IF(ROUND([@attainment],9)>=1,{met},{missed}))`,
      }),
      signals: [
        {
          kind: "when",
          condition: keyed`AND(ISNUMBER([@attainment]),N([@score])=0,N([@weight])>0)`,
          state: "bad",
          columns: ["score", "state"],
        },
        { kind: "when", condition: keyed`[@state]={missed}`, state: "warn", columns: ["state"] },
        { kind: "when", condition: keyed`[@state]={met}`, state: "good", columns: ["state"] },
        { kind: "when", condition: keyed`[@state]={wait}`, state: "off", columns: ["state"] },
      ],
    },
    departments: {
      columns: filledRows({
        dept: choice("departments"),
        duty: text(),
        people: count`COUNTIFS(people[dept],[@dept])`,
        avg_score: decimal`IF(${SCORED}=0,"",SUMIFS(people[score],people[dept],[@dept])/${SCORED})`,
      }),
    },
    grades: {
      columns: { grade: text(), from: decimal(), factor: ratio() },
    },
  },
  checks: {
    weights_100: { passes: keyed`weights_off=0` },
    one_a_per_task: { passes: keyed`raci_problems=0`, mild: true },
    kpis_owned: { passes: keyed`ROUND(SUM(kpis[weight])-SUM(people[weight]),6)=0` },
    actuals_in: { passes: keyed`pending_people=0`, mild: true },
    bonus_in_budget: { passes: keyed`bonus_total<=N(bonus_budget)*money_unit`, mild: true },
    grades_from_0: { passes: keyed`OR(COUNT(grades[from])=0,MIN(grades[from])=0)` },
  },
  kpis: [
    { key: "people_count", value: "people_count", unit: "count", remark: { value: "pending_people", unit: "count" } },
    { key: "average_score", value: "average_score", unit: "decimal", remark: { value: "N(pass_score)", unit: "decimal" } },
    { key: "top_score", value: "top_score", unit: "decimal", remark: { value: "top_person", unit: "text" } },
    { key: "below_line", value: "below_line", unit: "count" },
    { key: "kpis_met", value: "kpis_met", unit: "count", remark: { value: "kpis_scored", unit: "count" } },
    { key: "bonus_total", value: "bonus_total/money_unit", unit: "amount", remark: { value: "N(bonus_budget)", unit: "amount" } },
    { key: "raci_problems", value: "raci_problems", unit: "count", remark: { value: "raci_tasks", unit: "count" } },
  ],
  charts: {
    scores: {
      kind: "column",
      unit: "decimal",
      categories: { table: "people", column: "person" },
      series: [
        { table: "people", column: "score", labels: true },
        { table: "people", column: "pass", kind: "line", dashed: true },
      ],
    },
    attainment: {
      kind: "bar",
      unit: "percent",
      categories: { table: "kpis", column: "kpi" },
      legend: "none",
      series: [{ table: "kpis", column: "attainment" }],
    },
  },
  lists: {
    departments: ["marketing", "product", "operations", "service", "purchasing", "warehouse", "finance", "data"],
    raci: ["r", "a", "c", "i"],
    directions: ["higher", "lower"],
  },
  terms: ["ok", "no_a", "many_a", "no_r", "met", "missed", "wait", "fine", "off"],
  head: [],
  page: [
    {
      kind: "values",
      key: "rules",
      chart: "scores",
      values: [
        "pass_score",
        "score_cap",
        "bonus_budget",
        "bonus_total",
        "pending_people",
        "kpis_scored",
        "met_rate",
        "weights_off",
        "top_person",
        "raci_tasks",
      ],
    },
    { kind: "table", key: "people", table: "people" },
    { kind: "table", key: "raci", table: "raci" },
    { kind: "table", key: "kpis", table: "kpis" },
    { kind: "charts", key: "attainment", charts: ["attainment"] },
    { kind: "table", key: "departments", table: "departments" },
    { kind: "table", key: "grades", table: "grades" },
    { kind: "notes", key: "notes" },
  ],
  moves: {
    // Nobody of the samples stands between 80 and 88, no KPI is near its cap, and the budget only stands beside the bonus.
    pass_score: [],
    score_cap: [],
    bonus_budget: [],
  },
});
