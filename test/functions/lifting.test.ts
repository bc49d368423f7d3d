import type { CellValue } from "../../src/core/cell";
import type { FunctionDefinition, RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { FUNCTIONS } from "../../src/functions/registry";

const isError = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
const isLiftable = ({ params }: FunctionDefinition, i: number): boolean => params[i]?.shape === "scalar" && params[i].choices === undefined;

/** Values around the example's own, and what else a column may hold. */
const variants = (own: RawArgument): CellValue[] => [
  ...(typeof own === "number" ? [own, own * 0.9, own + 1, own / 2, 2 * own, -own] : [own as CellValue]),
  0,
  1,
  0.5,
  3,
  "4",
  "text",
  true,
  null,
  { error: "#REF!" },
  -1,
  1e9,
  46_100,
];

const lifting = FUNCTIONS.filter(
  (definition) => definition.returns.shape !== "table" && definition.params.some((_, i) => isLiftable(definition, i)),
);

/** An example that works with single values, and which of its arguments may be columns. */
function exampleOf(definition: FunctionDefinition): { readonly args: readonly RawArgument[]; readonly liftable: readonly number[] } {
  const single = definition.examples.find(
    ({ args, result }) =>
      !isError(result) &&
      args.some((arg, i) => isLiftable(definition, i) && arg !== null) &&
      !args.some((arg, i) => isLiftable(definition, i) && Array.isArray(arg)),
  );
  const args = single?.args ?? [];
  return { args, liftable: [...args.keys()].filter((i) => isLiftable(definition, i) && args[i] !== null) };
}

/** One element's result as the row it fills. */
const rowOf = (definition: FunctionDefinition, single: CellValue | CellValue[][]): CellValue[] =>
  Array.isArray(single)
    ? (single[0] ?? [])
    : Array<CellValue>(definition.returns.shape === "row" ? (definition.returns.columns?.length ?? 1) : 1).fill(single);

test("all but a few functions take columns", () => {
  expect(lifting.length).toBeGreaterThan(50);
});

/** The only functions with single values whose examples give none: all their arguments are ranges, or the rest is left to the default. */
const WITHOUT_EXAMPLE = new Set(["CONCENTRATION"]);
const named = lifting.filter(({ id }) => !WITHOUT_EXAMPLE.has(id)).map((definition) => [definition.id, definition] as const);

test.each(named)("OPS.%s over a column gives what single calls give, errors included", (_id, definition) => {
  const { args, liftable } = exampleOf(definition);
  expect(liftable.length).toBeGreaterThan(0);
  for (const i of liftable) {
    const values = variants(args[i] as RawArgument);
    // A blank within a range is a blank cell, while null as an argument is one left out.
    const singles = values.map((value) => rowOf(definition, invoke(definition, args.with(i, value ?? ""), "en")));
    expect(
      invoke(
        definition,
        args.with(
          i,
          values.map((value) => [value]),
        ),
        "en",
      ),
    ).toEqual(singles);
  }
});

/** Integrals, which take milliseconds each: ten thousand of them would make a test of minutes. */
const INTEGRATING = new Set(["AB_BAYES", "SBG_DERL"]);

test.each(named.filter(([id]) => !INTEGRATING.has(id)))("OPS.%s takes columns of 10,000 in one call", (_id, definition) => {
  const { args, liftable } = exampleOf(definition);
  const first = liftable[0] as number;
  const column = Array.from({ length: 10_000 }, () => [args[first] as CellValue]);
  const result = invoke(definition, args.with(first, column), "en") as CellValue[][];
  const single = rowOf(definition, invoke(definition, args, "en"));
  expect(result).toHaveLength(10_000);
  expect([result[0], result[9_999]]).toEqual([single, single]);
});
