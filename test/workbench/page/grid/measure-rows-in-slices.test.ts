import { ICommandService } from "@univerjs/core";
import { MarkDirtyRowAutoHeightOperation, type IMarkDirtyRowAutoHeightOperationParams } from "@univerjs/sheets";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { measureRowsInSlices } from "../../../../src/workbench/page/grid/measure-rows-in-slices";

const range = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 3 });

/** The rows that each task covers when these are to be measured on a sheet with 1,500 rows of content, in order. */
function tasks(ranges: IMarkDirtyRowAutoHeightOperationParams["ranges"]): [number, number][][] {
  const engine = createHeadlessEngine();
  engine.workbook.getActiveSheet().getRange("A1500").setValue("last");
  const commands = engine.injector.get(ICommandService);
  const seen: [number, number][][] = [];
  commands.onCommandExecuted(({ id, params }) => {
    if (id === MarkDirtyRowAutoHeightOperation.id)
      seen.push((params as IMarkDirtyRowAutoHeightOperationParams).ranges.map(({ startRow, endRow }) => [startRow, endRow]));
  });
  measureRowsInSlices(engine.injector);
  commands.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, {
    unitId: engine.workbook.getId(),
    subUnitId: "sheet-1",
    id: "whole",
    ranges,
  });
  engine.dispose();
  return seen;
}

test("rows of a long log are measured in pieces that cover them once, before the whole is told", () => {
  const seen = tasks([range(10, 1009), range(1200, 1200)]);
  expect(seen).toEqual([
    [[10, 209]],
    [[210, 409]],
    [[410, 609]],
    [[610, 809]],
    [[810, 1009]],
    [[1200, 1200]],
    [
      [10, 1009],
      [1200, 1200],
    ],
  ]);
});

test("of whole columns only the rows that hold something are measured in pieces", () => {
  const whole = range(0, 1_048_575);
  const seen = tasks([whole, { ...whole, startRow: 1400 }]);
  expect(seen.slice(0, -1).flat()).toEqual([
    [0, 199],
    [200, 399],
    [400, 599],
    [600, 799],
    [800, 999],
    [1000, 1199],
    [1200, 1399],
    [1400, 1499],
    [1400, 1499],
  ]);
});

test("a few rows are measured as they are", () => {
  expect(tasks([range(0, 199)])).toEqual([[[0, 199]]]);
});
