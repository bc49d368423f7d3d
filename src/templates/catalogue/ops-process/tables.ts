import {
  amount,
  choice,
  choiceFrom,
  count,
  date,
  days,
  decimal,
  filledRows,
  keyed,
  openChoice,
  rate,
  ratio,
  text,
  whole,
} from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";

export const TODAY = "N(as_of)";
const inWeek = (column: string): string => `COUNTIFS(issues[${column}],">="&[@from],issues[${column}],"<"&[@from]+7)`;
const HOURS = "N([@value])*N([@confidence])";

export const TABLES = {
  backlog: {
    columns: filledRows({
      idea: text(),
      source: choice("sources"),
      value: decimal(),
      confidence: rate(),
      effort: decimal({ entry: { kind: "positive" } }),
      owner: openChoice("owners"),
      status: choice("statuses"),
      decision: text`IF([@status]={statuses.finished},{done_w},IF(NOT(ISNUMBER([@cum])),"",
          IF(ROUND([@cum],6)<=N(capacity),{now},{later})))`,
      rank: count`IF(NOT(ISNUMBER([@score])),"",RANK([@score],backlog[score]))`,
      // Rounded, so that the same score by another way shares its rank.
      score: ratio`IF(OR(N([@effort])=0,[@status]={statuses.finished}),"",ROUND(${HOURS}/[@effort],6))`,
      cum: decimal`IF(NOT(ISNUMBER([@rank])),"",SUMIFS(backlog[open_effort],backlog[rank],"<="&[@rank]))`,
      payback: decimal`IF(${HOURS}=0,"",N([@effort])*N(hours_per_day)/(${HOURS}))`,
      open_effort: decimal`IF(NOT(ISNUMBER([@score])),0,[@effort])`,
    }),
    signals: [
      { kind: "when", condition: keyed`[@decision]={now}`, state: "good", columns: ["decision", "rank"] },
      { kind: "when", condition: keyed`[@decision]={done_w}`, state: "off", columns: ["idea", "status", "decision"] },
      { kind: "bar", columns: ["score"] },
    ],
  },
  issues: {
    columns: filledRows({
      issue: text(),
      area: openChoice("issue_areas"),
      severity: choiceFrom("slas", "severity"),
      opened: date(),
      owner: openChoice("owners"),
      closed_on: date({ entry: { kind: "date", from: "[@opened]" } }),
      cause: text(),
      state: text`IF(N([@opened])=0,"",IF(ISNUMBER([@closed_on]),IF([@resolve]<=[@limit],{closed},{closed_late}),
          IF([@waiting]>[@limit],{breach},{open})))`,
      waiting: days`IF(OR(N([@opened])=0,ISNUMBER([@closed_on])),"",MAX(0,${TODAY}-[@opened]))`,
      limit: days`SUMIFS(slas[days],slas[severity],[@severity])`,
      resolve: days`IF(AND(ISNUMBER([@closed_on]),N([@opened])>0),[@closed_on]-[@opened],"")`,
      age: days`IF(N([@opened])=0,"",IF(ISNUMBER([@closed_on]),[@closed_on],${TODAY})-[@opened])`,
    }),
    signals: [
      // The gravest of the severities, while it is open.
      {
        kind: "when",
        condition: keyed`AND(ISNUMBER([@waiting]),[@severity]=INDEX(slas[severity],1))`,
        state: "bad",
        columns: ["issue", "severity"],
      },
      { kind: "when", condition: keyed`[@state]={breach}`, state: "bad", columns: ["state"] },
      { kind: "when", condition: keyed`[@state]={closed_late}`, state: "warn", columns: ["state"] },
      { kind: "when", condition: keyed`[@state]={closed}`, state: "good", columns: ["state"] },
      { kind: "bar", columns: ["waiting"] },
    ],
  },
  training: {
    columns: filledRows({
      course: text(),
      audience: text(),
      date: date(),
      trainer: openChoice("owners"),
      planned: count(),
      attended: count(),
      passed: count(),
      cost: amount(),
      attend_rate: rate`IF(OR(N([@planned])=0,NOT(ISNUMBER([@attended]))),"",[@attended]/[@planned])`,
      pass_rate: rate`IF(OR(N([@attended])=0,NOT(ISNUMBER([@passed]))),"",[@passed]/[@attended])`,
      expected: count`IF(ISNUMBER([@attended]),N([@planned]),0)`,
      tested: count`IF(ISNUMBER([@passed]),N([@attended]),0)`,
    }),
    signals: [
      { kind: "when", condition: keyed`AND(ISNUMBER([@pass_rate]),N([@pass_rate])<N(pass_goal))`, state: "warn", columns: ["pass_rate"] },
    ],
  },
  sops: {
    columns: filledRows({
      sop: text(),
      area: choice("areas"),
      owner: openChoice("owners"),
      version: text(),
      reviewed: date(),
      cycle: whole(1, 36),
      place: text(),
      // A review on the 31st comes round on the last day of a shorter month.
      next: date`IF(OR(N([@reviewed])=0,N([@cycle])=0),"",MIN(EOMONTH([@reviewed],[@cycle]),
          DATE(YEAR([@reviewed]),MONTH([@reviewed])+[@cycle],DAY([@reviewed]))))`,
      state: text`IF(NOT(ISNUMBER([@next])),{missing},IF([@next]<${TODAY},{expired},IF([@next]<=${TODAY}+N(review_soon),{due},{valid})))`,
    }),
    signals: [
      { kind: "when", condition: keyed`OR([@state]={expired},[@state]={missing})`, state: "bad", columns: ["state"] },
      { kind: "when", condition: keyed`[@state]={due}`, state: "warn", columns: ["state"] },
      { kind: "when", condition: keyed`[@state]={valid}`, state: "good", columns: ["state"] },
    ],
  },
  slas: {
    fixed: true,
    columns: { severity: text({ kept: true }), days: days(), rule: text() },
  },
  weeks: {
    fixed: true,
    columns: filledRows({
      i: count({ kept: true }),
      from: date`${TODAY}-WEEKDAY(${TODAY},2)+1-7*(8-[@i])`,
      opened: count`${inWeek("opened")}`,
      closed: count`${inWeek("closed_on")}`,
    }),
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
