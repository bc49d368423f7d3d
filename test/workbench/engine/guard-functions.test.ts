import { BaseFunction, IFunctionService } from "@univerjs/engine-formula";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";

class Broken extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  override calculate(): never {
    throw new RangeError("out of range");
  }
}

test("a function that throws gives its cell #VALUE! and is reported; the others are calculated", async () => {
  const report = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const cellData = { 0: { 0: { f: "=BROKEN()" }, 1: { f: "=1+1" }, 2: { f: "=IFERROR(BROKEN(),7)" } } };
  const engine = createHeadlessEngine();
  engine.injector.get(IFunctionService).registerExecutors(new Broken("BROKEN"));
  engine.workbook.getSheets()[0]!.getRange(0, 0, 1, 3).setValues(cellData);
  await engine.settle();
  const cells = engine.cells("sheet-1");
  expect([0, 1, 2].map((column) => cells.value(0, column))).toEqual(["#VALUE!", 2, 7]);
  expect(report.mock.calls.map(([line]) => line)).toContainEqual(expect.stringContaining("BROKEN failed in A1"));
  engine.dispose();
  report.mockRestore();
});
