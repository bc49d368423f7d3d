import { ICommandService } from "@univerjs/core";
import { MarkDirtyRowAutoHeightOperation, type IMarkDirtyRowAutoHeightOperationParams } from "@univerjs/sheets";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { measureRowsInSlices } from "../../../../src/workbench/page/grid/measure-rows-in-slices";

const range = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 3 });

/** The rows that each task covers when these are to be measured, in order. */
function tasks(ranges: IMarkDirtyRowAutoHeightOperationParams["ranges"]): [number, number][][] {
  const engine = createHeadlessEngine();
  const commands = engine.injector.get(ICommandService);
  const seen: [number, number][][] = [];
  commands.onCommandExecuted(({ id, params }) => {
    if (id === MarkDirtyRowAutoHeightOperation.id) seen.push((params as IMarkDirtyRowAutoHeightOperationParams).ranges.map(({ startRow, endRow }) => [startRow, endRow]));
  });
  measureRowsInSlices(engine.injector);
  commands.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, { unitId: engine.workbook.getId(), subUnitId: "sheet-1", id: "whole", ranges });
  engine.dispose();
  return seen;
}

test("rows of a long log are measured in pieces that cover them once, before the whole is told", () => {
  const seen = tasks([range(10, 1009), range(2000, 2000)]);
  expect(seen).toEqual([[[10, 209]], [[210, 409]], [[410, 609]], [[610, 809]], [[810, 1009]], [[2000, 2000]], [[10, 1009], [2000, 2000]]]);
});

test("a few rows are measured as they are", () => {
  expect(tasks([range(0, 199)])).toEqual([[[0, 199]]]);
});
