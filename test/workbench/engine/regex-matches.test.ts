import fc from "fast-check";
import { matchesOf } from "../../../src/workbench/engine/builtins/regex-matches";
import { regexOf } from "../../../src/workbench/engine/builtins/regex-pattern";

const found = (pattern: string, text: string) => {
  const regex = regexOf(pattern, false);
  return regex && [...matchesOf(regex, text)].map(({ index, texts }) => [index, texts[0]]);
};

/** The language's own engine, which goes over every way: right, and slow only where the ways are many. */
const own = (pattern: string, text: string) => {
  const regex = regexOf(pattern, false);
  return regex && [...text.matchAll(regex)].map((match) => [match.index, match[0]]);
};

test("patterns with several repetitions find what the language's own engine finds", () => {
  const atom = fc.constantFrom(
    "a",
    "b",
    ".",
    "[ab]",
    "[^a]",
    "\\d",
    "\\w",
    "\\s",
    "(a|b)",
    "(?:ab|a)",
    "(b)",
    "商",
    "\\p{Han}",
    "1",
    " ",
    "\\b",
  );
  const piece = fc
    .tuple(atom, fc.constantFrom("", "*", "+", "?", "*?", "+?", "{1,2}", "{2,}"))
    .map(([one, times]) => (one === "\\b" ? one : one + times));
  const run = fc.array(piece, { maxLength: 3 }).map((all) => all.join(""));
  // What is repeated begins with a sign: of repeated nothings this language makes less than PCRE2, which goes on behind the first.
  const sign = fc.constantFrom("a", "b", "[ab]", "1", " ", "商", "(b)", "(?:a|b)");
  const body = fc.tuple(sign, run).map(([one, more]) => one + more);
  const pattern = fc.oneof(
    run,
    fc.tuple(body, body).map(([one, other]) => `(?:${one}|${other})+`),
    body.map((one) => `^(?:${one})+$`),
    fc.tuple(body, run).map(([one, other]) => `(${one})*${other}`),
  );
  const text = fc.array(fc.constantFrom("a", "b", "1", " ", "商", "𝒳", "\n"), { maxLength: 8 }).map((all) => all.join(""));
  fc.assert(
    fc.property(pattern, text, (one, within) => expect(found(one, within)).toEqual(own(one, within))),
    { numRuns: 3000 },
  );
});

test("patterns whose ways through a text are without number come to an end", () => {
  const many = "a".repeat(5000);
  for (const pattern of ["^(a+)+$", "^(a|a)*$", "^(a*)*b", "(.*)(.*)(.*)(.*)=", "^(\\w+\\s?)*$"])
    expect(found(pattern, `${many}!`)).toEqual([]);
  expect(found("(a+)+", many)).toEqual([[0, many]]);
});

test("the parts of a match are its groups, by number and by name", () => {
  const regex = regexOf("(?<year>\\d+)-(?<month>\\d+)(x)?", false);
  const [match] = regex ? [...matchesOf(regex, "on 2026-12")] : [];
  expect(match).toEqual({ index: 3, texts: ["2026-12", "2026", "12", undefined], named: { year: "2026", month: "12" } });
});
