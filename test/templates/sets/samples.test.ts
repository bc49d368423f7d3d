import { LANGS, type Lang } from "../../../src/core/lang";
import { calculatedSet, rendered, type CalculatedSet } from "./support";

jest.setTimeout(120_000);

const numberOf = (set: CalculatedSet, sheet: string, name: string): number => Number(set.values(sheet).named(name));

describe.each(LANGS)("the samples in %s", (lang: Lang) => {
  test("of a launch spend on promotion what the launch plan has for it, and have all days that are over", async () => {
    const set = await calculatedSet(rendered("launch", lang));
    try {
      expect(numberOf(set, "promotion-plan", "planned_budget")).toBe(numberOf(set, "promotion-plan", "promotion_budget"));
      expect(numberOf(set, "ops-plan", "budget_total")).toBe(numberOf(set, "promotion-plan", "promotion_budget"));
      expect(numberOf(set, "ops-plan", "sales_actual")).toBe(numberOf(set, "new-product-28d", "sales_to_date"));
      expect(numberOf(set, "new-product-28d", "days_left")).toBe(0);
    } finally {
      set.engine.dispose();
    }
  });
  test("of a store's month are of one store: its plan makes nine tenths of the month of the year's goal, within the year's money", async () => {
    const set = await calculatedSet(rendered("store-month", lang));
    try {
      expect(numberOf(set, "store-plan", "sales_target")).toBe(numberOf(set, "store-daily", "sales_target"));
      expect(numberOf(set, "store-plan", "target_share")).toBeGreaterThan(0.9);
      expect(numberOf(set, "campaign-calendar", "year_budget")).toBe(numberOf(set, "goal-breakdown", "media_budget"));
      expect(numberOf(set, "campaign-calendar", "outside_budget")).toBe(0);
    } finally {
      set.engine.dispose();
    }
  });
});
