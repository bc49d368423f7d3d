import fc from "fast-check";
import { unitMargin } from "../../../src/core/unit-economics/unit-margin";
import { invoke } from "../../../src/functions/invoke";
import { BREAKEVEN_ROI } from "../../../src/functions/unit-economics/breakeven-roi";
import { UNIT_MARGIN } from "../../../src/functions/unit-economics/unit-margin";

const row = (...args: readonly number[]): readonly unknown[] => (invoke(UNIT_MARGIN, args, "en") as unknown[][])[0] ?? [];
const share = fc.integer({ min: 0, max: 60 }).map((percent) => percent / 100);

test("without freight and costs of returns the break-even is that of the margin of goods", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), share, share, share, share, share, (price, part, discount, refund, fee, target) => {
      const paid = price * (1 - discount);
      const cost = paid * part;
      const ours = row(price, cost, discount, 0, fee, refund, 0, target)[2];
      const its = invoke(BREAKEVEN_ROI, [(paid - cost) / paid, refund, fee, target], "en");
      if (typeof its === "number") expect(ours as number).toBeCloseTo(its, 8 - Math.ceil(Math.log10(its)));
      else expect(ours).toMatchObject({ error: (its as { error: string }).error });
    }),
  );
});

test("at the highest cost per order the order earns its target and nothing else", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), share, share, share, share, (price, discount, refund, fee, target) => {
      const terms = {
        price,
        unitCost: price / 4,
        discount,
        shipping: 5,
        feeRate: fee,
        refundRate: refund,
        returnCost: 3,
        targetMargin: target,
      };
      const { net, contribution, forAds } = unitMargin(terms);
      expect(contribution - forAds).toBeCloseTo(target * net, 9);
    }),
  );
});

test("what three tenths and a tenth of fees and target leave of four tenths is nothing, and not dust", () => {
  expect(row(1, 0.6, 0, 0, 0.3, 0, 0, 0.1)).toEqual([
    expect.closeTo(0.1, 12),
    expect.closeTo(0.1, 12),
    expect.objectContaining({ error: "#DIV/0!" }),
    0,
  ]);
});

test("a price of nothing has no rate, and costs that exceed it no break-even", () => {
  expect(row(0, 5)).toEqual([-5, expect.objectContaining({ error: "#DIV/0!" }), expect.objectContaining({ error: "#NUM!" }), 0]);
  expect(row(0, 0)).toEqual([0, expect.objectContaining({ error: "#DIV/0!" }), expect.objectContaining({ error: "#DIV/0!" }), 0]);
});
