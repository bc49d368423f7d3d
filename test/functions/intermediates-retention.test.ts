import { SIX_USERS } from "../../src/functions/retention/six-users";
import { intermediatesByName } from "./intermediates-by-name";

const close = (value: number) => expect.closeTo(value, 9) as number;

/** The hand-made log of the clvkit package: four customers, eight orders from January to March 1998. */
const ORDERS = {
  ids: [["A"], ["A"], ["A"], ["B"], ["B"], ["C"], ["C"], ["D"]],
  days: [[35800], [35836], [35855], [35815], [35869], [35828], [35846], [35864]],
  amounts: [[10], [20], [30], [40], [50], [60], [5], [70]],
};

test("a cohort table tells the retention of its first period over all cohorts that have reached it", () => {
  // clvkit's matrix 2 1 2; 1 0; 1: of three customers who joined by February one was back a month later. All amounts come to 285.
  expect(intermediatesByName("COHORT_TABLE", [ORDERS.ids, ORDERS.days, "month", "value", ORDERS.amounts])).toEqual({
    cohorts: 3,
    "users of all cohorts": 4,
    "of them in cohorts that have reached period 1": 3,
    "of those active in period 1": 1,
    "retention of period 1, all these cohorts together": 1 / 3,
    "values of all cells": 285,
  });
});

test("pooled retention tells the counts behind its first and its last period", () => {
  // Added up by hand: 860 of 2300, and 180 of the 1000 who have come so far.
  expect(
    intermediatesByName("RETENTION_POOLED", [
      [[1000], [800], [500]],
      [
        [400, 250, 180],
        [300, 190, ""],
        [160, "", ""],
      ],
    ]),
  ).toEqual({
    cohorts: 3,
    "people in cohorts that have reached the first period": 2300,
    "of them came back in the first period": 860,
    "cohorts that have reached the last period shown": 1,
    "people in the cohorts of that last period": 1000,
    "of them came back in the last period": 180,
  });
});

test("a fitted retention curve tells how far from the rates it lies", () => {
  // Regression identity: R² is b² Sxx ÷ Syy, so the standard error of b is |b| √((1 − R²) ÷ (R² (n − 2))), with the example's b and R².
  const told = intermediatesByName("RETENTION_FIT", [
    [[1], [3], [7], [14], [30]],
    [[0.42], [0.28], [0.2], [0.15], [0.11]],
  ]);
  const [a, b, rSquared] = [0.426135036, -0.395089941, 0.999385274];
  expect(told["points used"]).toBe(5);
  expect(told["ln a, where the line of the logarithms starts"]).toBeCloseTo(Math.log(a), 7);
  expect(told["standard error of b"]).toBeCloseTo(Math.abs(b) * Math.sqrt((1 - rSquared) / rSquared / 3), 7);
  expect(told["largest gap between a rate and the curve"]).toBeCloseTo(a - 0.42, 7);
});

test("through two points the curve leaves no error to tell", () => {
  expect(intermediatesByName("RETENTION_FIT", [[[1, 4]], [[0.4, 0.2]]])).toEqual({
    "points used": 2,
    "ln a, where the line of the logarithms starts": close(Math.log(0.4)),
    "largest gap between a rate and the curve": close(0),
  });
});

test("a lifetime is told without its first day, with the mean and the last retention", () => {
  // Identity: 1 + 0.4 + 0.2.
  expect(intermediatesByName("LIFETIME", [0.4, -1, 2])).toEqual({
    "active days after the first day": close(0.6),
    "mean retention over these days": close(0.3),
    "retention on the last day counted": close(0.2),
  });
  expect(intermediatesByName("LIFETIME", [0.5, 0, 10])["active days of the first week, day 0 included"]).toBe(4);
});

test("active users tell how much they did", () => {
  // Counted by hand in the six-user log: 1 to 3 March are 46082 to 46084, and its eighteen events are of six users.
  const told = intermediatesByName("ACTIVE_USERS", [SIX_USERS.ids, SIX_USERS.times, 46091, 10]);
  expect(told).toEqual({
    "events read": 18,
    "users in the log": 6,
    "events within the window": 18,
    "events per active user": 3,
    "share of all users who were active": 1,
  });
  expect(intermediatesByName("ACTIVE_USERS", [SIX_USERS.ids, SIX_USERS.times, 46091])).toMatchObject({
    "events within the window": 1,
    "share of all users who were active": close(1 / 6),
  });
});

test("a survival curve tells who was followed for how long, and when half are left", () => {
  // Freireich and others (1963), 6-MP arm: 9 relapses of 21 in 359 weeks, median 23 weeks, as survival textbooks print them.
  const weeks = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35].map((week) => [week]);
  const relapsed = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0].map((flag) => [flag]);
  expect(intermediatesByName("SURVIVAL_KM", [weeks, relapsed])).toEqual({
    customers: 21,
    "of them churned": 9,
    "of them still there when last seen": 12,
    "time of all customers together": 359,
    "churned per customer and unit of time": close(9 / 359),
    "time until half are left": 23,
  });
});

test("a curve that ends above one half has no median to tell", () => {
  expect(
    intermediatesByName("SURVIVAL_KM", [
      [[1], [2], [3], [4]],
      [[true], [false], [false], [false]],
    ]),
  ).not.toHaveProperty("time until half are left");
});

test("half are left at the time at which the curve comes to one half, also by a product of fractions", () => {
  // 4/5 at 1, and five of the eight left at 2 stay: 4/5 · 5/8 is one half.
  const durations = [1, 1, 2, 2, 2, 3, 3, 3, 3, 3].map((time) => [time]);
  const churned = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0].map((flag) => [flag]);
  expect(intermediatesByName("SURVIVAL_KM", [durations, churned])["time until half are left"]).toBe(2);
});

test("a repurchase rate tells its buyers and their orders", () => {
  // Counted by hand: 2 of 5 buyers, 3 of 8 orders.
  expect(intermediatesByName("REPURCHASE_RATE", [[[1], [1], [2], [3], [0], [1]]])).toEqual({
    buyers: 5,
    "of them with two orders or more": 2,
    "orders of all buyers": 8,
    "of them not a buyer's first": 3,
    "orders per buyer": 1.6,
  });
});
