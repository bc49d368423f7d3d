import { choice, choiceFrom, count, date, days, decimal, filledRows, keyed, rate, ratio, text } from "../../../plan/structure/field";
import { defineStructure } from "../../../plan/structure/define-structure";
import { DAY_KINDS, HOLIDAYS, workdays } from "../../parts/holidays";

/** What is typed counts as a number only: an input may be a link that gives "". */
const TODAY = "N(as_of)";
const DATED = "COUNT([@start],[@due])=2";
/** Days of the bar of a task within the month, of which as many are done as its share of progress says. */
const SPAN = "MAX(0,[@due]-MAX([@start],N(month_start))+1)";
const DONE_SPAN = `ROUND(${SPAN}*N([@done]),0)`;

export const STRUCTURE = defineStructure({
  id: "monthly-work-plan",
  version: 1,
  values: {
    month_start: date(),
    as_of: date({ standard: "TODAY()" }),
    behind_by: rate(),
    overload_from: rate({ entry: { kind: "positive" } }),
    score_cap: rate({ entry: { kind: "positive" } }),
    month_end: date`IF(N(month_start)=0,"",EOMONTH(month_start,0))`,
    // A month that begins at a weekend starts with its first Monday, so that five weeks always suffice.
    week1_start: date`IF(N(month_start)=0,"",month_start-WEEKDAY(month_start,2)+1+IF(WEEKDAY(month_start,2)>5,7,0))`,
    workdays_total: days`IF(N(month_start)=0,0,${workdays("month_start", "month_end")})`,
    workdays_left: days`IF(OR(N(month_start)=0,${TODAY}>N(month_end)),0,${workdays(`MAX(${TODAY},month_start)`, "month_end")})`,
    tasks_total: count`COUNT(tasks[due])`,
    tasks_done: count`COUNTIFS(tasks[status],{done})+COUNTIFS(tasks[status],{done_late})`,
    tasks_late: count`COUNTIFS(tasks[status],{late})`,
    tasks_behind: count`COUNTIFS(tasks[status],{behind})`,
    late_days_total: days`SUM(tasks[late_days])`,
    effort_total: decimal`SUM(tasks[effort])`,
    completion: rate`IF(effort_total=0,"",SUM(tasks[earned])/effort_total)`,
    completion_expected: rate`IF(effort_total=0,"",SUM(tasks[planned])/effort_total)`,
    pace: ratio`IF(N(completion_expected)=0,"",completion/completion_expected)`,
    on_time_rate: rate`IF(tasks_done+tasks_late=0,"",COUNTIFS(tasks[status],{done})/(tasks_done+tasks_late))`,
    capacity_total: decimal`SUM(owners[capacity])`,
    load_total: rate`IF(capacity_total=0,"",effort_total/capacity_total)`,
    overloaded: count`COUNTIFS(owners[load],">"&N(overload_from))`,
    goal_score: decimal`IF(COUNT(goals[score])=0,"",SUM(goals[score]))`,
  },
  tables: {
    tasks: {
      columns: filledRows({
        task: text(),
        area: choice("areas"),
        owner: choiceFrom("owners", "owner"),
        start: date(),
        due: date({ entry: { kind: "date", from: "[@start]" } }),
        effort: decimal(),
        done: rate(),
        status: text`IF(NOT(${DATED}),"",IF(N([@done])>=1,IF(N([@done_on])>[@due],{done_late},{done}),
          IF([@due]<${TODAY},{late},IF([@start]>${TODAY},{todo},IF(N([@done])<[@expected]-N(behind_by),{behind},{doing})))))`,
        done_on: date(),
        output: text(),
        late_days: days`IF(OR(N([@due])=0,N([@done])>=1,${TODAY}<=N([@due])),0,${workdays("[@due]+1", TODAY)})`,
        expected: rate`IF(NOT(${DATED}),0,IF(${TODAY}<[@start],0,IF(${TODAY}>=[@due],1,
          IF([@workdays]<=0,1,${workdays("[@start]", TODAY)}/[@workdays]))))`,
        workdays: days`IF(NOT(${DATED}),"",${workdays("[@start]", "[@due]")})`,
        earned: decimal`N([@effort])*N([@done])`,
        planned: decimal`N([@effort])*[@expected]`,
        week: count`IF(OR(N([@due])=0,NOT(ISNUMBER(week1_start))),"",MAX(1,MIN(5,INT(([@due]-week1_start)/7)+1)))`,
        // The bars of the chart, in days of the month: nothing before the start, then what is done, what is open, what is late.
        before: count`IF(OR(NOT(${DATED}),N(month_start)=0),0,MAX(0,[@start]-month_start))`,
        bar_done: count`IF(NOT(${DATED}),0,${DONE_SPAN})`,
        bar_open: count`IF(OR(NOT(${DATED}),[@status]={late}),0,${SPAN}-${DONE_SPAN})`,
        bar_late: count`IF([@status]={late},${SPAN}-${DONE_SPAN},0)`,
      }),
      signals: [
        { kind: "when", condition: keyed`[@status]={late}`, state: "bad", columns: ["status", "late_days"] },
        { kind: "when", condition: keyed`OR([@status]={behind},[@status]={done_late})`, state: "warn", columns: ["status"] },
        { kind: "when", condition: keyed`[@status]={done}`, state: "good", columns: ["status"] },
        { kind: "bar", columns: ["done"] },
      ],
    },
    weeks: {
      fixed: true,
      columns: filledRows({
        week: count({ kept: true }),
        focus: text(),
        review: text(),
        problem: text(),
        from: date`IF(N(month_start)=0,"",IF(week1_start+7*([@week]-1)>month_end,"",
          IF([@week]=1,month_start,week1_start+7*([@week]-1))))`,
        to: date`IF(NOT(ISNUMBER([@from])),"",MIN(week1_start+7*[@week]-1,month_end))`,
        workdays: days`IF(NOT(ISNUMBER([@from])),"",${workdays("[@from]", "[@to]")})`,
        tasks_due: count`COUNTIFS(tasks[week],[@week])`,
        effort_due: decimal`SUMIFS(tasks[effort],tasks[week],[@week])`,
        earned: decimal`SUMIFS(tasks[earned],tasks[week],[@week])`,
        rate: rate`IF([@effort_due]=0,"",[@earned]/[@effort_due])`,
        late: count`COUNTIFS(tasks[week],[@week],tasks[status],{late})`,
      }),
      signals: [
        {
          kind: "when",
          condition: keyed`AND(ISNUMBER([@from]),N([@from])<=${TODAY},N([@to])>=${TODAY})`,
          state: "accent",
          columns: ["week", "focus", "from", "to"],
        },
        { kind: "when", condition: keyed`N([@late])>0`, state: "bad", columns: ["late"] },
      ],
    },
    owners: {
      columns: filledRows({
        owner: text(),
        role: text(),
        leave: decimal(),
        share: rate(),
        capacity: decimal`MAX(0,workdays_total-N([@leave]))*N([@share])`,
        effort: decimal`SUMIFS(tasks[effort],tasks[owner],[@owner])`,
        load: rate`IF([@capacity]=0,"",[@effort]/[@capacity])`,
        earned: decimal`SUMIFS(tasks[earned],tasks[owner],[@owner])`,
        late: count`COUNTIFS(tasks[owner],[@owner],tasks[status],{late})`,
      }),
      signals: [
        { kind: "when", condition: keyed`N([@load])>N(overload_from)`, state: "bad", columns: ["load"] },
        { kind: "when", condition: keyed`N([@late])>0`, state: "bad", columns: ["late"] },
      ],
    },
    goals: {
      columns: filledRows({
        goal: text(),
        measure: text(),
        direction: choice("directions"),
        weight: rate(),
        target: ratio(),
        actual: ratio(),
        attainment: rate`IF(OR(NOT(ISNUMBER([@actual])),N([@target])=0),"",
          IF([@direction]={directions.lower},2-[@actual]/[@target],[@actual]/[@target]))`,
        score: decimal`IF(NOT(ISNUMBER([@attainment])),"",100*N([@weight])*MAX(0,MIN(N(score_cap),[@attainment])))`,
      }),
      signals: [
        { kind: "when", condition: keyed`AND(ISNUMBER([@attainment]),N([@attainment])>=1)`, state: "good", columns: ["attainment"] },
      ],
    },
    holidays: HOLIDAYS,
  },
  checks: {
    due_in_month: { passes: keyed`COUNTIFS(tasks[due],"<"&N(month_start))+COUNTIFS(tasks[due],">"&N(month_end))=0` },
    start_first: { passes: keyed`SUMPRODUCT((tasks[due]>0)*(tasks[start]>tasks[due]))=0` },
    owners_known: { passes: keyed`ROUND(SUM(owners[effort])-effort_total,6)=0` },
    weights_100: { passes: keyed`OR(COUNT(goals[weight])=0,ROUND(SUM(goals[weight])-1,6)=0)` },
    on_time: { passes: keyed`tasks_late=0`, mild: true },
    load: { passes: keyed`overloaded=0`, mild: true },
    done_dates: { passes: keyed`COUNTIFS(tasks[done],">=1")=COUNTIFS(tasks[done],">=1",tasks[done_on],">0")`, mild: true },
    first_day: { passes: keyed`OR(N(month_start)=0,DAY(N(month_start)+(N(month_start)=0))=1)` },
  },
  kpis: [
    { key: "completion", value: "completion", unit: "rate", remark: { value: "completion_expected", unit: "rate" } },
    { key: "pace", value: "pace", unit: "ratio", remark: { value: "tasks_behind", unit: "count" } },
    { key: "tasks_late", value: "tasks_late", unit: "count", remark: { value: "late_days_total", unit: "days" } },
    { key: "on_time_rate", value: "on_time_rate", unit: "rate" },
    { key: "load_total", value: "load_total", unit: "rate", remark: { value: "overloaded", unit: "count" } },
    { key: "workdays_left", value: "workdays_left", unit: "days", remark: { value: "workdays_total", unit: "days" } },
    { key: "goal_score", value: "goal_score", unit: "decimal" },
  ],
  charts: {
    weeks: {
      kind: "column",
      unit: "decimal",
      categories: { table: "weeks", column: "week" },
      series: [
        { table: "weeks", column: "effort_due", labels: true },
        { table: "weeks", column: "earned", labels: true, color: "good" },
      ],
    },
    gantt: {
      kind: "stackedBar",
      unit: "count",
      categories: { table: "tasks", column: "task" },
      series: [
        { table: "tasks", column: "before", color: "paper" },
        { table: "tasks", column: "bar_done", color: "good" },
        { table: "tasks", column: "bar_open", color: "accentBar" },
        { table: "tasks", column: "bar_late", color: "bad" },
      ],
    },
    load: {
      kind: "bar",
      unit: "percent",
      categories: { table: "owners", column: "owner" },
      legend: "none",
      series: [{ table: "owners", column: "load", labels: true }],
    },
  },
  lists: {
    areas: ["market_analysis", "product_strategy", "user_operations", "data_analysis", "teamwork"],
    directions: ["higher", "lower"],
    ...DAY_KINDS,
  },
  terms: ["done", "done_late", "late", "behind", "doing", "todo"],
  head: ["month_start", "as_of"],
  page: [
    {
      kind: "values",
      key: "rules",
      chart: "weeks",
      values: [
        "behind_by",
        "overload_from",
        "score_cap",
        "tasks_total",
        "tasks_done",
        "tasks_behind",
        "effort_total",
        "completion_expected",
        "capacity_total",
      ],
    },
    { kind: "table", key: "tasks", table: "tasks" },
    { kind: "charts", key: "gantt", charts: ["gantt", "load"] },
    { kind: "table", key: "weeks", table: "weeks" },
    { kind: "table", key: "owners", table: "owners" },
    { kind: "table", key: "goals", table: "goals" },
    { kind: "values", key: "month", values: ["month_end", "week1_start", "workdays_total", "late_days_total", "overloaded"] },
    { kind: "table", key: "holidays", table: "holidays" },
    { kind: "notes", key: "notes" },
  ],
  overview: { plan_start: "month_start", plan_end: "month_end", plan_progress: "completion" },
  moves: {
    as_of: ["completion_expected", "late_days_total", "pace", "tasks_behind"],
    // The month of these samples begins on a Sunday: a day later no workday is missing.
    month_start: [],
    // A tenth more leaves all tasks on the same side, one person above the line, and no goal near its cap.
    behind_by: [],
    overload_from: [],
    score_cap: [],
  },
});
