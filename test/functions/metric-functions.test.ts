import fc from "fast-check";
import { isCellError } from "../../src/core/cell";
import { INCREMENTALITY } from "../../src/functions/acquisition/incrementality";
import { invoke } from "../../src/functions/invoke";
import { PAY_RATE } from "../../src/functions/revenue/pay-rate";
import { PAYBACK } from "../../src/functions/unit-economics/payback";

const [COST, RETURNED] = [3, 4];
const lift = (testConversions: number, spend: number, value: number) =>
  (invoke(INCREMENTALITY, [testConversions, 10_000, 300, 10_000, spend, value], "en") as unknown[][])[0] ?? [];

test("a campaign is worth its spend exactly where the cost per incremental conversion is its value", () => {
  fc.assert(
    fc.property(fc.integer({ min: 301, max: 5000 }), fc.integer({ min: 1, max: 1e5 }), (testConversions, spend) => {
      const cost = lift(testConversions, spend, 0)[COST] as number;
      expect(lift(testConversions, spend, cost)[RETURNED]).toBeCloseTo(1, 12);
    }),
  );
});

test("a campaign that won no conversion, or lost some, has no cost per conversion", () => {
  expect(lift(300, 6000, 250)[COST]).toMatchObject({ error: "#DIV/0!" });
  expect(lift(200, 6000, 250)[COST]).toMatchObject({ error: "#N/A" });
  expect(isCellError(lift(200, 6000, 250)[RETURNED])).toBe(false);
});

test("payback without a margin divides by zero", () => {
  expect(invoke(PAYBACK, [300, 0], "en")).toMatchObject({ error: "#DIV/0!" });
});

test("the pay rate refuses more payers than users before it looks for zero users", () => {
  expect(invoke(PAY_RATE, [1, 0], "en")).toMatchObject({ error: "#NUM!" });
  expect(invoke(PAY_RATE, [0, 0], "en")).toMatchObject({ error: "#DIV/0!" });
});
