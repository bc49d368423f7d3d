import { typeset } from "../../src/build/help/typeset";
import { FUNCTIONS } from "../../src/functions/registry";

const lineOf = (line: string | readonly string[]): string => (typeof line === "string" ? line : (line[0] as string));
const bare = (latex: string): string => latex.replaceAll(/\s+/g, "").replaceAll("\\,", "");

/** The letters a formula is made of, as they are drawn. */
const letters = (latex: string): string[] =>
  [...typeset(latex, true).text.matchAll(/<mi[^>]*>([^<]+)<\/mi>/g)].map(([, letter]) => letter as string);

/** Signs, names of functions and the counters of sums, which every reader of formulas knows. */
const KNOWN = new Set([
  "/",
  "|",
  "!",
  "∞",
  "…",
  "∃",
  "∀",
  "∅",
  "Δ",
  "π",
  "e",
  "d",
  "i",
  "j",
  "k",
  "ln",
  "exp",
  "log",
  "max",
  "min",
  "arg",
  "Beta",
]);

describe("the formula of every function as mathematics", () => {
  test("is LaTeX that can be set without error", () => {
    for (const { math } of FUNCTIONS)
      for (const line of [...math.lines.map(lineOf), ...math.where.map(([symbol]) => symbol)])
        expect(typeset(line, true).text).toMatch(/^<math .*<\/math>$/s);
  });

  test("has no words in it, which would be the same in every language", () => {
    const wordy = FUNCTIONS.flatMap(({ id, math }) =>
      math.lines
        .map(lineOf)
        .filter((line) => /\\text\{|[一-鿿]/.test(line))
        .map((line) => `${id}: ${line}`),
    );
    expect(wordy).toEqual([]);
  });

  test("contains each symbol that is explained beside it", () => {
    const strangers = FUNCTIONS.flatMap(({ id, math }) => {
      const lines = math.lines.map(lineOf).map(bare).join(" ");
      return math.where
        .map(([symbol]) => symbol)
        .filter((symbol) => !lines.includes(bare(symbol)))
        .map((symbol) => `${id}: ${symbol}`);
    });
    expect(strangers).toEqual([]);
  });

  test("has each of its letters explained", () => {
    const unexplained = FUNCTIONS.flatMap(({ id, math }) => {
      const explained = new Set(math.where.flatMap(([symbol]) => letters(symbol)));
      return [...new Set(math.lines.flatMap((line) => letters(lineOf(line))))]
        .filter((letter) => !explained.has(letter) && !KNOWN.has(letter))
        .map((letter) => `${id}: ${letter}`);
    });
    expect(unexplained).toEqual([]);
  });

  test("names arguments that the function has", () => {
    const unknown = FUNCTIONS.flatMap(({ id, math, params }) =>
      math.where.flatMap((symbol) =>
        symbol.length === 2 && !params.some(({ name }) => name === symbol[1]) ? [`${id}: ${symbol[1]}`] : [],
      ),
    );
    expect(unknown).toEqual([]);
  });

  test("gives its words in both languages", () => {
    const missing = FUNCTIONS.flatMap(({ id, math }) =>
      [
        ...math.lines.flatMap((line) => (typeof line === "string" ? [] : [line])),
        ...math.where.flatMap((symbol) => (symbol.length === 3 ? [symbol] : [])),
      ]
        .filter(([, en, zh]) => en === "" || zh === "" || /[.。]$/.test(zh))
        .map(([line]) => `${id}: ${line}`),
    );
    expect(missing).toEqual([]);
  });
});
