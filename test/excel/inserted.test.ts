import { excelWorkbook } from "../../src/excel/excel-workbook";
import { channelSheet } from "./support/channel-sheet";
import { openExcel, type TestExcel } from "./support/open-excel";

const planOf = () => Promise.resolve(channelSheet());
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const values = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const names = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test("an inserted sheet is listed under the name it has now", async () => {
  const made = await excelWorkbook.insertPlan(() => channelSheet());
  expect(await excelWorkbook.inserted(planOf)).toMatchObject([
    { sheetId: made.sheetId, sheetName: "Channels", planId: "channel-sheet", hasSamples: true },
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Channels").name = "Renamed";
    await context.sync();
  });
  expect((await excelWorkbook.inserted(planOf)).map(({ sheetName }) => sheetName)).toEqual(["Renamed"]);
});

test("what was inserted is still known in the next session", async () => {
  await excelWorkbook.insertPlan(() => channelSheet());
  await excel.reopenPane();
  expect((await excelWorkbook.inserted(planOf)).map(({ planId }) => planId)).toEqual(["channel-sheet"]);
});

test("removing takes the sheet and nothing else, and forgets it", async () => {
  const made = await excelWorkbook.insertPlan(() => channelSheet());
  await excelWorkbook.removeInserted(made.sheetId);
  expect(await names()).toEqual(["Sheet1"]);
  expect(await excelWorkbook.inserted(planOf)).toEqual([]);
});

test("removing the only sheet leaves a blank one", async () => {
  const made = await excelWorkbook.insertPlan(() => channelSheet());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  await excelWorkbook.removeInserted(made.sheetId);
  const left = await names();
  expect(left).toHaveLength(1);
  expect(left).not.toContain("Channels");
});

test("a sheet the add-in did not make is not removed", async () => {
  const id = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
  await expect(excelWorkbook.removeInserted(id)).rejects.toMatchObject({ step: "remove", code: "NotInserted" });
});

test("a sheet that the user deleted is forgotten", async () => {
  await excelWorkbook.insertPlan(() => channelSheet());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Channels").delete();
    await context.sync();
  });
  expect(await excelWorkbook.inserted(planOf)).toEqual([]);
  await excel.reopenPane();
  expect(await excelWorkbook.inserted(planOf)).toEqual([]);
});

test("clearing the samples empties what still holds a sample and keeps formulas and what was typed", async () => {
  const made = await excelWorkbook.insertPlan(() => channelSheet());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Channels");
    sheet.getRange("C6").values = [[999]];
    sheet.getRange("D7").formulas = [["=150*2"]];
    await context.sync();
  });
  await excelWorkbook.clearSamples(made.sheetId, planOf);
  expect(await values("Channels", "B5:D8")).toEqual([
    ["Channel", "Spend", "Revenue"],
    ["", 999, ""],
    ["", "", 300],
    ["", "", ""],
  ]);
  expect((await excelWorkbook.inserted(planOf))[0]?.hasSamples).toBe(false);
  const formulas = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Channels").getRange("E6:E8");
    range.load("formulas");
    await context.sync();
    return (range.formulas as unknown[][]).flat();
  });
  expect(formulas.every((formula) => String(formula).startsWith("="))).toBe(true);
});

test("clearing twice changes nothing more", async () => {
  const made = await excelWorkbook.insertPlan(() => channelSheet());
  await excelWorkbook.clearSamples(made.sheetId, planOf);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Channels").getRange("C6").values = [[100]];
    await context.sync();
  });
  await excelWorkbook.clearSamples(made.sheetId, planOf);
  expect(await values("Channels", "C6")).toEqual([[100]]);
});

test("going to an inserted sheet shows it", async () => {
  const made = await excelWorkbook.insertPlan(() => channelSheet());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").activate();
    await context.sync();
  });
  await excelWorkbook.goTo(made.sheetId);
  expect((await excelWorkbook.readable()).activeSheet).toBe("Channels");
});

test("undo and redo of an insertion, a removal and a clearing are seen in what is listed", async () => {
  const { engine } = excel.workbook;
  const listed = async () => (await excelWorkbook.inserted(planOf)).map(({ sheetName, hasSamples }) => [sheetName, hasSamples]);
  const made = await excelWorkbook.insertPlan(() => channelSheet());
  await engine.undo();
  expect(await listed()).toEqual([]);
  await engine.redo();
  expect(await listed()).toEqual([["Channels", true]]);
  await excelWorkbook.clearSamples(made.sheetId, planOf);
  expect(await listed()).toEqual([["Channels", false]]);
  await engine.undo();
  expect(await listed()).toEqual([["Channels", true]]);
  await excelWorkbook.removeInserted(made.sheetId);
  expect(await listed()).toEqual([]);
  await engine.undo();
  expect(await listed()).toEqual([["Channels", true]]);
  await excelWorkbook.clearSamples(made.sheetId, planOf);
  expect(await values("Channels", "C6:C8")).toEqual([[""], [""], [""]]);
});

test("a cleared sheet in which the same as one sample is typed holds no samples", async () => {
  const made = await excelWorkbook.insertPlan(() => channelSheet());
  await excelWorkbook.clearSamples(made.sheetId, planOf);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Channels").getRange("C6").values = [[100]];
    await context.sync();
  });
  expect((await excelWorkbook.inserted(planOf))[0]?.hasSamples).toBe(false);
});

test("whoever follows the workbook hears of sheets that come and go and of changed cells, undo included, until the end", async () => {
  let told = 0;
  const end = await excelWorkbook.onWorkbookChanged(() => {
    told += 1;
  });
  const heard = async (work: () => Promise<unknown>) => {
    told = 0;
    await work();
    await excel.settle();
    return told > 0;
  };
  expect(await heard(() => excelWorkbook.insertPlan(() => channelSheet()))).toBe(true);
  expect(await heard(() => excel.workbook.engine.undo())).toBe(true);
  expect(await heard(() => excel.workbook.engine.redo())).toBe(true);
  await end();
  expect(await heard(() => excel.workbook.engine.undo())).toBe(false);
});
