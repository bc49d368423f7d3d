import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import type { CellValue } from "../../../../src/core/cell";
import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { insertTableRows, removeTableRows } from "../../../../src/workbench/engine/tables/table-rows";
import { activeSheetId, tableNamed, twoTables } from "./two-tables";

let engine: Engine;
beforeAll(async () => {
  engine = createHeadlessEngine({ snapshot: await twoTables() });
  await engine.settle();
});
afterAll(() => engine.dispose());

/** What the cells with formulas hold now, from the top; a cell of a row that has just come holds nothing yet. */
function computed(): CellValue[] {
  const cells = engine.cells(activeSheetId(engine));
  const found: CellValue[] = [];
  for (let row = 0; row < 20; row += 1)
    for (let column = 0; column < 4; column += 1)
      if (String(cells.formula(row, column)).startsWith("=")) found.push(cells.value(row, column));
  return found;
}

// A3:C6 has taxes of 10, 20 and 5 under their sums, A9:D11 what is left of 10 and 20.
test("computed cells keep their values until the new ones are there, while rows of a table come and go", async () => {
  const before = [350, 35, 10, 20, 5, 6, 15];
  expect(computed()).toEqual(before);
  const { id, data } = tableNamed(engine, "Costs");
  await insertTableRows(engine, id, data.row, 1);
  const [cost, tax, own, ...others] = computed();
  expect([cost, tax, ...others]).toEqual(before);
  expect(own).toBe("");
  await engine.settle();
  expect(computed()).toEqual([350, 35, 0, 10, 20, 5, 6, 15]);
  await removeTableRows(engine, id, data.row + 1, 1);
  expect(computed()).toEqual([350, 35, 0, 20, 5, 6, 15]);
  await engine.settle();
  expect(computed()).toEqual([250, 25, 0, 20, 5, 6, 15]);
  await engine.undo();
  expect(computed().toSpliced(3, 1)).toEqual([250, 25, 0, 20, 5, 6, 15]);
});
