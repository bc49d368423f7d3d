import { ObjectMatrix, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import fc from "fast-check";
import type { Engine } from "../../../src/workbench/engine/create-engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";

let engine: Engine;
beforeAll(() => {
  engine = createHeadlessEngine();
});
afterAll(() => engine.dispose());

const SIDE = 4;

/** What files, filling and typing leave in a cell: a formula of its own, the first of those that share one, another of these, a value. */
const cell = fc.constantFrom<ICellData | null>(
  { f: "=A1+1", si: null },
  { f: "=B2*2", si: null },
  { f: "=A1+1", si: "x" },
  { f: null, si: "x" },
  { f: "=B1", si: "y" },
  { f: null, si: "y" },
  { v: 3, f: null, si: null },
  { v: "text" },
  null,
);
const place = fc.tuple(fc.nat(SIDE - 1), fc.nat(SIDE - 1));
const cells = fc.array(fc.tuple(place, cell), { maxLength: SIDE * SIDE }).map((list) =>
  list.reduce<IObjectMatrixPrimitiveType<ICellData>>((rows, [[row, column], data]) => {
    (rows[row] ??= {})[column] = data as ICellData;
    return rows;
  }, {}),
);

test("what became of the formulas of written cells is what the grid finds by looking through the whole workbook", () => {
  const unitId = engine.workbook.getId();
  const sheet = engine.workbook.getSheets()[0]?.getSheet();
  if (!sheet) throw new Error("There is no sheet.");
  const sheetId = sheet.getSheetId();
  const model = engine.injector.get(FormulaDataModel);
  const matrix = sheet.getCellMatrix();
  fc.assert(
    fc.property(cells, cells, (before, written) => {
      matrix.reset();
      new ObjectMatrix(before).forValue((row, column, data) => {
        if (data) matrix.setValue(row, column, data);
      });
      const whole = FormulaDataModel.prototype.updateFormulaData.call(model, unitId, sheetId, structuredClone(written));
      expect(model.updateFormulaData(unitId, sheetId, structuredClone(written))).toEqual(whole);
    }),
  );
});
