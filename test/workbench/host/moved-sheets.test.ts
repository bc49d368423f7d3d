import { openExcel, type TestExcel } from "../../excel/support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    // Each sheet adds a digit of its own: the sum tells which were read.
    for (const [at, name] of ["Jan", "Feb", "Mar", "Apr", "May"].entries()) worksheets.add(name).getRange("A1").values = [[10 ** at]];
    worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [["=SUM(Feb:Apr!A1)"], ["=COUNT(Feb:Apr!A1:B2)"]];
    await context.sync();
  });
});
afterEach(() => excel.close());

const move = (name: string, position: number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).position = position;
    await context.sync();
  });

const reading = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").load("formulas,values");
    await context.sync();
    return [(range.formulas as string[][])[0]?.[0], ...(range.values as number[][]).flat()];
  });

// Microsoft Support, "Create a reference to the same cell range on multiple worksheets": what happens when sheets are moved.
test.each([
  ["a sheet between them that goes out is left out", "Mar", 5, "=SUM(Feb:Apr!A1)", 1010, 2],
  ["a sheet that comes in between counts", "May", 3, "=SUM(Feb:Apr!A1)", 11110, 4],
  ["the first that goes behind the last leaves the next one first", "Feb", 5, "=SUM(Mar:Apr!A1)", 1100, 2],
  ["the last that goes before the first leaves the one before it last", "Apr", 1, "=SUM(Feb:Mar!A1)", 110, 2],
  ["the first that goes further away takes in what is there", "Feb", 1, "=SUM(Feb:Apr!A1)", 1111, 4],
  ["the last that goes further away takes in what is there", "Apr", 5, "=SUM(Feb:Apr!A1)", 11110, 4],
])("%s", async (_, name, position, formula, sum, count) => {
  expect(await reading()).toEqual(["=SUM(Feb:Apr!A1)", 1110, 3]);
  await move(name, position);
  expect(await reading()).toEqual([formula, sum, count]);
  await excel.workbook.engine.undo();
  expect(await reading()).toEqual(["=SUM(Feb:Apr!A1)", 1110, 3]);
  await excel.workbook.engine.redo();
  expect(await reading()).toEqual([formula, sum, count]);
});

test("a sheet that is moved in between them, and a copy that is put there, count", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Extra");
    added.getRange("A1").values = [[5]];
    await context.sync();
    expect(await reading()).toEqual(["=SUM(Feb:Apr!A1)", 1110, 3]);
    added.position = 3;
    await context.sync();
    expect(await reading()).toEqual(["=SUM(Feb:Apr!A1)", 1115, 4]);
    added.copy("After", worksheets.getItem("Mar"));
    await context.sync();
  });
  expect(await reading()).toEqual(["=SUM(Feb:Apr!A1)", 1120, 5]);
});
