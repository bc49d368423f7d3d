import fc from "fast-check";
import { writeIdKey } from "../../../src/core/retention/id-key";
import { numberIds } from "../../../src/core/retention/number-ids";

const numbered = (ids: readonly (string | number | boolean)[]) => {
  const keys = new Int32Array(2 * ids.length);
  ids.forEach((id, at) => writeIdKey(keys, at, id));
  return numberIds(keys, ids.length, (a, b) => String(ids[a]) === String(ids[b]));
};

/** The same by Map, on ids as text. */
const numberedByMap = (ids: readonly (string | number | boolean)[]) => {
  const numbers = new Map<string, number>();
  return ids.map((id) => {
    const text = String(id);
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return numbers.get(text);
  });
};

test("ids are numbered as Map numbers them: texts of any length and script, numbers of any size", () => {
  const id = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.string({ unit: fc.constantFrom("0", "1", "-", ".", "e"), maxLength: 17 }),
    fc.double(),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(id, { maxLength: 200 }), (ids) => expect(Array.from(numbered(ids).numbers)).toEqual(numberedByMap(ids))),
    { numRuns: 500 },
  );
});

test.each([
  ["counted up as numbers", (i: number) => i],
  ["counted up in thousands", (i: number) => i * 1000],
  ["multiples of a power of two", (i: number) => i * 65_536],
  ["phone numbers", (i: number) => 13_800_000_000 + i],
  ["phone numbers as text", (i: number) => String(13_800_000_000 + i)],
  ["short texts", (i: number) => `u${i}`],
  ["long texts that differ at the end", (i: number) => `customer-of-the-shop-${i}`],
  ["long texts that differ at the start", (i: number) => `${i}-customer-of-the-shop`],
])("100,000 ids %s are all told apart", (_kind, make) => {
  const ids = Array.from({ length: 100_000 }, (_, i) => make(i));
  expect(numbered([...ids, ...ids]).distinct).toBe(100_000);
});

test("long texts with the same hash are told apart by their text", () => {
  const texts = ["a", "b", "a", "c", "b"];
  const sameKey = Int32Array.from(texts.flatMap(() => [7, -7]));
  expect(Array.from(numberIds(sameKey, texts.length, (a, b) => texts[a] === texts[b]).numbers)).toEqual([0, 1, 0, 2, 1]);
});
