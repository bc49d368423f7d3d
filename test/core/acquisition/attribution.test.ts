import fc from "fast-check";
import { markovCredits } from "../../../src/core/acquisition/attribution/markov-credits";
import { readJourneys, type Journeys } from "../../../src/core/acquisition/attribution/paths";
import { ruleCredits } from "../../../src/core/acquisition/attribution/rule-credits";
import { touchWeights, type TouchModel } from "../../../src/core/acquisition/attribution/touch-weights";

const RULES: readonly TouchModel[] = ["linear", "first", "last", "position", "time_decay"];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const close = (actual: number, expected: number, tolerance = 1e-9) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));

const path = fc.record({
  touches: fc.array(fc.constantFrom("search", "feed", "mail", "shop", "live"), { minLength: 1, maxLength: 6 }),
  conversions: fc.integer({ min: 0, max: 50 }),
  nonConversions: fc.integer({ min: 0, max: 50 }),
});
const journeys = fc.array(path, { minLength: 1, maxLength: 8 }).map((paths) =>
  readJourneys(
    paths.map((p) => p.touches),
    paths.map((p) => p.conversions),
    paths.map((p) => p.nonConversions),
  ),
);
const conversionsOf = ({ paths }: Journeys) => sum(paths.map((p) => p.conversions));

/** P(conversion) of the chain by walking it many steps, with the visitors of one channel sent to none. */
function walk({ channels, paths }: Journeys, removed?: number): number {
  const k = channels.length;
  const counts = Array.from({ length: k + 1 }, () => new Array<number>(k + 2).fill(0));
  for (const { touches, conversions, nonConversions } of paths) {
    const states = [k, ...touches];
    states.forEach((from, i) => {
      const row = counts[from] as number[];
      const next = states[i + 1];
      if (next !== undefined) row[next] = (row[next] ?? 0) + conversions + nonConversions;
      else {
        row[k] = (row[k] ?? 0) + conversions;
        row[k + 1] = (row[k + 1] ?? 0) + nonConversions;
      }
    });
  }
  let here = new Array<number>(k + 1).fill(0);
  here[k] = 1;
  let converted = 0;
  for (let step = 0; step < 20_000 && sum(here) > 1e-16; step += 1) {
    const next = new Array<number>(k + 1).fill(0);
    here.forEach((people, from) => {
      const row = counts[from] as number[];
      const whole = sum(row);
      if (people === 0 || from === removed || whole === 0) return;
      converted += (people * (row[k] as number)) / whole;
      for (let to = 0; to < k; to += 1) next[to] = (next[to] as number) + (people * (row[to] as number)) / whole;
    });
    here = next;
  }
  return converted;
}

describe("a rule of attribution", () => {
  test.each(RULES)("%s shares out each conversion completely", (model) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0.01, max: 100, noNaN: true }), (touches, halfLife) =>
        close(sum(touchWeights(touches, model, halfLife)), 1, 1e-12),
      ),
    );
  });

  test.each(RULES)("%s credits sum to the conversions", (model) => {
    fc.assert(fc.property(journeys, (given) => close(sum(ruleCredits(given, model, 7)), conversionsOf(given))));
  });

  test("position is 40/20/40, 50/50 for two touches and all for one", () => {
    expect(touchWeights(4, "position", 7)).toEqual([0.4, 0.1, 0.1, 0.4]);
    expect(touchWeights(2, "position", 7)).toEqual([0.5, 0.5]);
    expect(touchWeights(1, "position", 7)).toEqual([1]);
  });

  test("time decay halves with each half-life before the last touch", () => {
    const weights = touchWeights(5, "time_decay", 2);
    close(weights[2]! / weights[4]!, 0.5, 1e-14);
    close(weights[0]! / weights[4]!, 0.25, 1e-14);
  });
});

describe("credits of every model", () => {
  test("do not depend on the order of the paths", () => {
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 8 }), (paths) => {
        fc.pre(paths.some((p) => p.conversions > 0));
        const read = (list: typeof paths) =>
          readJourneys(
            list.map((p) => p.touches),
            list.map((p) => p.conversions),
            list.map((p) => p.nonConversions),
          );
        const byName = (given: Journeys, credits: readonly number[]) =>
          new Map(given.channels.map((channel, i) => [channel, credits[i] as number]));
        const [there, back] = [read(paths), read([...paths].reverse())];
        for (const model of RULES) {
          const reversed = byName(back, ruleCredits(back, model, 3));
          byName(there, ruleCredits(there, model, 3)).forEach((credit, channel) => close(credit, reversed.get(channel) as number));
        }
        const reversed = byName(
          back,
          markovCredits(back).map(({ credit }) => credit),
        );
        byName(
          there,
          markovCredits(there).map(({ credit }) => credit),
        ).forEach((credit, channel) => close(credit, reversed.get(channel) as number, 1e-8));
      }),
    );
  });

  test("give all to the only channel there is", () => {
    const only = readJourneys([["shop"], ["shop", "shop"]], [3, 4], [1, 0]);
    for (const model of RULES) expect(ruleCredits(only, model, 7)).toEqual([7]);
    expect(markovCredits(only)).toEqual([{ removalEffect: 1, credit: 7 }]);
  });
});

describe("the Markov chain", () => {
  test("gives the removal effects 0.75 and 0.5 of the published two-channel matrix", () => {
    const credits = markovCredits(readJourneys([["google"], ["mailing"], ["google", "mailing"]], [2, 1, 1], [1, 0, 0]));
    close(credits[0]!.removalEffect, 0.75, 1e-14);
    close(credits[1]!.removalEffect, 0.5, 1e-14);
    close(credits[0]!.credit, 2.4, 1e-14);
    close(credits[1]!.credit, 1.6, 1e-14);
  });

  test("has the removal effects that walking the chain with a channel cut off gives", () => {
    fc.assert(
      fc.property(journeys, (given) => {
        fc.pre(conversionsOf(given) > 0);
        const whole = walk(given);
        markovCredits(given).forEach(({ removalEffect }, channel) => close(removalEffect, 1 - walk(given, channel) / whole, 1e-8));
      }),
      { numRuns: 60 },
    );
  });

  test("credits sum to the conversions, and effects lie between 0 and 1", () => {
    fc.assert(
      fc.property(journeys, (given) => {
        fc.pre(conversionsOf(given) > 0);
        const credits = markovCredits(given);
        close(sum(credits.map(({ credit }) => credit)), conversionsOf(given));
        for (const { removalEffect } of credits) {
          expect(removalEffect).toBeGreaterThanOrEqual(0);
          expect(removalEffect).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  test("divides by zero where nothing converts", () => {
    expect(() => markovCredits(readJourneys([["a", "b"]], [0], [5]))).toThrow(expect.objectContaining({ kind: "div0" }));
  });

  test("refuses more channels than it can invert in a moment", () => {
    const many = Array.from({ length: 401 }, (_, i) => [`channel ${i}`]);
    expect(() =>
      markovCredits(
        readJourneys(
          many,
          many.map(() => 1),
        ),
      ),
    ).toThrow(expect.objectContaining({ kind: "value", key: "too-many-channels" }));
  });
});
