import "../support/polyfill.js";
import assert from "node:assert/strict";
import { functionLookup, functionMath, functionStatistical, IFunctionService, type BaseFunction } from "@univerjs/engine-formula";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { printTable } from "./support/print-table";

/*
 * A log of orders with helper columns, as planners keep it: each row counts, sums or looks up over the whole log, or makes a text or an
 * amount of its own cells. The same workbook is opened and calculated with the functions of this house and with the library's own, in one
 * run and in turns; the library's own would take minutes for the longer log, so that one is calculated here alone: opened, with its
 * formulas put in, and after one amount or one name was changed.
 */
const SHORT = 1000;
const LONG = 5000;
const ROUNDS = 3;

const HELPERS = {
  "COUNTIF, running": (row: number) => `=COUNTIF($A$2:A${row},A${row})`,
  COUNTIFS: (row: number, last: number) => `=COUNTIFS($A$2:$A$${last},A${row},$C$2:$C$${last},C${row})`,
  SUMIF: (row: number, last: number) => `=SUMIF($A$2:$A$${last},A${row},$D$2:$D$${last})`,
  SUMIFS: (row: number, last: number) => `=SUMIFS($D$2:$D$${last},$A$2:$A$${last},A${row},$B$2:$B$${last},">="&B${row})`,
  MATCH: (row: number, last: number) => `=MATCH(A${row},$A$2:$A$${last},0)`,
  "COUNTIFS, running": (row: number) => `=COUNTIFS($A$2:$A${row},$A${row},$C$2:$C${row},$C${row})`,
  "SUMIFS, columns": (row: number) => `=SUMIFS(D:D,A:A,A${row},B:B,">="&B${row})`,
  XLOOKUP: (row: number, last: number) => `=XLOOKUP(A${row},$A$2:$A$${last},$D$2:$D$${last},"none")`,
  "IF and texts": (row: number) => `=IF(D${row}>250,"big: "&LEFT(C${row},3),TEXT(B${row},"yyyy-mm"))`,
  arithmetic: (row: number) => `=ROUND(D${row}*1.13-D${row}/3,2)+IF(C${row}="channel-3",1,0)`,
} as const;
type Helper = keyof typeof HELPERS;
const NAMES = Object.keys(HELPERS) as Helper[];

const LIBRARY = [...functionLookup, ...functionMath, ...functionStatistical] as unknown as readonly (readonly [
  new (name: string) => BaseFunction,
  string,
])[];
const SEARCHING = new Set(["COUNTIF", "COUNTIFS", "SUMIF", "SUMIFS", "MATCH", "XLOOKUP"]);
const FIRST_HELPER = 4;

type Cells = Record<number, Record<number, { v?: string | number; f?: string }>>;

/** User, day, channel and amount of each order, then one column for each helper. */
function log(rows: number, helpers: readonly Helper[]): Cells {
  const cells: Cells = {};
  for (let row = 1; row <= rows; row += 1) {
    const order = [`user-${(row * 7919) % Math.ceil(rows / 5)}`, 46_000 + (row % 90), `channel-${row % 7}`, (row * 37) % 500];
    const formulas = helpers.map((name) => ({ f: HELPERS[name](row + 1, rows + 1) }));
    cells[row] = Object.fromEntries([...order.map((v) => ({ v })), ...formulas].entries());
  }
  return cells;
}

interface Calculated {
  readonly seconds: number;
  /** Of all results, texts by their length, so that nothing is quick by being wrong. */
  readonly sum: number;
}

type Engine = ReturnType<typeof createHeadlessEngine>;

function opened(cellData: Cells, by: "house" | "library"): Engine {
  const rowCount = Object.keys(cellData).length + 10;
  const sheets = { s: { id: "s", name: "Log", rowCount, columnCount: 20, cellData } };
  const engine = createHeadlessEngine({ snapshot: { id: "log", sheetOrder: ["s"], sheets } });
  if (by === "library") {
    const own = LIBRARY.filter(([, name]) => SEARCHING.has(name)).map(([Own, name]) => new Own(name));
    engine.injector.get(IFunctionService).registerExecutors(...own);
  }
  return engine;
}

async function settled(engine: Engine, rows: number): Promise<Calculated> {
  const start = performance.now();
  await engine.settle();
  const seconds = (performance.now() - start) / 1000;
  const cells = engine.cells("s");
  let sum = 0;
  for (let row = 1; row <= rows; row += 1)
    for (let column = FIRST_HELPER; column < FIRST_HELPER + 5; column += 1) {
      const value = cells.value(row, column);
      sum += typeof value === "string" ? value.length : Number(value);
    }
  return { seconds, sum };
}

async function calculated(cellData: Cells, by: "house" | "library"): Promise<Calculated> {
  const engine = opened(cellData, by);
  try {
    return await settled(engine, Object.keys(cellData).length);
  } finally {
    engine.dispose();
  }
}

/** The long log with its helper columns: opened, put in afterwards, and recalculated after an edit. */
async function long(helpers: readonly Helper[]): Promise<readonly (readonly string[])[]> {
  const { seconds } = await calculated(log(LONG, helpers), "house");
  const engine = opened(log(LONG, []), "house");
  try {
    await engine.settle();
    const sheet = engine.workbook.getSheetBySheetId("s");
    const formulas = Array.from({ length: LONG }, (_, i) => helpers.map((name) => HELPERS[name](i + 2, LONG + 1)));
    const before = performance.now();
    sheet?.getRange(1, FIRST_HELPER, LONG, helpers.length).setFormulas(formulas);
    const putIn = (performance.now() - before) / 1000 + (await settled(engine, LONG)).seconds;
    sheet?.getRange(100, 3).setValue(999);
    const amount = await settled(engine, LONG);
    sheet?.getRange(100, 0).setValue("user-5");
    const name = await settled(engine, LONG);
    const title = `${helpers.join("; ")}, ${LONG} rows`;
    return [
      [title, inSeconds(seconds), "", ""],
      ["… put in", inSeconds(putIn), "", ""],
      ["… an amount changed", inSeconds(amount.seconds), "", ""],
      ["… a name changed", inSeconds(name.seconds), "", ""],
    ];
  } finally {
    engine.dispose();
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const inSeconds = (seconds: number): string => `${seconds.toFixed(2)} s`;

async function compared(name: Helper): Promise<readonly string[]> {
  const rounds: (readonly [Calculated, Calculated])[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push([await calculated(log(SHORT, [name]), "house"), await calculated(log(SHORT, [name]), "library")]);
  for (const [house, library] of rounds) assert.equal(house.sum, library.sum, `${name} must come to the same.`);
  const [house, library] = [median(rounds.map(([one]) => one.seconds)), median(rounds.map(([, other]) => other.seconds))];
  return [`${name}, ${SHORT} rows`, inSeconds(house), inSeconds(library), `${(library / house).toFixed(1)} ×`];
}

await calculated(log(SHORT, NAMES), "house");
const rows: (readonly string[])[] = [];
for (const name of NAMES) rows.push(await compared(name));
rows.push(...(await long(NAMES.slice(0, 5))), ...(await long(NAMES.slice(5))));
printTable(["opened and calculated, median", "here", "the library's own", "ratio"], rows);
// The engine's timers would keep the process.
process.exit();
