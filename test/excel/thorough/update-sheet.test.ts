import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { PlanOf } from "../../../src/excel/workbook-port";
import { planOf as sheetOf } from "../../../src/taskpane/state/plan-of";
import { planOf as planned } from "../../templates/support/every-plan";
import { openExcel, type TestExcel } from "../support/open-excel";
import { stallOf, stallPlan } from "../support/stall-template";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) =>
  Excel.run(async (context) => {
    const result = await work(context);
    await context.sync();
    return result;
  });
const change = (name: string, work: (sheet: Excel.Worksheet) => void) =>
  run((context) => Promise.resolve(work(context.workbook.worksheets.getItem(name))));
const insertFirst = () => excelWorkbook.insertPlan(() => stallPlan(1));
/** Values of a sheet by name. */
const named = async (sheetName: string, ...names: readonly string[]) => {
  await excel.settle();
  return run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheetName).names;
    const asked = names.map((name) => own.getItem(name).getRange().load("values"));
    await context.sync();
    return asked.map(({ values }) => (values as unknown[][])[0]?.[0]);
  });
};
const rowsOf = async (table: string) => {
  await excel.settle();
  return run(async (context) => {
    const range = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });
};
const GOODS = "market_stall_goods";
const told = ({ unkept }: Awaited<ReturnType<typeof excelWorkbook.updateOf>>) =>
  unkept.map(({ label, content, why }) => [label, content, why]);
const sheetNames = () =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
/** All cells and names of a workbook, to compare it with itself. */
const everything = () =>
  run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    await context.sync();
    const read = worksheets.items.map((sheet) => ({
      sheet: sheet.name,
      cells: sheet.getUsedRangeOrNullObject().load("address,formulas"),
      tables: sheet.tables.load("items/name"),
      names: sheet.names.load("items/name,items/formula"),
    }));
    await context.sync();
    return JSON.stringify([
      names.items.map(({ name, formula }) => [name, formula as unknown]),
      read.map(({ sheet, cells, tables, names: own }) => [
        sheet,
        cells.isNullObject ? null : [cells.address, cells.formulas],
        tables.items.map(({ name }) => name),
        own.items.map(({ name, formula }) => [name, formula as unknown]).sort(),
      ]),
    ]);
  });

