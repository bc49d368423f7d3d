import { calculate } from "./calculate";
import { planOf, type EVERY_PLAN } from "./every-plan";
import { errorCells, withoutSamples } from "./sheet-values";

/** Each of these plans is calculated with its samples and without. */
export const showNoErrors = (plans: typeof EVERY_PLAN): void => describe.each(plans)("%s in %s, amounts in %s", (id, lang, unit) => {
  test("shows no error, with its samples or without", async () => {
    const plan = planOf(id, lang, unit);
    expect(errorCells(plan, await calculate(plan))).toEqual([]);
    const cleared = withoutSamples(plan);
    expect(errorCells(cleared, await calculate(cleared))).toEqual([]);
  });
});
