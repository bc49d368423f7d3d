import type { Lang } from "../../../src/core/lang";
import type { CalculatedSet } from "./support";

type Agrees = (set: CalculatedSet, lang: Lang) => void;

const numberOf = (set: CalculatedSet, sheet: string, name: string): number => Number(set.values(sheet).named(name));

// The costs of the review's sample: media of six channels, then rewards, content, development and contingency.
const COSTS = {
  "zh-CN": [48600, 29400, 26100, 14200, 9500, 5200, 35600, 21800, 6000, 2100],
  en: [8300, 5900, 4100, 1450, 2000, 520, 4480, 1560, 1000, 360],
} as const;
const BUDGET = { "zh-CN": 200000, en: 30000 } as const;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** By set: what the samples of its sheets say of each other, in the full unit of money. */
export const SAMPLES_AGREE: Readonly<Record<string, Readonly<Record<string, Agrees>>>> = {
  campaign: {
    "review, tracker and log agree to the unit": (set, lang) => {
      const spent = sum(COSTS[lang]);
      expect(set.values("campaign-review").named("total_spend")).toBe(spent);
      expect(set.values("budget-tracker").named("spent_total")).toBe(spent);
    },
    "the campaign stays 1500 or 330 below its budget and pays back with all its sales only": (set, lang) => {
      expect(set.values("campaign-review").named("budget_variance")).toBe(sum(COSTS[lang]) - BUDGET[lang]);
      expect(set.values("campaign-review").named("budget_variance")).toBe(lang === "en" ? -330 : -1500);
      expect(String(set.values("campaign-review").named("review_verdict"))).toMatch(/^! /);
    },
    "budget and economics are those of the plan on every sheet": (set, lang) => {
      const plan = set.values("campaign-plan");
      expect(set.values("budget-tracker").named("total_budget")).toBe(BUDGET[lang]);
      expect(set.values("channel-plan").named("planned_budget")).toBe(set.values("channel-plan").named("channel_budget"));
      for (const sheet of ["channel-plan", "channel-log", "campaign-review"])
        expect(set.values(sheet).named("breakeven_roi")).toBe(plan.named("breakeven_roi"));
    },
  },
  launch: {
    "it spends on promotion what the launch plan has for it, and has all days that are over": (set) => {
      expect(numberOf(set, "promotion-plan", "planned_budget")).toBe(numberOf(set, "promotion-plan", "promotion_budget"));
      expect(numberOf(set, "ops-plan", "budget_total")).toBe(numberOf(set, "promotion-plan", "promotion_budget"));
      expect(numberOf(set, "ops-plan", "sales_actual")).toBe(numberOf(set, "new-product-28d", "sales_to_date"));
      expect(numberOf(set, "new-product-28d", "days_left")).toBe(0);
    },
  },
  "store-month": {
    "it is of one store: its plan makes nine tenths of the month of the year's goal, within the year's money": (set) => {
      expect(numberOf(set, "store-plan", "sales_target")).toBe(numberOf(set, "store-daily", "sales_target"));
      expect(numberOf(set, "store-plan", "target_share")).toBeGreaterThan(0.9);
      expect(numberOf(set, "campaign-calendar", "year_budget")).toBe(numberOf(set, "goal-breakdown", "media_budget"));
      expect(numberOf(set, "campaign-calendar", "outside_budget")).toBe(0);
    },
  },
};
