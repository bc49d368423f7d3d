import fc from "fast-check";
import { isCellError, type CellValue } from "../../src/core/cell";
import type { FunctionDefinition, Param, RawArgument, Unit } from "../../src/functions/define";
import { faultOf, invoke } from "../../src/functions/invoke";
import { FUNCTIONS } from "../../src/functions/registry";

type Rows = readonly (readonly CellValue[])[];

/** Numbers that are often equal, or sums of one another, so that parts meet their whole and values their limits. */
const NUMBERS: Partial<Record<Unit, readonly number[]>> = {
  fraction: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 0.9, 1],
  probability: [0.1, 0.2, 0.3, 0.5],
  money: [0, 0.1, 0.2, 0.3, 0.4, 0.6, 1, 2, 3, 10, 99.95, 100, 259.71, 535.69, 795.4],
  count: [0, 1, 2, 3, 5, 10, 20, 100, 1000],
  ratio: [0.1, 0.2, 0.3, 0.5, 1, 2, 3],
  periods: [1, 2, 3, 4, 6, 12],
  days: [1, 2, 3, 7, 30],
  number: [0.1, 0.2, 0.3, 0.5, 1, 2, 3, 5, 10],
};

/** Rounded to decimals exactly, as settled: a unit more of the total is a unit more of the split. */
const EXACT = new Set(["BUDGET_SPLIT"]);
/** A fit takes milliseconds. */
const runsOf = ({ id }: FunctionDefinition): number => (id.endsWith("_FIT") ? 3 : 80);

const eachNumber = (arg: RawArgument, change: (value: number) => number): RawArgument => {
  const cell = (value: CellValue): CellValue => (typeof value === "number" ? change(value) : value);
  return Array.isArray(arg) ? (arg as Rows).map((row) => row.map(cell)) : cell(arg as CellValue);
};

/** Arguments of an example with other numbers, and the same as sums of many cells leave them: off by some 1e-15 of themselves. */
const calls = (definition: FunctionDefinition): fc.Arbitrary<readonly [RawArgument[], RawArgument[]]> =>
  fc.tuple(fc.constantFrom(...definition.examples), fc.infiniteStream(fc.nat(999))).map(([{ args }, stream]) => {
    const next = (below: number): number => (stream.next().value as number) % below;
    const given = definition.params.map((param, i) => eachNumber(args[i] ?? null, (value) => otherNumber(param, value, next)));
    const dusty = given.map((arg, i) =>
      isCounted(definition.params[i] as Param) ? eachNumber(arg, (value) => value * (1 + (next(7) - 3) * 2e-15)) : arg,
    );
    return [given, dusty] as const;
  });

const isCounted = ({ unit }: Param): boolean => unit !== "date" && unit !== "text";

function otherNumber(param: Param, value: number, next: (below: number) => number): number {
  const numbers = isCounted(param) ? (NUMBERS[param.unit] ?? NUMBERS.number) : undefined;
  return numbers === undefined || next(5) < 2 ? value : (numbers[next(numbers.length)] as number);
}

/** A bound that may not be reached is no limit: 0.9999999999999998 is below 1. */
function isAtOpenBound(definition: FunctionDefinition, args: readonly RawArgument[]): boolean {
  const fault = faultOf(definition, args);
  return fault?.key === "target-rate" || fault?.detail["above"] !== undefined || fault?.detail["below"] !== undefined;
}

const cellsOf = (result: ReturnType<typeof invoke>): readonly CellValue[] => (Array.isArray(result) ? result.flat() : [result]);

/** Whether two cells are the same: errors by their code, texts as they are, numbers to six digits of the largest in the result. */
function isAlike(one: CellValue, other: CellValue | undefined, scale: number): boolean {
  if (typeof one === "number") return typeof other === "number" && Math.abs(one - other) <= 1e-6 * scale;
  if (isCellError(one)) return isCellError(other) && one.error === other.error;
  return one === other;
}

test.each(FUNCTIONS.filter(({ id }) => !EXACT.has(id)).map((definition) => [definition.id, definition] as const))(
  "OPS.%s takes sums that are off by their rounding for what they should be, also where they meet a limit",
  (_id, definition) => {
    fc.assert(
      fc.property(calls(definition), ([given, dusty]) => {
        fc.pre(!isAtOpenBound(definition, given) && !isAtOpenBound(definition, dusty));
        const [plain, near] = [invoke(definition, given, "en"), invoke(definition, dusty, "en")];
        const cells = cellsOf(plain);
        const scale = cells.reduce<number>((most, cell) => (typeof cell === "number" ? Math.max(most, Math.abs(cell)) : most), 1);
        expect(cellsOf(near)).toHaveLength(cells.length);
        expect(cells.filter((cell, i) => !isAlike(cell, cellsOf(near)[i], scale))).toEqual([]);
      }),
      { numRuns: runsOf(definition), seed: 20_261_128 },
    );
  },
);
