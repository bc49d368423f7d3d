import {
  choice,
  count,
  date,
  days,
  filledRows,
  index,
  keyed,
  measure,
  openChoice,
  percent,
  rate,
  text,
  whole,
} from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";

/** Periods after the first that are followed, and the cohorts that have a row. */
export const [PERIODS, COHORTS] = [12, 12];
export const AGES = Array.from({ length: PERIODS + 1 }, (_, age) => age);

/** The number of the period a day lies in: days and months count on, weeks begin on Monday. */
export const periodOf = (day: string): string =>
  `IF(grain={grains.week},INT((${day}-2)/7),IF(grain={grains.month},YEAR(${day})*12+MONTH(${day})-1,${day}))`;

export const FROM_FIRST = 'log[cohort],">="&cohort_first';
/** Users who have had so many full days since their first. */
export const followed = (day: string): string => `SUMIFS(log[by_day],log[new],1,log[first_day],"<="&last_full_day-${day},${FROM_FIRST})`;
/** Those of them who were there on exactly that day. */
export const backOn = (day: string): string =>
  `SUMIFS(log[by_day],log[day_hit],1,log[day_no],${day},log[first_day],"<="&last_full_day-${day},${FROM_FIRST})`;
/** New users, and users in their periods, where so much holds. */
export const newIn = (where: string): string => `SUMIFS(log[by_period],log[new],1,${where})`;
export const hitIn = (where: string): string => `SUMIFS(log[by_period],log[hit],1,${where})`;

const counted = (formula: string): string => `IF([@on]=0,"",${formula})`;
/** 1 in the first row that has this key, so that repeats count once. */
const firstOf = (key: string): string => `IF([@on]=0,0,IF(MATCH([@${key}],log[${key}],0)=[#],1,0))`;

const ofAge = <T>(make: (age: number) => T): Record<`a${number}`, T> =>
  Object.fromEntries(AGES.map((age) => [`a${age}`, make(age)] as const)) as Record<`a${number}`, T>;

export const TABLES = {
  cohorts: {
    fixed: true,
    above: { pooled_row: { from: "a0", to: `a${PERIODS}`, unit: "percent", cell: (place) => `pooled_${place - 1}` } },
    columns: {
      start: date`IF(NOT(ISNUMBER([@cohort])),"",
        IF(grain={grains.week},[@cohort]*7+2,IF(grain={grains.month},DATE(INT([@cohort]/12),MOD([@cohort],12)+1,1),[@cohort])))`,
      size: count`IF(NOT(ISNUMBER([@cohort])),"",${newIn("log[cohort],[@cohort]")})`,
      state: text`IF(NOT(ISNUMBER([@cohort])),"",IF([@cohort]<=complete_period,{full},{partial}))`,
      ...ofAge(
        (age) =>
          percent`IF(N([@size])=0,"",
            IF([@cohort]+${age}>period_now,"",${hitIn(`log[cohort],[@cohort],log[age],${age}`)}/[@size]))`,
      ),
      row: index({ kept: true }),
      cohort: index`IF(NOT(AND(ISNUMBER([@row]),ISNUMBER(cohort_first))),"",
        IF(cohort_first+[@row]-1>period_now,"",cohort_first+[@row]-1))`,
    },
    signals: [
      { kind: "when", condition: keyed`[@state]={partial}`, state: "off", columns: ["start", "size", "state"] },
      // A period that is not over has seen too little of its users to be compared.
      ...AGES.map((age) => ({
        kind: "when" as const,
        condition: keyed`AND(ISNUMBER([@cohort]),N([@cohort])+${age}>complete_period)`,
        state: "off" as const,
        columns: [`a${age}`],
      })),
      { kind: "scale", columns: AGES.slice(1).map((age) => `a${age}`) },
    ],
  },
  curve: {
    // Ten days, of which each may be another.
    fixed: true,
    columns: filledRows({
      day: whole(0, 400),
      users: count`${followed("[@day]")}`,
      back: count`${backOn("[@day]")}`,
      rate: rate`IF([@users]=0,"",[@back]/[@users])`,
    }),
    signals: [
      {
        kind: "when",
        condition: keyed`AND(ISNUMBER(long_day),[@day]=long_day)`,
        state: "accent",
        columns: ["day", "users", "back", "rate"],
      },
    ],
  },
  log: {
    log: true,
    columns: filledRows({
      user: text(),
      time: date(),
      source: openChoice("sources"),
      // A row may stand for users who were counted together, over days or over longer periods, which tell nothing of days.
      people: count(),
      counted: choice("grains"),
      // Wide columns of the page before narrow ones.
      day_key: measure`${counted("[@uid]*100000+[@day_no]")}`,
      key: measure`${counted("[@uid]*100000+[@age]")}`,
      first_day: date`${counted("INT(INDEX(log[time],[@uid]))")}`,
      day_no: days`${counted("INT([@time])-[@first_day]")}`,
      uid: index`MATCH([@user],log[user],0)`,
      on: index`IF(NOT(ISNUMBER([@time])),0,IF(NOT(ISNUMBER(INDEX(log[time],[@uid]))),0,IF(INT([@time])>last_full_day,0,
        IF(segment="",1,IF(INDEX(log[source],[@uid])=segment,1,0)))))`,
      cohort: index`${counted(periodOf("[@first_day]"))}`,
      age: index`${counted(`${periodOf("INT([@time])")}-[@cohort]`)}`,
      new: index`IF([@on]=0,0,IF([@uid]=[#],1,0))`,
      day_hit: index`${firstOf("day_key")}`,
      hit: index`${firstOf("key")}`,
      by_day: index`IF([@on]=0,0,IF(OR([@counted]="",[@counted]={grains.day}),IF([@people]="",1,N([@people])),0))`,
      by_period: index`IF([@on]=0,0,IF(OR([@counted]="",[@counted]=grain),IF([@people]="",1,N([@people])),0))`,
    }),
    signals: [
      { kind: "when", condition: keyed`N([@day_no])<0`, state: "bad", columns: ["user", "time", "day_no"] },
      { kind: "when", condition: keyed`AND([@user]<>"",NOT(ISNUMBER([@time])))`, state: "bad", columns: ["user", "time"] },
      { kind: "when", condition: keyed`[@new]=1`, state: "accent", columns: ["user"] },
    ],
  },
  pooled: {
    columns: { age: index`[#]-1`, rate: rate`INDEX(pooled_row,[#])` },
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
