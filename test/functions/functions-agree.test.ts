import fc from "fast-check";
import type { CellValue } from "../../src/core/cell";
import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { findFunction } from "../../src/functions/registry";

const call = (id: string, ...args: readonly RawArgument[]) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`no function ${id}`);
  return invoke(definition, args, "en");
};
const one = (id: string, ...args: readonly RawArgument[]): number => {
  const result = call(id, ...args);
  if (typeof result !== "number") throw new Error(`OPS.${id}(${JSON.stringify(args)}) is ${JSON.stringify(result)}`);
  return result;
};
const rows = (id: string, ...args: readonly RawArgument[]): CellValue[][] => {
  const result = call(id, ...args);
  if (!Array.isArray(result)) throw new Error(`OPS.${id}(${JSON.stringify(args)}) is ${JSON.stringify(result)}`);
  return result;
};
const close = (actual: unknown, expected: number, scale = Math.abs(expected)) =>
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(scale, 1e-9));

const money = fc.integer({ min: 1, max: 1e7 });
const count = fc.integer({ min: 1, max: 1e6 });
const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

/** Orders of up to eight customers within forty days, as two columns. 46082 is 1 March 2026. */
const orders = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 46_082, max: 46_121 })), { minLength: 2, maxLength: 60 })
  .map((list) => ({ ids: list.map(([id]) => [`c${id}`]), days: list.map(([, day]) => [day]) }));

describe("what one function says, another says too", () => {
  test("net ROI is ROAS times margin less 1, and nought at the break-even ROI of the margin", () => {
    fc.assert(
      fc.property(money, money, share, (revenue, cost, margin) => {
        const roas = one("ROAS", revenue, cost);
        close(one("NET_ROI", revenue, cost, margin), roas * margin - 1, 1 + roas);
        close(one("NET_ROI", cost * one("BREAKEVEN_ROI", margin), cost, margin), 0, 1);
      }),
    );
  });

  test("the margin of goods gives their break-even: at its ROI the goods and the ads together cost the revenue", () => {
    fc.assert(
      fc.property(money, share, (revenue, part) => {
        const cogs = revenue * part;
        close(cogs + revenue / one("BREAKEVEN_ROI", one("GROSS_MARGIN", revenue, cogs)), revenue);
      }),
    );
  });

  test("a price change asks for the volume at which break-even units move with it", () => {
    fc.assert(
      fc.property(money, share, fc.integer({ min: -40, max: 40 }), (fixed, margin, percent) => {
        const change = percent / 100;
        fc.pre(margin + change > 0.01);
        const before = one("BREAKEVEN_UNITS", fixed, 1, 1 - margin);
        close(one("BREAKEVEN_UNITS", fixed, 1 + change, 1 - margin) / before - 1, one("PRICE_BREAKEVEN", margin, change), 1);
      }),
    );
  });

  test("a channel's row holds its ROAS, and its cost per conversion is the CAC of as many new customers", () => {
    fc.assert(
      fc.property(money, count, count, count, money, (spend, impressions, clicks, conversions, revenue) => {
        const [row] = rows("CHANNEL_METRICS", spend, impressions, clicks, conversions, revenue);
        expect(row?.[4]).toBe(one("CAC", spend, conversions));
        expect(row?.[5]).toBe(one("ROAS", revenue, spend));
      }),
    );
  });

  test("the lift of a hold-out is the difference that an A/B test of the two groups shows", () => {
    fc.assert(
      fc.property(count, count, share, share, (testSize, controlSize, t, c) => {
        const [testConversions, controlConversions] = [Math.ceil(testSize * t), Math.ceil(controlSize * c)];
        const [lift] = rows("INCREMENTALITY", testConversions, testSize, controlConversions, controlSize);
        const [ab] = rows("AB_TEST", controlConversions, controlSize, testConversions, testSize);
        close(lift?.[0], ab?.[2] as number, 1);
        close(lift?.[1], ab?.[3] as number, 1 + Math.abs(ab?.[3] as number));
      }),
    );
  });

  test("a funnel of the people that a goal requires has the rates it was asked for", () => {
    fc.assert(
      fc.property(count, fc.array(share, { minLength: 1, maxLength: 5 }), (goal, rates) => {
        const people = rows("FUNNEL_REQUIRED", goal, [rates], false);
        rows("FUNNEL", people)
          .slice(1)
          .forEach((step, i) => close(step[1], rates[i] as number));
      }),
    );
  });

  test("lifetime value over the payback period is what the customer cost", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 300 }),
        fc.integer({ min: 90, max: 100 }),
        fc.integer({ min: 0, max: 3 }),
        (cac, retention, discount) => {
          const [keep, rate] = [retention / 100, discount / 100];
          const periods = one("PAYBACK", cac, 50, keep, rate, "integer");
          expect(one("LTV", 50, keep, rate, "start", periods, cac)).toBeGreaterThanOrEqual(-1e-9);
          if (periods > 1) expect(one("LTV", 50, keep, rate, "start", periods - 1, cac)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  test("referrals come to the multiplier of their K factor in the end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), share, (invites, conversion) => {
        const k = one("K_FACTOR", invites, conversion);
        fc.pre(k < 0.95);
        close(one("VIRAL_USERS", 1, k, 1, 5000), one("VIRAL_MULTIPLIER", k));
      }),
    );
  });

  test("active days over one day are the first and what the fitted curve keeps of it", () => {
    fc.assert(
      fc.property(share, share, (first, later) => {
        const [fit] = rows("RETENTION_FIT", [[1, 7]], [[first, later]]);
        close(one("LIFETIME", fit?.[0] as number, fit?.[1] as number, 1), 1 + first);
      }),
    );
  });

  test("GRR is NRR without expansion, and 1 less what was lost", () => {
    fc.assert(
      fc.property(money, money, money, (left, contraction, churned) => {
        const start = left + contraction + churned;
        expect(one("GRR", start, contraction, churned)).toBe(one("NRR", start, 0, contraction, churned));
        close(one("GRR", start, contraction, churned), one("RETENTION", start, left));
      }),
    );
  });
});

