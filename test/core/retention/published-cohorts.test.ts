import { cohortTable } from "../../../src/core/retention/cohort-table";
import { eventValues } from "../../../src/core/retention/event-values";
import { readEventLog } from "../../../src/core/retention/event-log";

/** The hand-made log of the clvkit package (its cohort matrix tests): A, B from January 1998, C from February, D from March. */
const LOG: readonly (readonly [id: string, date: string, amount: number])[] = [
  ["A", "1998-01-05", 10],
  ["A", "1998-02-10", 20],
  ["A", "1998-03-01", 30],
  ["B", "1998-01-20", 40],
  ["B", "1998-03-15", 50],
  ["C", "1998-02-02", 60],
  ["C", "1998-02-20", 5],
  ["D", "1998-03-10", 70],
];
const serial = (date: string) => Date.parse(date) / 86_400_000 + 25_569;

describe("the cohorts of clvkit's log", () => {
  const ids = LOG.map(([id]) => [id]);
  const log = readEventLog(
    ids,
    LOG.map(([, date]) => [serial(date)]),
  );
  const cohorts = cohortTable(
    log,
    "month",
    undefined,
    eventValues(
      log,
      LOG.map(([, , amount]) => [amount]),
      ids,
      "values",
    ),
  );

  test("begin in January, February and March with 2, 1 and 1 customers", () => {
    expect(cohorts.map(({ start, size }) => [start, size])).toEqual([
      [serial("1998-01-01"), 2],
      [serial("1998-02-01"), 1],
      [serial("1998-03-01"), 1],
    ]);
  });

  test("are active as published: 2 1 2, an observed zero in 1 0, and nothing beyond the triangle", () => {
    expect(cohorts.map(({ active }) => active)).toEqual([[2, 1, 2], [1, 0], [1]]);
  });

  test("retain 1, .5, 1 of the first", () => {
    expect(cohorts[0]?.active.map((users) => users / 2)).toEqual([1, 0.5, 1]);
  });

  test("bring 50 20 80, 65 0 and 70", () => {
    expect(cohorts.map(({ value }) => value)).toEqual([[50, 20, 80], [65, 0], [70]]);
  });
});
