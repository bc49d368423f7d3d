import fc from "fast-check";
import { createHeadlessEngine } from "../../../../../src/workbench/engine/headless";
import type { Engine } from "../../../../../src/workbench/engine/create-engine";
import { expandTable } from "../../../../../src/workbench/engine/tables/expand-table";
import { insertTableRows, removeTableRows } from "../../../../../src/workbench/engine/tables/table-rows";
import { activeSheetId, shown, tableNamed, twoTables } from "../two-tables";

let snapshot: Awaited<ReturnType<typeof twoTables>>;
beforeAll(async () => {
  snapshot = await twoTables();
});
let engine: Engine;
afterEach(() => engine.dispose());

const write = (row: number, column: number, value: string | number) => {
  engine.workbook.getActiveSheet().getRange(row, column).setValue(value);
  return expandTable(engine, { sheetId: activeSheetId(engine), row, column, rows: 1, columns: 1 });
};

/** Costs in A3:D6 with a running total in D, the same beside it in F, its sum above it and far below. */
async function open(): Promise<void> {
  engine = createHeadlessEngine({ snapshot: structuredClone(snapshot) });
  engine.tableStore.dissolve(engine.tableStore.onSheet(activeSheetId(engine))[1] ?? raise());
  engine.workbook.getActiveSheet().getRange("A9:D11").clear();
  await write(2, 3, "So far");
  for (const row of [3, 4, 5])
    for (const column of [3, 5])
      engine.workbook
        .getActiveSheet()
        .getRange(row, column)
        .setValue(`=SUM(B$4:B${row + 1})`);
  engine.workbook.getActiveSheet().getRange("B31").setValue("=SUM(B4:B6)");
  engine.workbook.getActiveSheet().getRange("E31").setValue("=SUM(B$4:B$6)");
}

const raise = (): never => {
  throw new Error("There is no second table.");
};

/** What a plain list of the costs adds up to, row by row. */
async function checkSums(costs: readonly number[]): Promise<void> {
  const { data } = tableNamed(engine, "Costs");
  const rows = await shown(engine, 60, 6);
  const at = (column: number) => rows.slice(data.row, data.row + data.rows).map((row) => row[column]);
  expect(at(1).map(Number)).toEqual(costs);
  expect(at(3)).toEqual(costs.map((_, i) => costs.slice(0, i + 1).reduce((sum, cost) => sum + cost, 0)));
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const below = rows.findLastIndex((row) => row[1] !== "");
  expect([rows[0]?.[1], rows[below]?.[1], rows.findLast((row) => row[4] !== "")?.[4]]).toEqual([total, total, total]);
  const [chart] = engine.charts.list(activeSheetId(engine));
  expect(chart?.series[0]?.values).toMatchObject({ row: data.row, rows: data.rows, column: 1 });
}

type Step = readonly ["insert" | "remove" | "type", number];
const step = fc.tuple(fc.constantFrom("insert", "insert", "type", "remove"), fc.nat(50)) as fc.Arbitrary<Step>;

test("running totals, sums and a chart of a person's own hold whatever rows come and go, first, in the middle, last and typed below", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
      await open();
      let costs = [100, 200, 50];
      for (const [kind, number] of steps) {
        const { id, data } = tableNamed(engine, "Costs");
        const place = number % (data.rows + 1);
        if (kind === "type") {
          await write(data.row + data.rows, 1, number);
          costs = [...costs, number];
        } else if (kind === "insert") {
          await insertTableRows(engine, id, data.row + place, 1);
          await write(data.row + place, 1, number);
          costs = costs.toSpliced(place, 0, number);
        } else if (data.rows > 2 && place < data.rows) {
          await removeTableRows(engine, id, data.row + place, 1);
          costs = costs.toSpliced(place, 1);
        }
        await checkSums(costs);
      }
      engine.dispose();
    }),
    { numRuns: 6 },
  );
  await open();
});

test("a running total beside the table ends with its own row when rows are added behind it", async () => {
  await open();
  await write(6, 1, 7);
  await insertTableRows(engine, tableNamed(engine, "Costs").id, 7, 1);
  const cells = engine.cells(activeSheetId(engine));
  expect([3, 4, 5].map((row) => cells.formula(row, 5))).toEqual(["=SUM(B$4:B4)", "=SUM(B$4:B5)", "=SUM(B$4:B6)"]);
});