describe("of one log of orders", () => {
  test("the pooled retention of the daily cohort table is the day-N retention", () => {
    fc.assert(
      fc.property(orders, ({ ids, days }) => {
        const table = rows("COHORT_TABLE", ids, days, "day", "users");
        const pooled = rows(
          "RETENTION_POOLED",
          table.map((row) => [row[1] as number]),
          table.map((row) => row.slice(2)),
        )[0] as CellValue[];
        const asked = rows("RETENTION_LOG", ids, days, [pooled.map((_, day) => day)])[0] as CellValue[];
        pooled.forEach((rate, day) => {
          if (typeof rate === "number") expect(asked[day]).toBe(rate);
          else expect(asked[day]).toMatchObject({ error: "#N/A" });
        });
      }),
    );
  });

  test("the rates of the cohort table are its users divided by the sizes, and its values of ones count the orders", () => {
    fc.assert(
      fc.property(orders, fc.constantFrom("month", "week", "day"), ({ ids, days }, grain) => {
        const users = rows("COHORT_TABLE", ids, days, grain, "users");
        const rates = rows("COHORT_TABLE", ids, days, grain);
        users.forEach((row, i) =>
          expect(rates[i]).toEqual(row.map((cell, j) => (j < 2 || cell === "" ? cell : (cell as number) / (row[1] as number)))),
        );
        const ones = rows(
          "COHORT_TABLE",
          ids,
          days,
          grain,
          "value",
          ids.map(() => [1]),
        );
        expect(ones.flatMap((row) => row.slice(2)).reduce<number>((sum, cell) => sum + Number(cell), 0)).toBe(ids.length);
      }),
    );
  });

  test("the repurchase rate of its customers is the share that BTYD_SUMMARY gives a repeat day, with one order a day each", () => {
    fc.assert(
      fc.property(orders, ({ ids, days }) => {
        const ofCustomer = new Map<string, Set<number>>();
        ids.forEach(([id], i) => ofCustomer.set(id as string, (ofCustomer.get(id as string) ?? new Set()).add(days[i]?.[0] as number)));
        const summary = rows("BTYD_SUMMARY", ids, days);
        const back = summary.filter((row) => (row[1] as number) > 0).length / summary.length;
        close(
          one(
            "REPURCHASE_RATE",
            [...ofCustomer.values()].map((dates) => [dates.size]),
          ),
          back,
          1,
        );
      }),
    );
  });

  test("stickiness of a month of the active users is a share, and one day's stickiness is 1", () => {
    fc.assert(
      fc.property(orders, ({ ids, days }) => {
        const last = Math.max(...days.map(([day]) => day as number));
        const month = one("ACTIVE_USERS", ids, days, last, 30);
        const daily = rows("ACTIVE_USERS", ids, days, [Array.from({ length: 30 }, (_, i) => last - i)])[0] as number[];
        const average = daily.reduce((sum, users) => sum + users, 0) / 30;
        const ratio = one("STICKINESS", average, month);
        expect(ratio).toBeGreaterThan(0);
        expect(ratio).toBeLessThanOrEqual(1);
        expect(one("STICKINESS", one("ACTIVE_USERS", ids, days, last), one("ACTIVE_USERS", ids, days, last, 1))).toBe(1);
      }),
    );
  });
});
