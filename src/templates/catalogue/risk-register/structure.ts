import { defineStructure } from "../../../plan/structure/define-structure";
import {
  amount, choice, count, date, decimal, keyed, openChoice, rate, text, whole,
} from "../../../plan/structure/field";

/** How probable a risk is: its score from 1 to 5 as one of five probabilities that the planner sets; what has happened is certain. */
const probability = (score: string): string =>
  `IF([@status]={statuses.happened},1,CHOOSE(N(${score}),N(prob_rare),N(prob_unlikely),N(prob_possible),N(prob_likely),N(prob_certain)))`;
/** Open risks of one likelihood and one impact, as they are or as they will be once the responses are done. */
const IN_CELL = `IF(map_of={maps.now},COUNTIFS(risks[likelihood],row_value,risks[impact],column_value,risks[open],1),
        COUNTIFS(risks[after_likelihood],row_value,risks[after_impact],column_value,risks[open],1))`;
const PROBABILITIES = ["prob_rare", "prob_unlikely", "prob_possible", "prob_likely", "prob_certain"] as const;
const AFTER = ["residual_loss", "response_value", "reserve_needed", "reserve_gap"];
const BOTH = ["expected_loss", ...AFTER];

export const STRUCTURE = defineStructure({
  id: "risk-register",
  version: 1,
  values: {
    plan_name: text(),
    as_of: date({ standard: "TODAY()" }),
    reserve: amount(),
    high_risk_from: whole(1, 25),
    medium_risk_from: whole(1, 25),
    prob_rare: rate(), prob_unlikely: rate(), prob_possible: rate(), prob_likely: rate(), prob_certain: rate(),
    map_of: choice("maps"),
    soon_days: whole(0, 60),
    open_risks: count`SUM(risks[open])`,
    high_open: count`COUNTIFS(risks[open],1,risks[level],{levels.high})`,
    medium_open: count`COUNTIFS(risks[open],1,risks[level],{levels.medium})`,
    high_after: count`COUNTIFS(risks[open],1,risks[after_score],">="&N(high_risk_from))`,
    average_score: decimal`IF(COUNTIFS(risks[open],1,risks[score],">0")=0,"",
      SUMIFS(risks[score],risks[open],1)/COUNTIFS(risks[open],1,risks[score],">0"))`,
    total_exposure: amount`SUMIFS(risks[exposure],risks[open],1)`,
    expected_loss: amount`SUM(risks[loss])`,
    residual_loss: amount`SUMIFS(risks[after_loss],risks[open],1)`,
    response_cost_total: amount`SUMIFS(risks[response_cost],risks[open],1)`,
    response_value: amount`expected_loss-residual_loss-response_cost_total`,
    not_worth: count`COUNTIFS(risks[worth],"<0")`,
    reserve_needed: amount`residual_loss+response_cost_total`,
    reserve_gap: amount`reserve_needed-N(reserve)`,
    triggered_count: count`COUNTIFS(risks[status],{statuses.happened},risks[open],1)`,
    overdue_count: count`COUNTIFS(risks[remind],{late})`,
    due_soon: count`COUNTIFS(risks[remind],{soon})`,
    ownerless: count`SUMPRODUCT(risks[open]*(((risks[owner]="")+(risks[trigger]=""))>0))`,
    top_risk: text`IF(MAX(risks[rank_key])<=0,"",INDEX(risks[risk],MATCH(MAX(risks[rank_key]),risks[rank_key],0)))`,
    closed_share: rate`IF(COUNTIFS(risks[risk],"?*")=0,"",
      COUNTIFS(risks[status],{statuses.closed},risks[risk],"?*")/COUNTIFS(risks[risk],"?*"))`,
  },
  tables: {
    risks: {
      columns: {
        risk: text(),
        kind: choice("kinds"),
        likelihood: whole(1, 5),
        impact: whole(1, 5),
        level: text`IF([@score]=0,"",IF([@score]>=N(high_risk_from),{levels.high},IF([@score]>=N(medium_risk_from),{levels.medium},{levels.low})))`,
        remind: text`IF([@open]=0,"",IF([@status]={statuses.happened},{act},IF([@due]="",{no_date},IF(N([@due])<as_of,{late},
          IF(N([@due])-as_of<=N(soon_days),{soon},{in_time})))))`,
        exposure: amount(),
        loss: amount`[@open]*[@probability]*N([@exposure])`,
        trigger: text(),
        response: choice("responses"),
        action: text(),
        response_cost: amount(),
        after_likelihood: whole(1, 5),
        after_impact: whole(1, 5),
        after_exposure: amount(),
        owner: openChoice("owners"),
        due: date(),
        status: choice("statuses"),
        after_loss: amount`IF(OR([@open]=0,N([@after_likelihood])<1),[@loss],
          ${probability("[@after_likelihood]")}*IF(ISNUMBER([@after_exposure]),N([@after_exposure]),N([@exposure])))`,
        worth: amount`IF([@open]=0,0,[@loss]-[@after_loss]-N([@response_cost]))`,
        open: count`IF(OR([@risk]="",[@status]={statuses.closed}),0,1)`,
        score: count`N([@likelihood])*N([@impact])`,
        probability: rate`IF(N([@likelihood])<1,0,${probability("[@likelihood]")})`,
        after_score: count`IF(COUNT([@after_likelihood],[@after_impact])<2,[@score],N([@after_likelihood])*N([@after_impact]))`,
        rank_key: decimal`[@open]*([@score]+[@loss]/(1+SUM(risks[exposure])))`,
        // As a criterion the key would be cut to fifteen digits, and a row could come after itself.
        place: count`IF([@open]=0,"",RANK([@rank_key],risks[rank_key]))`,
      },
      signals: [
        { kind: "when", condition: keyed`AND([@risk]<>"",[@open]=0)`, state: "off", columns: ["risk", "kind", "trigger", "action", "status"] },
        { kind: "when", condition: keyed`[@level]={levels.high}`, state: "bad", columns: ["level"] },
        { kind: "when", condition: keyed`[@level]={levels.medium}`, state: "warn", columns: ["level"] },
        { kind: "when", condition: keyed`[@level]={levels.low}`, state: "good", columns: ["level"] },
        { kind: "signs", columns: ["remind"] },
        { kind: "when", condition: keyed`N([@worth])<0`, state: "warn", columns: ["worth"] },
      ],
    },
  },
  matrices: {
    heat: {
      down: "count", across: "count", unit: "count",
      cell: keyed`IF(${IN_CELL}=0,"",${IN_CELL})`,
      states: [
        { condition: keyed`N(row_value)*N(column_value)>=N(high_risk_from)`, state: "bad", blanks: true },
        { condition: keyed`N(row_value)*N(column_value)>=N(medium_risk_from)`, state: "warn", blanks: true },
        { condition: keyed`N(row_value)*N(column_value)>0`, state: "good", blanks: true },
      ],
    },
  },
  checks: {
    scored: { passes: keyed`COUNTIFS(risks[open],1,risks[score],0)=0` },
    bounds: {
      passes: keyed`AND(MAX(risks[likelihood],risks[impact],risks[after_likelihood],risks[after_impact])<=5,
        SUMPRODUCT((risks[likelihood]>0)*(risks[likelihood]<1))=0)`,
    },
    actions: { passes: keyed`COUNTIFS(risks[open],1,risks[level],{levels.high},risks[action],"")=0` },
    owned: { passes: keyed`ownerless=0` },
    lower: { passes: keyed`SUMPRODUCT(risks[open]*(risks[after_score]>risks[score]))=0` },
    on_time: { passes: keyed`overdue_count=0`, mild: true },
    reserve: { passes: keyed`reserve_gap<=0`, mild: true },
    probabilities: {
      passes: keyed`AND(N(prob_rare)<=N(prob_unlikely),N(prob_unlikely)<=N(prob_possible),N(prob_possible)<=N(prob_likely),
        N(prob_likely)<=N(prob_certain))`,
    },
  },
  kpis: [
    { key: "open", value: "open_risks", unit: "count", remark: { value: "high_open", unit: "count" } },
    { key: "loss", value: "expected_loss", unit: "amount", remark: { value: "residual_loss", unit: "amount" } },
    { key: "reserve", value: "reserve_needed", unit: "amount", remark: { value: "N(reserve)", unit: "amount" } },
    { key: "gap", value: "reserve_gap", unit: "amount" },
    { key: "happened", value: "triggered_count", unit: "count" },
    { key: "overdue", value: "overdue_count", unit: "count", remark: { value: "due_soon", unit: "count" } },
    // Last, where a long name has room to run on.
    { key: "top", value: "top_risk", unit: "text" },
  ],
  charts: {
    losses: {
      kind: "bar", unit: "amount", categories: { table: "risks", column: "risk" },
      series: [{ table: "risks", column: "loss" }, { table: "risks", column: "after_loss" }],
    },
  },
  lists: {
    maps: ["now", "after"], levels: ["high", "medium", "low"], statuses: ["watching", "in_hand", "happened", "closed"],
    responses: ["avoid", "reduce", "transfer", "accept"],
    kinds: ["market", "technology", "users", "supply", "finance", "legal", "partners", "reputation"], owners: [],
  },
  terms: ["act", "no_date", "late", "soon", "in_time"],
  head: ["plan_name", "as_of"],
  page: [
    { kind: "values", key: "rules", chart: "losses", values: ["reserve", "high_risk_from", "medium_risk_from", "soon_days", ...PROBABILITIES] },
    { kind: "values", key: "choice", values: ["map_of"] },
    { kind: "matrix", key: "heat", matrix: "heat" },
    {
      kind: "values", key: "results",
      values: [
        "high_open", "medium_open", "high_after", "average_score", "total_exposure", "residual_loss", "response_cost_total", "response_value",
        "not_worth", "due_soon", "ownerless", "closed_share",
      ],
    },
    { kind: "table", key: "risks", table: "risks" },
    { kind: "notes", key: "notes" },
  ],
  overview: { plan_name: "plan_name", plan_budget: "reserve", plan_progress: "closed_share" },
  moves: {
    reserve: ["reserve_gap"], high_risk_from: ["high_open", "medium_open"], medium_risk_from: ["medium_open"],
    // Among the samples nothing likely is left after the responses, nothing rare stands before them, and nothing is certain.
    prob_rare: AFTER, prob_unlikely: BOTH, prob_possible: BOTH, prob_likely: ["expected_loss", "response_value"], prob_certain: [],
  },
});