describe("a sheet of an earlier version", () => {
  test("says so, with the version it can have, and one of this version does not", async () => {
    await insertFirst();
    expect((await excelWorkbook.inserted(stallOf)).map(({ newVersion }) => newVersion)).toEqual([2]);
    await excelWorkbook.insertPlan(() => stallPlan(2, { sheetName: "Other", as: { goods: { name: "other_goods", headers: {} } } }));
    expect((await excelWorkbook.inserted(stallOf)).map(({ newVersion }) => newVersion)).toEqual([2, undefined]);
  });

  test("keeps inputs, texts, rows added first, in the middle and last, and its name, place, language, currency and day", async () => {
    const { sheetId, sheetName } = await insertFirst();
    await change(sheetName, (sheet) => {
      const goods = sheet.tables.getItem(GOODS);
      goods.rows.add(0, [["Figs", 1, 9, "Top", ""]]);
      goods.rows.add(2, [["Kiwis", 2, 8, "Floor", ""]]);
      goods.rows.add(undefined, [["Limes", 3, 7, "Top", ""]]);
    });
    await change(sheetName, (sheet) => {
      sheet.names.getItem("rent").getRange().values = [[77]];
      sheet.names.getItem("motto").getRange().values = [["A motto of my own"]];
      sheet.names.getItem("stage").getRange().values = [["Agreed"]];
      sheet.names.getItem("margin_aim").getRange().clear("Contents");
      sheet.name = "On the square";
    });
    await run((context) => Promise.resolve(context.workbook.worksheets.add("After")));
    const before = await sheetNames();
    const update = await excelWorkbook.updateSheet(sheetId, stallOf);
    expect(update.unkept).toEqual([]);
    expect(update.blank).toEqual(["Fee"]);
    expect([update.from, update.to]).toEqual([1, 2]);
    expect(await sheetNames()).toEqual(before);
    expect(await rowsOf(GOODS)).toEqual([
      ["Figs", "", 1, 9, "Top shelf", 9],
      ["Apples", "", 10, 2, "Top shelf", 20],
      ["Kiwis", "", 2, 8, "Floor", 16],
      ["Pears", "", 20, 3, "Floor", 60],
      ["Plums", "", 30, 4, "Floor", 120],
      ["Limes", "", 3, 7, "Top shelf", 21],
    ]);
    expect(await named("On the square", "rent", "slogan", "stage", "fee", "seats", "takings")).toEqual([
      77,
      "A motto of my own",
      "Agreed",
      "",
      2,
      246,
    ]);
    const [now] = await excelWorkbook.inserted(stallOf);
    expect(now?.identity).toEqual({
      kind: "template",
      id: "market-stall",
      version: 2,
      lang: "en",
      moneyUnit: "yuan",
      currency: "EUR",
      day: 46023,
    });
  });

  test("tells cell by cell what has no place any more: an input, a choice, a column, a note, what was typed over a formula", async () => {
    const { sheetId, sheetName } = await insertFirst();
    await change(sheetName, (sheet) => {
      sheet.names.getItem("margin_aim").getRange().values = [[0.45]];
      sheet.names.getItem("stage").getRange().values = [["Dropped"]];
      sheet.names.getItem("takings").getRange().values = [[1]];
      const goods = sheet.tables.getItem(GOODS);
      goods.columns.add(undefined, [["Supplier"], ["Ann"], [""], ["Bob"]]);
      goods.columns.getItem("Sales").getDataBodyRange().getCell(2, 0).values = [[5]];
      sheet.getRange("K30").values = [["ask about the awning"]];
    });
    const asked = await excelWorkbook.updateOf(sheetId, stallOf);
    const expected = [
      ["Stage", "Dropped", "choice"],
      ["Margin aimed at", 0.45, "gone"],
      ["Takings", 1, "computed"],
      ["Supplier", "Ann", "gone"],
      ["Sales", 5, "computed"],
      ["Supplier", "Bob", "gone"],
      ["", "ask about the awning", "own"],
    ];
    expect(told(asked)).toEqual(expected);
    expect(asked.unkept.find(({ why }) => why === "own")).toMatchObject({ row: 29, column: 10 });
    expect(told(await excelWorkbook.updateSheet(sheetId, stallOf))).toEqual(expected);
    expect(await named(sheetName, "stage", "takings")).toEqual(["", 200]);
  });

  test("formulas of other sheets, and names of the workbook, go on reading it", async () => {
    const { sheetId, sheetName } = await insertFirst();
    const place = await run(async (context) => {
      const { names } = context.workbook.worksheets.getItem(sheetName);
      const rent = names.getItem("rent").getRange().load("address");
      const other = context.workbook.worksheets.add("Books");
      await context.sync();
      const address = rent.address.split("!")[1] ?? "";
      other.getRange("A1:A7").formulas = [
        [`='${sheetName}'!rent*2`],
        [`='${sheetName}'!motto`],
        [`=SUM(${GOODS}[Price])`],
        [`='${sheetName}'!${address}`],
        [`=ROWS(${GOODS})`],
        [`='${sheetName}'!takings`],
        [`='${sheetName}'!margin_aim`],
      ];
      context.workbook.names.add("rent_paid", rent);
      other.getRange("A8").formulas = [["=rent_paid"]];
      return address;
    });
    await change(sheetName, (sheet) => (sheet.names.getItem("rent").getRange().values = [[60]]));
    await excelWorkbook.updateSheet(sheetId, stallOf);
    await excel.settle();
    const [values, formulas] = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Books").getRange("A1:A8").load("values,formulas");
      await context.sync();
      return [range.values.flat() as unknown[], range.formulas.flat() as string[]];
    });
    expect(values.slice(0, 6)).toEqual([120, "Fresh every day", 9, 60, 3, 200]);
    expect(values[7]).toBe(60);
    // What is gone is seen to be gone.
    expect(values[6]).toMatch(/^#(?:REF!|NAME\?)$/);
    expect(formulas[3]).not.toContain(place);
    expect(formulas[1]).toBe(`='${sheetName}'!slogan`);
    await change(sheetName, (sheet) => (sheet.names.getItem("rent").getRange().values = [[70]]));
    expect(await named(sheetName, "rent")).toEqual([70]);
  });

  test("formulas that somebody entered in its inputs follow the cells they read", async () => {
    const { sheetId, sheetName } = await insertFirst();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const rent = sheet.names.getItem("rent").getRange().load("address");
      await context.sync();
      const goods = sheet.tables.getItem(GOODS);
      goods.columns.getItem("Price").getDataBodyRange().getCell(0, 0).formulas = [[`=${rent.address.split("!")[1]}/10`]];
      goods.columns.getItem("Price").getDataBodyRange().getCell(1, 0).formulas = [["=[@Pieces]/4"]];
      goods.columns.getItem("Price").getDataBodyRange().getCell(2, 0).formulas = [["=margin_aim*10"]];
    });
    const update = await excelWorkbook.updateSheet(sheetId, stallOf);
    expect(told(update)).toEqual([
      ["Price", "=margin_aim*10", "gone"],
      ["Margin aimed at", 0.3, "gone"],
    ]);
    expect((await rowsOf(GOODS)).map((row) => row[3])).toEqual([5, 5, ""]);
    await change(sheetName, (sheet) => (sheet.names.getItem("rent").getRange().values = [[90]]));
    expect((await rowsOf(GOODS))[0]?.[3]).toBe(9);
  });

  test("a copy is updated alone, to tables of its own", async () => {
    const { sheetName } = await insertFirst();
    const copy = await run(async (context) => {
      const made = context.workbook.worksheets.getItem(sheetName).copy("End").load("id,name");
      await context.sync();
      return { id: made.id, name: made.name };
    });
    await change(copy.name, (sheet) => (sheet.names.getItem("rent").getRange().values = [[5]]));
    await excelWorkbook.updateSheet(copy.id, stallOf);
    expect((await excelWorkbook.inserted(stallOf)).map(({ sheetName: name, identity }) => [name, identity.version])).toEqual([
      [sheetName, 1],
      [copy.name, 2],
    ]);
    expect(await named(copy.name, "rent")).toEqual([5]);
    expect(await named(sheetName, "rent", "motto")).toEqual([50, "Fresh every day"]);
    expect((await rowsOf(`${GOODS}2`))[0]).toEqual(["Apples", "", 10, 2, "Top shelf", 20]);
  });

  test("comes back with one undo", async () => {
    const { sheetId, sheetName } = await insertFirst();
    await run((context) => {
      context.workbook.worksheets.add("Books").getRange("A1").formulas = [[`=SUM(${GOODS}[Price])+'${sheetName}'!rent`]];
      return Promise.resolve();
    });
    const before = await everything();
    await excelWorkbook.updateSheet(sheetId, stallOf);
    expect(await everything()).not.toBe(before);
    await excel.workbook.engine.undo();
    expect(await everything()).toBe(before);
    expect((await excelWorkbook.inserted(stallOf)).map(({ identity }) => identity.version)).toEqual([1]);
  });

  test("is as it was after an update that failed, and so is the rest of the workbook", async () => {
    const { sheetId, sheetName } = await insertFirst();
    await run((context) => {
      context.workbook.worksheets.add("Books").getRange("A1").formulas = [[`=SUM(${GOODS}[Price])+'${sheetName}'!rent`]];
      return Promise.resolve();
    });
    const before = await everything();
    // A name that Excel refuses fails halfway through the new sheet.
    const failing: PlanOf = async (identity, setting) => {
      const plan = await stallOf(identity, setting);
      return plan && setting
        ? { ...plan, names: [...plan.names, { name: "no name", area: { row: 0, column: 0, rows: 1, columns: 1 } }] }
        : plan;
    };
    await expect(excelWorkbook.updateSheet(sheetId, failing)).rejects.toMatchObject({ step: "names", restored: true });
    expect(await everything()).toBe(before);
  });

  test("of this version is left alone", async () => {
    const made = await excelWorkbook.insertPlan(() => stallPlan(2));
    const before = await everything();
    const { from, to, sheetId } = await excelWorkbook.updateSheet(made.sheetId, stallOf);
    expect([from, to, sheetId]).toEqual([2, 2, made.sheetId]);
    expect(await everything()).toBe(before);
  });
});

test("a template that is laid out anew as it is holds in every cell what it held", async () => {
  const plan = planned("campaign-plan", "zh-CN");
  const { identity } = plan;
  if (!identity) throw new Error("A template says what it is");
  const made = await excelWorkbook.insertPlan(() => ({ ...plan, identity: { ...identity, version: identity.version - 1 } }));
  await excel.settle();
  const before = await everything();
  await excelWorkbook.updateSheet(made.sheetId, sheetOf);
  await excel.settle();
  expect(await everything()).toBe(before);
});

test("formulas of a sheet of another version are not restored to this one's", async () => {
  const { sheetId } = await insertFirst();
  const before = await everything();
  await expect(excelWorkbook.restoreFormulas(sheetId, stallOf)).rejects.toMatchObject({ step: "restore", code: "OtherVersion" });
  expect(await everything()).toBe(before);
});
