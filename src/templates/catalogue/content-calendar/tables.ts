import {
  amount,
  change,
  choice,
  choiceFrom,
  count,
  date,
  decimal,
  filledRows,
  keyed,
  openChoice,
  price,
  rate,
  text,
} from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";

export const TODAY = "N(as_of)";
/** Posts that count: published within the period. */
const counted = (...criteria: string[]): string => [...criteria, "posts[counted],1"].join(",");
export const sumOf = (column: string, ...criteria: string[]): string => `SUMIFS(posts[${column}],${counted(...criteria)})`;
const postsOf = (...criteria: string[]): string => `COUNTIFS(${counted(...criteria)})`;
const OF_ACCOUNT = "posts[account],[@account]";
const OF_FORMAT = "posts[format],[@format]";
const OF_SLOT = "posts[slot],[@slot]";
/** Weighted by views: never a mean of the posts' own rates. */
export const perView = (sum: string, views: string): string => `IF(${views}=0,"",${sum}/${views})`;
const onWeekday = (slot: "am" | "noon" | "eve" | "night"): string => {
  const here = `posts[weekday],[@weekday],posts[slot],{slots.${slot}}`;
  return `IF(${postsOf(here)}=0,"",${sumOf("views", here)}/${postsOf(here)})`;
};
const SLOTS = ["am", "noon", "eve", "night"] as const;

export const TABLES = {
  posts: {
    columns: filledRows({
      topic: text(),
      date: date(),
      slot: choice("slots"),
      account: choiceFrom("accounts", "account"),
      format: choice("formats"),
      owner: openChoice("owners"),
      status: choice("statuses"),
      state: text`IF([@status]={statuses.published},{out},IF(N([@date])=0,"",
          IF([@date]<${TODAY},{late},IF([@date]<=${TODAY}+2,{soon},""))))`,
      cost: amount(),
      views: count(),
      dwell: decimal(),
      bounce: rate(),
      likes: count(),
      comments: count(),
      shares: count(),
      engagement: rate`IF(N([@views])=0,"",[@interactions]/[@views])`,
      share_rate: rate`IF(N([@views])=0,"",N([@shares])/[@views])`,
      cost_per_view: price`IF(N([@views])=0,"",N([@cost])*money_unit/[@views])`,
      interactions: count`N([@likes])+N([@comments])+N([@shares])`,
      weekday: count`IF(N([@date])=0,"",WEEKDAY([@date],2))`,
      counted: count`IF(AND([@status]={statuses.published},N([@date])>=N(period_from),N([@date])<=N(period_to)),1,0)`,
      stay: count`N([@views])*N([@dwell])`,
      left: count`N([@views])*N([@bounce])`,
    }),
    signals: [
      { kind: "when", condition: keyed`[@state]={late}`, state: "bad", columns: ["state", "date"] },
      { kind: "when", condition: keyed`[@state]={soon}`, state: "warn", columns: ["state"] },
      { kind: "when", condition: keyed`[@state]={out}`, state: "good", columns: ["state"] },
      {
        kind: "when",
        condition: keyed`AND(ISNUMBER([@cost_per_view]),N([@cost_per_view])>=2*N(cost_per_view),N(cost_per_view)>0)`,
        state: "warn",
        columns: ["cost_per_view"],
      },
    ],
  },
  accounts: {
    columns: filledRows({
      account: text(),
      platform: openChoice("platforms"),
      role: text(),
      per_week: decimal(),
      fans_start: count(),
      fans_now: count(),
      planned: decimal`N([@per_week])*days_elapsed/7`,
      published: count`${postsOf(OF_ACCOUNT)}`,
      rate: rate`IF([@planned]=0,"",[@published]/[@planned])`,
      views: count`${sumOf("views", OF_ACCOUNT)}`,
      engagement: rate`${perView(sumOf("interactions", OF_ACCOUNT), "[@views]")}`,
      growth: change`IF(N([@fans_start])=0,"",N([@fans_now])/[@fans_start]-1)`,
    }),
    signals: [{ kind: "when", condition: keyed`AND(ISNUMBER([@rate]),N([@rate])<N(plan_floor))`, state: "warn", columns: ["rate"] }],
  },
  formats: {
    columns: filledRows({
      format: choice("formats"),
      posts: count`${postsOf(OF_FORMAT)}`,
      views: count`${sumOf("views", OF_FORMAT)}`,
      avg_views: count`IF([@posts]=0,"",[@views]/[@posts])`,
      engagement: rate`${perView(sumOf("interactions", OF_FORMAT), "[@views]")}`,
      cost_per_view: price`IF([@views]=0,"",${sumOf("cost", OF_FORMAT)}*money_unit/[@views])`,
      dwell: decimal`${perView(sumOf("stay", OF_FORMAT), "[@views]")}`,
    }),
  },
  slots: {
    fixed: true,
    columns: filledRows({
      weekday: count({ kept: true }),
      name: text`CHOOSE([@weekday],{mon},{tue},{wed},{thu},{fri},{sat},{sun})`,
      am: count`${onWeekday("am")}`,
      noon: count`${onWeekday("noon")}`,
      eve: count`${onWeekday("eve")}`,
      night: count`${onWeekday("night")}`,
    }),
    signals: SLOTS.flatMap((slot) => [
      {
        kind: "when" as const,
        condition: `AND(ISNUMBER([@${slot}]),N([@${slot}])=MAX(slots[am:night]))`,
        state: "good" as const,
        columns: [slot],
      },
      { kind: "scale" as const, columns: [slot] },
    ]),
  },
  slot_rank: {
    fixed: true,
    columns: filledRows({
      slot: { ...choice("slots"), kept: true },
      posts: count`${postsOf(OF_SLOT)}`,
      avg_views: count`IF(OR([@posts]=0,[@posts]<N(min_posts)),"",${sumOf("views", OF_SLOT)}/[@posts])`,
      engagement: rate`${perView(sumOf("interactions", OF_SLOT), sumOf("views", OF_SLOT))}`,
    }),
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
