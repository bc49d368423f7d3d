import fc from "fast-check";
import type { CellValue } from "../../../src/core/cell";
import { DomainError, type FaultKey } from "../../../src/core/errors";
import type { FunctionDefinition, Param, RawArgument } from "../../../src/functions/define";
import { EN } from "../../../src/functions/fault-sentences/en";
import { faultSentence } from "../../../src/functions/fault-sentence";
import { outcomeOf } from "../../../src/functions/invoke";
import { FUNCTIONS, findFunction } from "../../../src/functions/registry";
import type { FailedCall } from "../faults/call";
import { CLAIMS } from "../faults/claims";

type Rows = readonly (readonly CellValue[])[];

/** The faults of a call, of the whole or of single cells. */
function faultsOf(definition: FunctionDefinition, args: readonly RawArgument[]): DomainError[] {
  const outcome = outcomeOf(definition, args);
  const cells = Array.isArray(outcome) ? (outcome as readonly (readonly unknown[])[]).flat() : [outcome];
  return cells.flatMap((cell) =>
    cell instanceof DomainError ? [cell] : typeof cell === "number" && !Number.isFinite(cell) ? [new DomainError("num", "not-finite")] : [],
  );
}

/** What is wrong with the sentence of a fault; nothing where it is a whole sentence that is true of the arguments. */
function wrongWith(call: FailedCall): string[] {
  const { definition, fault, args } = call;
  const [en, zh] = [faultSentence(fault, definition, "en"), faultSentence(fault, definition, "zh-CN")];
  const isWhole = /[.?]$/.test(en) && zh.endsWith("。") && !/undefined|NaN|\[object/.test(en + zh);
  return isWhole && CLAIMS[fault.key](call) ? [] : [`${definition.id}(${JSON.stringify(args).slice(0, 300)}) ${fault.key}: ${en} ${zh}`];
}

/** Arguments for faults that slips of the hand do not come by. */
const column = (values: readonly CellValue[]): Rows => values.map((value) => [value]);
/** As many customers as two columns of a sheet have rows. */
const PAIRS = Array.from({ length: 524_289 }, (_, row) => [2 * row, 2 * row + 1]);
const MORE_THAN_A_SHEET: readonly RawArgument[] = [PAIRS, PAIRS.map(() => [46_082, 46_082])];
const RARE: readonly (readonly [key: FaultKey, id: string, args: readonly RawArgument[]])[] = [
  ["needs-single-value", "BREAKEVEN_UNITS", [1000, 10, 7, 0, column([true, false])]],
  [
    "needs-single-column",
    "FUNNEL_REQUIRED",
    [
      100,
      [
        [0.1, 0.2],
        [0.3, 0.4],
      ],
    ],
  ],
  ["not-finite", "GMV", [1e200, 1, 1e200, 1]],
  ["too-many-channels", "ATTRIBUTION", [column(Array.from({ length: 600 }, (_, i) => `c${i}`)), column(new Array(600).fill(1)), "markov"]],
  ["exact-forecast", "FORECAST_ERROR", [column([1, 0.3]), column([1, 0.1 + 0.2]), "tracking"]],
  ["no-repeat-buyers", "BTYD_FIT", [column(new Array(12).fill(0)), column(new Array(12).fill(0)), column(new Array(12).fill(30))]],
  ["heading-beside", "FUNNEL", [[["人数", 5, 4]]]],
  ["all-refunded", "BREAKEVEN_ROI", [0.4, 1]],
  ["margin-used-up", "BREAKEVEN_ROI", [0.4, 0, 0.3, 0.1]],
  ["everybody-converted", "AB_TEST", [10, 10, 10, 10]],
  ["flat-rates", "RETENTION_FIT", [column([1, 7]), column([0.3, 0.1 + 0.2])]],
  [
    "flawless-forecaster",
    "TARGET_BLEND",
    [
      [[1, 2]],
      null,
      [
        [0, 1],
        [0, 2],
      ],
    ],
  ],
  ["zero-period", "NEW_RETURNING", [column(["a", "a"]), column([46_082, 46_083]), column([50, -50])]],
  ["zero-base", "PERIOD_COMPARE", [column([46_054, 46_060, 46_090]), column([5, -5, 10]), 46_090]],
  ["zero-mean", "AB_VALUE", [column([1, -1]), column([2, 3])]],
  ["nothing-paid", "UNIT_MARGIN", [100, 10, 1]],
  ["never-pays-back", "PAYBACK", [1000, 50, 1, 0.1]],
  ["too-many-periods", "COHORT_TABLE", [column(["a", "a"]), column([1, 46_082]), "day"]],
  ["too-many-rows", "CUSTOMER_SUMMARY", MORE_THAN_A_SHEET],
];

/** What a slip of the hand puts into a cell. */
const SLIPS: readonly CellValue[] = [
  0,
  -1,
  1,
  2,
  0.5,
  1.5,
  40,
  1e9,
  "x",
  "12",
  "",
  null,
  20_260_301,
  1_772_323_200,
  -0.1,
  true,
  false,
  "2026-03-01",
  0.3,
  0.1,
  10,
  100,
  "2 apples",
];

/** An argument of an example with slips in some of its cells, in all, or shorter than it should be. */
function slipped(param: Param, arg: RawArgument, next: (below: number) => number): RawArgument {
  const slip = (): CellValue => SLIPS[next(SLIPS.length)] as CellValue;
  if (!Array.isArray(arg)) return param.choices && next(4) > 0 ? (param.choices[next(param.choices.length)]?.value ?? null) : slip();
  const [rows, cell] = [arg as Rows, slip()];
  const way = next(10);
  if (way < 5) return rows.map((row) => row.map((value) => (next(3) === 0 ? cell : value)));
  if (way < 6) return rows.map((row) => row.map(() => cell));
  return way < 8 ? rows.slice(0, 1 + next(rows.length)) : slip();
}

const calls = (definition: FunctionDefinition): fc.Arbitrary<RawArgument[]> =>
  fc.tuple(fc.constantFrom(...definition.examples), fc.infiniteStream(fc.nat(999))).map(([{ args }, stream]) => {
    const next = (below: number): number => (stream.next().value as number) % below;
    const given = definition.params.map((param, i) => (next(5) < 3 ? (args[i] ?? null) : slipped(param, args[i] ?? null, next)));
    return next(60) === 0 ? [...given, 1] : given;
  });

const seen = new Set<FaultKey>();

test.each(FUNCTIONS.map((definition) => [definition.id, definition] as const))("what OPS.%s says of slips is so", (_id, definition) => {
  const wrong: string[] = [];
  const runs = fc.sample(calls(definition), { numRuns: definition.id.endsWith("_FIT") ? 30 : 160, seed: 20_261_128 });
  for (const args of runs) {
    for (const fault of faultsOf(definition, args)) {
      seen.add(fault.key);
      wrong.push(...wrongWith({ definition, args, fault }));
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});

test.each(RARE)("%s is raised by OPS.%s, and is so", (key, id, args) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`no function ${id}`);
  const faults = faultsOf(definition, args);
  expect(faults.map((fault) => fault.key)).toContain(key);
  seen.add(key);
  expect(faults.flatMap((fault) => wrongWith({ definition, args, fault }))).toEqual([]);
});

test("there is no sentence that no arguments raise", () => {
  expect(Object.keys(EN).filter((key) => !seen.has(key as FaultKey))).toEqual([]);
});
