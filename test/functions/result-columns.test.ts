import type { CellValue } from "../../src/core/cell";
import { LANGS } from "../../src/core/lang";
import type { FunctionDefinition, FunctionExample } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { FUNCTIONS, findFunction } from "../../src/functions/registry";
import { resultColumns } from "../../src/functions/result-columns";

type Rows = readonly (readonly CellValue[])[];

/** Every example in the registry whose result has several columns. */
const wide = FUNCTIONS.flatMap((definition) =>
  definition.examples.flatMap((example): readonly (readonly [string, FunctionDefinition, FunctionExample, Rows])[] => {
    const result = invoke(definition, example.args, "en");
    return Array.isArray(result) && (result[0]?.length ?? 0) > 1 && definition.returns.shape !== "scalar"
      ? [[definition.id, definition, example, result]]
      : [];
  }),
);

test.each(wide)("each column of OPS.%s has a heading of its own in each language", (_, definition, { args }, rows) => {
  const width = rows[0]?.length ?? 0;
  for (const lang of LANGS) {
    const headings = resultColumns(definition, args, lang, width).map(({ heading }) => heading ?? "");
    expect(headings).toHaveLength(width);
    expect(headings).not.toContain("");
    expect(new Set(headings).size).toBe(width);
    // A list in the place of a name ("Period 0, 1, 2 …", "markov only") names no single column.
    for (const heading of headings) expect(heading).not.toMatch(/[…#]|only|仅|each|一列$/);
  }
});

test.each(wide)(
  "what OPS.%s says of a column is true of its cells: texts are texts, days are days, shares are within reach",
  (_, definition, { args }, rows) => {
    resultColumns(definition, args, "en", rows[0]?.length).forEach(({ unit }, c) => {
      const cells = rows.map((row) => row[c]).filter((cell) => cell !== "" && cell !== null && typeof cell !== "object");
      if (unit === "text") expect(cells.filter((cell) => typeof cell !== "string")).toEqual([]);
      else expect(cells.filter((cell) => typeof cell !== "number")).toEqual([]);
      const numbers = cells.filter((cell) => typeof cell === "number");
      // Days from 1990 to 2100.
      if (unit === "date") for (const day of numbers) expect(Number.isInteger(day) && day > 32_874 && day < 73_051).toBe(true);
      if (unit === "probability") for (const share of numbers) expect(share >= 0 && share <= 1).toBe(true);
      if (unit === "fraction") for (const share of numbers) expect(Math.abs(share)).toBeLessThan(10);
    });
  },
);

const of = (id: string, values: Parameters<typeof resultColumns>[1], width?: number) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`No function ${id}`);
  return resultColumns(definition, values, "en", width);
};

test("the columns of a call follow its option, and a result of unknown width has the columns that are named", () => {
  expect(of("ATTRIBUTION", [null, null, "last"], 2).map(({ heading }) => heading)).toEqual(["Channel", "Credit"]);
  expect(of("ATTRIBUTION", [null, null, "Markov"], 3).map(({ heading, unit }) => [heading, unit])).toEqual([
    ["Channel", "text"],
    ["Removal effect", "fraction"],
    ["Credit", "number"],
  ]);
  expect(of("BTYD_FIT", [null, null, null, "pnbd"]).map(({ heading }) => heading)).toEqual(["r", "α", "s", "β", "Log-likelihood"]);
  expect(of("COHORT_TABLE", [null, null, null, "users"], 5).map(({ heading, unit }) => [heading, unit])).toEqual([
    ["Cohort start", "date"],
    ["Size", "count"],
    ["Period 0", "count"],
    ["Period 1", "count"],
    ["Period 2", "count"],
  ]);
  expect(of("AB_TEST", []).map(({ unit }) => unit)).toEqual([
    "fraction",
    "fraction",
    "fraction",
    "fraction",
    "number",
    "probability",
    "fraction",
    "fraction",
  ]);
});

test("columns of an option are those of a keyword that it has", () => {
  for (const { params, returns } of FUNCTIONS) {
    if (!returns.columnsBy) continue;
    const choices = params.find(({ name }) => name === returns.columnsBy?.param)?.choices?.map(({ value }) => value) ?? [];
    expect(Object.keys(returns.columnsBy.columns).sort()).toEqual([...choices].sort());
  }
});
