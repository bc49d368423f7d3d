import fc from "fast-check";
import { cohortTable } from "../../../src/core/retention/cohort-table";
import { inExactUnits } from "../../../src/core/numeric/exact-units";
import { logOf } from "../retention/logs";

const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });

test("money of cohorts is the sum of its cents, in whatever order rows stand", () => {
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 60 }), (amounts) => {
      const log = logOf(amounts.map((_, i) => ({ id: `u${i % 3}`, time: 46_082 })));
      const [cohort] = cohortTable(
        log,
        "month",
        undefined,
        Float64Array.from(amounts, (amount) => amount / 100),
      );
      // One division of whole numbers rounds once: the nearest number to the sum.
      expect(cohort?.value).toEqual([amounts.reduce((sum, amount) => sum + amount, 0) / 100]);
    }),
  );
});

test("a number finer than a ten-thousandth is kept, and all beside it", () => {
  expect(inExactUnits(Float64Array.of(0.5, 1 / 3))).toEqual({ numbers: Float64Array.of(0.5, 1 / 3), perOne: 1 });
});
