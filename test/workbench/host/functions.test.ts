import { findFunction } from "../../../src/functions/registry";
import { invoke } from "../../../src/functions/invoke";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
afterEach(() => book.close());

const read = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values,valueTypes");
    await context.sync();
    return range;
  });

async function write(formulas: string[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${formulas.length}`).formulas = formulas.map((one) => [one]);
    await context.sync();
  });
}

// 1 / margin: at a margin of 50 % each unit spent must bring two.
test("a function of ours is calculated in a cell, and its error carries a sentence", async () => {
  book = await openWorkbook();
  await write(["=OPS.BREAKEVEN_ROI(0.5)", "=OPS.BREAKEVEN_ROI(\"x\")"]);
  const range = await read("A1:A2");
  expect(range.values).toEqual([[2], ["#VALUE!"]]);
  expect(range.valueTypes).toEqual([["Double"], ["Error"]]);
  const sheetId = book.engine.workbook.getActiveSheet().getSheetId();
  expect(book.engine.customFunctions.errorAt(sheetId, 1, 0)?.message).toMatch(/\w+/);
});

test("through the add-in's runtime a cell is busy until the answer comes, then shows it, and what depends on it follows", async () => {
  book = await openWorkbook({ functionsVia: "office" });
  const definition = findFunction("BREAKEVEN_ROI");
  if (!definition) throw new Error("The function is gone.");
  // The runtime hands the invocation over as one more argument.
  CustomFunctions.associate("BREAKEVEN_ROI", (...args: never[]) => invoke(definition, args.slice(0, -1), "en") as number);
  await write(["=OPS.BREAKEVEN_ROI(0.5)", "=A1+1"]);
  expect((await read("A1")).values).toEqual([["#BUSY!"]]);
  await book.host.settle();
  expect((await read("A1:A2")).values).toEqual([[2], [3]]);
});
