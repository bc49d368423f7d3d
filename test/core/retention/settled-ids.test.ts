import fc from "fast-check";
import { readEventLog } from "../../../src/core/retention/event-log";
import { settledId } from "../../../src/core/retention/settled-id";

/** Unicode's White_Space (PropList.txt), and the marks of no width that pasting leaves. */
const BLANKS = [
  ..."\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000",
  ..."\u200b\u2060\ufeff",
];
const blank = fc.string({ unit: fc.constantFrom(...BLANKS), maxLength: 4 });
const id = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."aAzZ09-_é中文用户ｅ１😀"), minLength: 1, maxLength: 20 }),
  fc.uuid(),
  fc.integer({ min: 0, max: 99 }),
);
const usersOf = (ids: readonly (string | number)[]): number[] =>
  Array.from(
    readEventLog(
      ids.map((one) => [one]),
      ids.map(() => [46_000]),
    ).user,
  );

test("an id that looks blank in its cell is no id, whatever white space it holds", () => {
  fc.assert(fc.property(blank, (text) => expect(usersOf([text, "a", `${text}${text}`])).toEqual([0])));
});

test("white space around an id does not count, whatever it is made of, also before a number", () => {
  fc.assert(fc.property(id, blank, blank, (one, before, after) => expect(usersOf([one, `${before}${one}${after}`])).toEqual([0, 0])));
});

test("ids are the same where their settled texts are, and are numbered in order of appearance", () => {
  const messy = fc.tuple(blank, id, blank).map(([before, one, after]) => `${before}${one}${after}`);
  fc.assert(
    fc.property(fc.array(messy, { maxLength: 60 }), (ids) => {
      const seen = [...new Set(ids.map(settledId))];
      expect(usersOf(ids)).toEqual(ids.map((one) => seen.indexOf(settledId(one))));
    }),
  );
});

test("an accent typed as one character or as two is the same id, also a long one", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."éñüa가나"), minLength: 1, maxLength: 30 }), (text) =>
      expect(usersOf([text.normalize("NFC"), text.normalize("NFD")])).toEqual([0, 0]),
    ),
  );
});

test("another case, a leading zero, a decimal point, full-width digits and words such as NULL are ids of their own", () => {
  expect(usersOf(["ab", "AB", 12, "12", "012", "12.0", "１２", "NULL", "null", "(not set)"])).toEqual([0, 1, 2, 2, 3, 4, 5, 6, 7, 8]);
});
