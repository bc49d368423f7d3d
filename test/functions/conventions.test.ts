import type { CellValue } from "../../src/core/cell";
import { LANGS, type Lang } from "../../src/core/lang";
import type { RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { FUNCTIONS, findFunction } from "../../src/functions/registry";
import { answersEveryKind } from "./support/every-kind";

const call = (id: string, args: readonly RawArgument[], lang: Lang = "en") => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`no function ${id}`);
  return invoke(definition, args, lang);
};
const error = (code: string) => expect.objectContaining({ error: code });
const sentence = (result: unknown) => (result as { message: string }).message;

describe("an argument", () => {
  test("is converted as Excel converts a scalar: TRUE is 1, numeric text is its number, a blank cell is 0", () => {
    expect(call("ROAS", [true, "4"])).toBe(0.25);
    expect(call("ROAS", [" 50 ", 2])).toBe(25);
    expect(call("ROAS", ["", 2])).toBe(0);
  });

  test("that is other text gives #VALUE! and is named with what it holds, in either language", () => {
    expect(call("ROAS", ["1,200元", 2])).toEqual(error("#VALUE!"));
    expect(sentence(call("ROAS", ["12元", 2], "zh-CN"))).toContain("“销售额”");
    expect(sentence(call("ROAS", ["12元", 2], "zh-CN"))).toContain("12元");
    expect(sentence(call("ROAS", ["12 USD", 2], "en"))).toContain("revenue");
  });

  test("left out takes its default, and #VALUE! where there is none", () => {
    expect(call("BREAKEVEN_ROI", [0.4, null, null, null])).toBe(2.5);
    expect(call("BREAKEVEN_ROI", [0.4])).toBe(2.5);
    expect(call("BREAKEVEN_ROI", [null])).toEqual(error("#VALUE!"));
    expect(call("BREAKEVEN_ROI", [])).toEqual(error("#VALUE!"));
  });

  test("that is one cell may arrive bare or as a 1×1 range", () => {
    expect(call("BREAKEVEN_ROI", [[[0.4]]])).toBe(2.5);
    expect(call("BREAKEVEN_ROI", [[[null]]])).toEqual(error("#DIV/0!"));
    expect(call("LTV", [[[100]], [[0.5]], [[0]], [["end"]]])).toBe(100);
  });

  test("keyword is read in any case and with spaces; an unknown one gives #VALUE! and the choices", () => {
    expect(call("LTV", [100, 0.5, 0, " END "])).toBe(100);
    expect(call("LTV", [100, 0.5, 0, "begin"])).toEqual(error("#VALUE!"));
    expect(sentence(call("LTV", [100, 0.5, 0, "begin"]))).toContain("start, end, arrears");
    expect(call("LTV", [100, 0.5, 0, 1])).toEqual(error("#VALUE!"));
  });

  test("too many gives #VALUE!", () => {
    expect(call("ROAS", [1, 2, 3])).toEqual(error("#VALUE!"));
  });
});

describe("errors are tested in order", () => {
  test("an error value comes first, from the first argument that has one", () => {
    expect(call("ROAS", [{ error: "#REF!" }, "text"])).toEqual({ error: "#REF!" });
    expect(call("ROAS", ["text", { error: "#NAME?" }])).toEqual({ error: "#NAME?" });
    expect(call("FUNNEL", [[[1], ["x"], [{ error: "#N/A" }]]])).toEqual({ error: "#N/A" });
  });

  test("then a wrong type, even where another argument is outside its domain", () => {
    expect(call("BREAKEVEN_ROI", [40, "x"])).toEqual(error("#VALUE!"));
    expect(call("RETENTION_LOG", [[["a"]], [["2026-03-01"]], -1])).toEqual(error("#VALUE!"));
    expect(call("RETENTION_LOG", [[["a"], ["b"]], [[46000]], -1])).toEqual(error("#VALUE!"));
  });

  test("then a value outside its domain, before a zero denominator", () => {
    expect(call("BREAKEVEN_ROI", [0.4, 1, 0.5])).toEqual(error("#NUM!"));
    expect(call("ROAS", [-5, 0])).toEqual(error("#NUM!"));
  });

  test("a rate above 1 is told to be written as a fraction", () => {
    expect(sentence(call("BREAKEVEN_ROI", [40], "en"))).toContain("write 40% or 0.4");
    expect(sentence(call("BREAKEVEN_ROI", [40], "zh-CN"))).toContain("40% 或 0.4");
  });
});

