import { FormulaExecuteStageType, ICalculateFormulaService } from "@univerjs/engine-formula";
import { SlicedCalculation } from "../../../src/workbench/engine/calculation/sliced-calculation";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";

const FORMULAS = 50;

/** A workbook whose formulas have not been calculated yet. */
function open(): { readonly calculation: SlicedCalculation; close(): void } {
  const cellData = Object.fromEntries(
    Array.from({ length: FORMULAS }, (_, row) => [row, { 0: { f: `=SEQUENCE(1,2)+${row}`, v: null }, 3: { f: `=SUM(B1:B${row + 1})` } }]),
  );
  const engine = createHeadlessEngine({
    snapshot: { id: "book", sheetOrder: ["s"], sheets: { s: { id: "s", name: "S", cellData } } } as never,
  });
  const calculation = engine.injector.get(ICalculateFormulaService);
  if (!(calculation instanceof SlicedCalculation)) throw new Error("The engine does not calculate in slices.");
  return { calculation, close: () => engine.dispose() };
}

/** Whatever the calculation is at: finding out what needs what, about to calculate, between two slices, or done with the first round. */
test.each([
  FormulaExecuteStageType.START,
  FormulaExecuteStageType.START_DEPENDENCY,
  FormulaExecuteStageType.START_CALCULATION,
  FormulaExecuteStageType.CURRENTLY_CALCULATING,
  FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA,
  FormulaExecuteStageType.CURRENTLY_CALCULATING_ARRAY_FORMULA,
])("a workbook may be closed while it calculates (stage %i): the calculation ends and tells nobody", async (stage) => {
  const { calculation, close } = open();
  let told = 0;
  const closed = new Promise<void>((resolve) => {
    const listening = calculation.executionInProgressListener$.subscribe((state) => {
      if (state.stage !== stage) return;
      listening.unsubscribe();
      calculation.executionCompleteListener$.subscribe(() => {
        told += 1;
      });
      // Between two turns of the page, as a person closes it.
      setTimeout(() => {
        close();
        resolve();
      }, 0);
    });
  });
  const waiting = closed.then(() => calculation.done);
  await expect(waiting).resolves.toBeUndefined();
  expect(calculation.busy).toBe(false);
  expect(told).toBeLessThanOrEqual(1);
});

test("a calculation that waits for the one before is not begun in a closed workbook", async () => {
  const { calculation, close } = open();
  const nothing = {
    formulaData: {},
    arrayFormulaCellData: {},
    arrayFormulaRange: {},
    forceCalculate: true,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
  };
  const first = calculation.execute(nothing as never);
  const second = calculation.execute(nothing as never);
  close();
  await expect(Promise.all([first, second])).resolves.toEqual([undefined, undefined]);
});
