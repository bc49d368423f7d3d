import type { Question } from "../../src/warehouse/question/question";
import { STEPS } from "./generated-events";

/** Questions of every kind, mode, grain and end over the days of a log. */
export function questionsFor(first: number, last: number): readonly Question[] {
  const days = [0, 1, 2, 3, 7, 14, 30, 60, 190];
  const middle = Math.floor((first + last) / 2);
  const ends = [last, middle, first + 40];
  const grains = ["day", "week", "month", "quarter", "year"] as const;
  const windows = ["calendar", "24h"] as const;
  const ratios = [{ metric: "roi", from: { revenue: "revenue", spend: "spend" } }] as const;
  const sums = { sums: ["revenue", "spend"], ratios };
  return [
    { kind: "span" },
    { kind: "span", filters: [{ field: "channel", in: ["抖音", `O'Brien "x"`, "a\\b", ""] }] },
    {
      kind: "span",
      filters: [
        { field: "channel", notIn: ["", "% -- ;"] },
        { field: "event", in: ["pay"] },
      ],
    },
    ...ends.flatMap((asOf) =>
      windows.flatMap((window): readonly Question[] => [
        { kind: "retention", days, mode: "nday", window, asOf },
        { kind: "retention", days, mode: "unbounded", window, asOf },
        { kind: "retention", days: [1, 3, 7], mode: "bracket", window, asOf, bracketEnd: 7 },
        { kind: "retention", days, mode: "nday", window, asOf, cohortFrom: first + 10, cohortTo: first + 20 },
      ]),
    ),
    { kind: "retention", days, mode: "nday", window: "24h", asOf: last, filters: [{ field: "channel", notIn: ["抖音"] }] },
    ...grains.flatMap((grain) =>
      [last, middle, last + 45].flatMap((asOf): readonly Question[] => [
        { kind: "cohorts", grain, metric: "users", asOf },
        { kind: "cohorts", grain, metric: "cumulative_per_user", amount: "revenue", asOf },
      ]),
    ),
    { kind: "cohorts", grain: "week", weekStart: "sunday", metric: "rate", asOf: last },
    ...[1, 7, 28, 30].map((windowDays): Question => ({ kind: "active", windowDays, from: middle - 15, to: middle + 15 })),
    ...[0, 3600, 86_400, 604_800].map((withinSeconds): Question => ({
      kind: "funnel",
      field: "event",
      steps: STEPS,
      withinSeconds,
      from: first + 5,
      to: last - 5,
    })),
    { kind: "funnel", field: "event", steps: ["pay", "view"], withinSeconds: 86_400, from: first, to: last },
    { kind: "funnel", field: "channel", steps: [`O'Brien "x"`, "a\\b"], withinSeconds: 10 * 86_400, from: middle, to: middle },
    { kind: "breakdown", by: "channel", from: first, to: last, ...sums },
    { kind: "breakdown", from: first, to: last, grain: "year", sums: ["revenue"] },
    { kind: "breakdown", by: "channel", from: middle, to: middle + 29, previous: [middle - 30, middle - 1], top: 3, ...sums },
    { kind: "breakdown", by: "event", from: middle, to: middle + 29, previous: [middle - 10, middle + 10], sums: [] },
    ...grains.map((grain): Question => ({ kind: "breakdown", by: "channel", grain, from: middle - 45, to: middle + 45, ...sums })),
    { kind: "breakdown", by: "channel", grain: "week", weekStart: "saturday", from: middle, to: middle + 20, sums: ["spend"] },
    ...[last, middle].flatMap((asOf): readonly Question[] => [
      { kind: "customers", form: "each", amount: "revenue", asOf },
      { kind: "customers", form: "histories", amount: "revenue", asOf },
    ]),
    { kind: "customers", form: "histories", asOf: last, filters: [{ field: "event", in: ["pay"] }] },
  ];
}