describe("scalar arguments given as ranges", () => {
  test("lift element by element, and each element has its own error", () => {
    expect(call("BREAKEVEN_ROI", [[[0.4], [40], [{ error: "#REF!" }], [null]]])).toEqual([
      [2.5],
      [error("#NUM!")],
      [{ error: "#REF!" }],
      [error("#DIV/0!")],
    ]);
  });

  test("meet a single row or value as Excel broadcasts them", () => {
    expect(call("ROAS", [[[100], [200]], [[10, 20]]])).toEqual([
      [10, 5],
      [20, 10],
    ]);
    expect(call("ROAS", [[[100, 200]], 50])).toEqual([[2, 4]]);
  });

  test("of different sizes give #VALUE!", () => {
    expect(
      call("ROAS", [
        [[1], [2], [3]],
        [[1], [2]],
      ]),
    ).toEqual(error("#VALUE!"));
  });

  test("of a row function give one row each; a row that fails, fails in every column", () => {
    const result = call("CHANNEL_METRICS", [[[5000], [-1]], 400000, 8000, 320, 48000]) as CellValue[][];
    expect(result[0]).toEqual([12.5, 0.02, 0.625, 0.04, 15.625, 9.6, 150]);
    expect(result[1]).toEqual(Array(7).fill(error("#NUM!")));
  });

  test("of 10,000 rows are worked through in one call", () => {
    const margins = Array.from({ length: 10_000 }, (_, i) => [(i + 1) / 10_000]);
    const result = call("BREAKEVEN_ROI", [margins]) as CellValue[][];
    expect(result).toHaveLength(10_000);
    expect(result[4999]).toEqual([2]);
  });
});

// `npm test -- thorough` walks six times as far.
answersEveryKind(500);

test.each(LANGS)("every fault sentence in %s ends as a sentence and names no placeholder", (lang) => {
  for (const definition of FUNCTIONS) {
    for (const args of [[], ["x", "x", "x"], [-1, -1, -1, "?"], [0, 0], [[["a"]], [["b"]], 1]] as RawArgument[][]) {
      const result = invoke(definition, args, lang);
      if (typeof result !== "object" || result === null || Array.isArray(result)) continue;
      expect(result.message).toMatch(lang === "en" ? /[.?]$/ : /。$/);
      expect(result.message).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});

describe('a blank cell, which hosts hand over as null, as "" or, older ones, as 0', () => {
  const blanks: readonly CellValue[] = [null, "", 0];
  const inRange = (id: string, args: (blank: CellValue) => RawArgument[]) => blanks.map((blank) => call(id, args(blank)));

  test("is 0 for scalars, so that all hosts agree", () => {
    expect(inRange("BREAKEVEN_ROI", (blank) => [[[blank]]])).toEqual(Array(3).fill(error("#DIV/0!")));
    expect(inRange("ROAS", (blank) => [[[blank]], 5])).toEqual([0, 0, 0]);
    expect(inRange("RETENTION", (blank) => [100, [[blank]]])).toEqual([0, 0, 0]);
    expect(inRange("LTV", (blank) => [[[blank]], 0.5])).toEqual([0, 0, 0]);
    expect(inRange("CHANNEL_METRICS", (blank) => [10, 1000, 10, 5, [[blank]]])).toEqual(Array(3).fill([[10, 0.01, 1, 0.5, 2, 0, 0]]));
  });

  test("is skipped with its row in event logs, so that all hosts agree", () => {
    expect(inRange("RETENTION_LOG", (blank) => [[["a"], ["a"], [blank]], [[46_000], [46_001], [blank]], 1])).toEqual([1, 1, 1]);
    expect(inRange("COHORT_TABLE", (blank) => [[["a"], [blank]], [[46_000], [blank]], "day", "users"])).toEqual(
      Array(3).fill([[46_000, 1, 1]]),
    );
  });

  test("is refused within a funnel where the host says it is blank, and 0 where it does not", () => {
    const [asNull, asText, asZero] = inRange("FUNNEL", (blank) => [[[10], [blank], [5]]]);
    expect([asNull, asText]).toEqual([error("#VALUE!"), error("#VALUE!")]);
    expect(asZero).toEqual([
      [10, 1, 1, 0],
      [0, 0, 0, 10],
      [5, error("#DIV/0!"), 0.5, -5],
    ]);
  });
});
