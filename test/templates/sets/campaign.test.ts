import { LANGS, type Lang } from "../../../src/core/lang";
import { inParts } from "../../../src/templates/sets/campaign/sample-rows";
import { calculatedSet, rendered, type CalculatedSet } from "./support";

jest.setTimeout(120_000);

// The costs of the review's sample: media of six channels, then rewards, content, development and contingency.
const COSTS = {
  "zh-CN": [48600, 29400, 26100, 14200, 9500, 5200, 35600, 21800, 6000, 2100],
  en: [8300, 5900, 4100, 1450, 2000, 520, 4480, 1560, 1000, 360],
} as const;
const BUDGET = { "zh-CN": 200000, en: 30000 } as const;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

describe.each(LANGS)("a campaign from plan to review, in %s", (lang: Lang) => {
  let set: CalculatedSet;
  beforeAll(async () => {
    set = await calculatedSet(rendered("campaign", lang));
  });
  afterAll(() => set.engine.dispose());

  test("review, tracker and log agree to the unit", () => {
    const spent = sum(COSTS[lang]);
    expect(set.values("campaign-review").named("total_spend")).toBe(spent);
    expect(set.values("budget-tracker").named("spent_total")).toBe(spent);
  });
  test("the campaign stays 1500 or 330 below its budget and pays back with all its sales only", () => {
    expect(set.values("campaign-review").named("budget_variance")).toBe(sum(COSTS[lang]) - BUDGET[lang]);
    expect(set.values("campaign-review").named("budget_variance")).toBe(lang === "en" ? -330 : -1500);
    expect(String(set.values("campaign-review").named("review_verdict"))).toMatch(/^! /);
  });
  test("budget and economics are those of the plan on every sheet", () => {
    const plan = set.values("campaign-plan");
    expect(set.values("budget-tracker").named("total_budget")).toBe(BUDGET[lang]);
    expect(set.values("channel-plan").named("planned_budget")).toBe(set.values("channel-plan").named("channel_budget"));
    for (const sheet of ["channel-plan", "channel-log", "campaign-review"])
      expect(set.values(sheet).named("breakeven_roi")).toBe(plan.named("breakeven_roi"));
  });
});

// 7 in parts of 1 : 1 : 1 is 2.33 each: the first of equal remainders gets what is left.
test("a total is split to the unit, what is left going to the largest remainders", () => {
  expect(inParts(7, [1, 1, 1])).toEqual([3, 2, 2]);
  expect(inParts(10, [3, 3, 4])).toEqual([3, 3, 4]);
  expect(inParts(5, [1, 1, 8])).toEqual([1, 0, 4]);
});
