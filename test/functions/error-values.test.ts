import type { CellValue } from "../../src/core/cell";
import type { FunctionDefinition, RawArgument } from "../../src/functions/define";
import { invoke } from "../../src/functions/invoke";
import { FUNCTIONS } from "../../src/functions/registry";

const REF = { error: "#REF!" } as const;
type Rows = readonly (readonly CellValue[])[];

const isError = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every way to put an error value into one cell of one argument. */
function* withError(args: readonly RawArgument[]): Generator<readonly RawArgument[]> {
  for (const [i, arg] of args.entries()) {
    if (!Array.isArray(arg)) yield args.with(i, REF);
    else {
      const rows = arg as Rows;
      for (const [r, row] of rows.entries()) for (const c of row.keys()) yield args.with(i, rows.with(r, row.with(c, REF)));
    }
  }
}

const isLifted = ({ params }: FunctionDefinition, args: readonly RawArgument[]): boolean =>
  args.some((arg, i) => params[i]?.shape === "scalar" && Array.isArray(arg));

test.each(FUNCTIONS.map((definition) => [definition.id, definition] as const))(
  "OPS.%s passes on an error value from any cell of any argument",
  (_id, definition) => {
    const working = definition.examples.filter(({ args, result }) => !isError(result) && !isLifted(definition, args));
    expect(working.length).toBeGreaterThan(0);
    for (const { args } of working) {
      for (const broken of withError(args)) expect([broken, invoke(definition, broken, "en")]).toEqual([broken, REF]);
    }
  },
);

test("an error value among what a fit spills is passed on, even where it is not read", () => {
  const expected = FUNCTIONS.find(({ id }) => id === "BTYD_EXPECTED") as FunctionDefinition;
  expect(invoke(expected, [[[0.243, 4.414, 0.793, 2.426, REF]], 52], "en")).toEqual(REF);
});

test.each(FUNCTIONS.map((definition) => [definition.id, definition] as const))(
  "OPS.%s passes on the first of several error values, in the order of the arguments",
  (_id, definition) => {
    const args: readonly RawArgument[] =
      definition.examples.find((example) => !isError(example.result) && !isLifted(definition, example.args))?.args ?? [];
    for (const i of args.keys()) {
      for (let j = i + 1; j < args.length; j += 1)
        expect(invoke(definition, args.with(i, REF).with(j, { error: "#NAME?" }), "en")).toEqual(REF);
    }
  },
);
