import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { IDENTITY_KEY } from "../../../src/plan/sheet-identity";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";
import { encodePlan } from "../../../src/files/xlsx/encode-plan";
import { planOf as sheetOf } from "../../../src/taskpane/state/plan-of";
import { planOf as planned, TODAY } from "../../templates/support/every-plan";
import { openExcel, type TestExcel } from "../support/open-excel";

let excel: TestExcel;
afterEach(() => excel.close());

const listed = async () =>
  (await excelWorkbook.inserted(sheetOf)).map(({ sheetName, planId, hasSamples }) => [sheetName, planId, hasSamples]);
const insert = (id: "campaign-plan" | "channel-log" | "ltv-model", lang: "en" | "zh-CN" = "en") =>
  excelWorkbook.insertPlan(() => planned(id, lang));
const write = (sheet: string, address: string, value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[value]];
    await context.sync();
  });

describe("a sheet knows itself", () => {
  test("by a property of its own, which says template, version, language and unit", async () => {
    excel = await openExcel();
    const made = await insert("ltv-model", "zh-CN");
    const said = await Excel.run(async (context) => {
      const property = context.workbook.worksheets.getItem(made.sheetId).customProperties.getItem(IDENTITY_KEY.toUpperCase()).load("value");
      await context.sync();
      return JSON.parse(property.value) as unknown;
    });
    expect(said).toEqual({ kind: "template", id: "ltv-model", version: 2, lang: "zh-CN", moneyUnit: "yuan", currency: "CNY", day: TODAY });
  });

  test("where the settings of the workbook were lost", async () => {
    excel = await openExcel();
    await insert("ltv-model");
    excel.workbook.engine.parts.keep("settings", "", {});
    await excel.reopenPane();
    expect(await listed()).toEqual([["Unit economics", "ltv-model", true]]);
  });

  test("where properties of sheets were lost", async () => {
    excel = await openExcel();
    const made = await insert("ltv-model");
    excel.workbook.engine.parts.keep("customProperties", made.sheetId, undefined);
    await excel.reopenPane();
    expect(await listed()).toEqual([["Unit economics", "ltv-model", true]]);
  });

  test("in a file that was written without a workbook and opened in one", async () => {
    const { workbook } = await decode(await encodePlan(planned("channel-log", "zh-CN")));
    excel = await openExcel({ snapshot: fileToSnapshot(workbook).snapshot });
    expect(await listed()).toEqual([["渠道投放日报", "channel-log", true]]);
    await excelWorkbook.clearSamples("sheet-1", sheetOf);
    expect(await listed()).toEqual([["渠道投放日报", "channel-log", false]]);
  });

  test("in a workbook that was saved and opened elsewhere", async () => {
    excel = await openExcel();
    const made = await insert("campaign-plan");
    await excelWorkbook.clearSamples(made.sheetId, sheetOf);
    const bytes = await encode(snapshotToFile(excel.workbook.engine.save()).workbook);
    excel.close();
    excel = await openExcel({ snapshot: fileToSnapshot((await decode(bytes)).workbook).snapshot });
    expect(await listed()).toEqual([["Campaign plan", "campaign-plan", false]]);
  });
});

describe("a copy of a sheet", () => {
  const copy = (name: string) =>
    Excel.run(async (context) => {
      const made = context.workbook.worksheets.getItem(name).copy("End").load("id,name");
      await context.sync();
      return { id: made.id, name: made.name };
    });

  test("is known, has samples of its own, and is cleared alone", async () => {
    excel = await openExcel();
    await insert("campaign-plan");
    const { id, name } = await copy("Campaign plan");
    expect(name).toBe("Campaign plan (2)");
    expect(await listed()).toEqual([
      ["Campaign plan", "campaign-plan", true],
      ["Campaign plan (2)", "campaign-plan", true],
    ]);
    await excelWorkbook.clearSamples(id, sheetOf);
    expect(await listed()).toEqual([
      ["Campaign plan", "campaign-plan", true],
      ["Campaign plan (2)", "campaign-plan", false],
    ]);
  });

  test("computes from its own tables and names", async () => {
    excel = await openExcel();
    await insert("campaign-plan");
    const { name } = await copy("Campaign plan");
    const results = (sheet: string) =>
      Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem(sheet).names;
        const asked = ["expected_sales", "breakeven_roi", "verdict"].map((one) => own.getItem(one).getRange().load("values"));
        const budget = own.getItem("average_order_value").getRange().load("address");
        await context.sync();
        return { values: asked.map(({ values }) => (values as unknown[][])[0]?.[0]), at: budget.address.split("!")[1] ?? "" };
      });
    const original = await results("Campaign plan");
    expect((await results(name)).values).toEqual(original.values);
    await write(name, original.at, 84);
    await excel.settle();
    const [doubled] = (await results(name)).values;
    expect((await results("Campaign plan")).values).toEqual(original.values);
    expect(Number(doubled) / Number(original.values[0])).toBeCloseTo(2, 6);
  });

  test("goes and comes back with undo and redo as a whole", async () => {
    excel = await openExcel();
    await insert("ltv-model");
    await copy("Unit economics");
    const { engine } = excel.workbook;
    await engine.undo();
    expect(engine.tableStore.all().map(({ name }) => name)).toEqual(["ltv_model_months"]);
    await engine.redo();
    expect(engine.tableStore.all().map(({ name }) => name)).toEqual(["ltv_model_months", "ltv_model_months2"]);
    expect(await listed()).toEqual([
      ["Unit economics", "ltv-model", true],
      ["Unit economics (2)", "ltv-model", true],
    ]);
  });
});

describe("samples are cleared", () => {
  const structure = (change: (sheet: Excel.Worksheet) => void, name: string) =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  const tableValues = (name: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(name).getDataBodyRange().load("values");
      await context.sync();
      return range.values as unknown[][];
    });

  test("wherever they stand after rows came, went and were sorted; what was typed stays", async () => {
    excel = await openExcel();
    const made = await insert("campaign-plan", "zh-CN");
    const before = await tableValues("campaign_plan_budget");
    await structure((sheet) => {
      const table = sheet.tables.getItem("campaign_plan_budget");
      table.rows.add(1, [["播客", "渠道投放", 3, 1000, "", "", "市场", "已批准", "自填"]]);
      table.rows.getItemAt(3).delete();
      table.sort.apply([{ key: 3, ascending: false }]);
      sheet.getRange("3:3").insert("Down");
    }, made.sheetName);
    await structure((sheet) => {
      sheet.names.getItem("campaign_budget").getRange().values = [[88888]];
      sheet.name = "双十二";
    }, made.sheetName);
    await excelWorkbook.clearSamples(made.sheetId, sheetOf);
    const left = await tableValues("campaign_plan_budget");
    expect(left).toHaveLength(before.length);
    expect(
      left
        .filter((row) => row[0] !== "")
        .map(([item, category, quantity, price, , , owner, state, note]) => [item, category, quantity, price, owner, state, note]),
    ).toEqual([["播客", "渠道投放", 3, 1000, "市场", "已批准", "自填"]]);
    expect(
      left
        .filter((row) => row[0] === "")
        .every(([item, category, quantity, price, , , owner, state, note]) =>
          [item, category, quantity, price, owner, state, note].every((value) => value === ""),
        ),
    ).toBe(true);
    const budget = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("双十二").names.getItem("campaign_budget").getRange().load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(budget).toEqual([[88888]]);
    expect(await listed()).toEqual([["双十二", "campaign-plan", false]]);
    await excel.workbook.engine.undo();
    expect(await listed()).toEqual([["双十二", "campaign-plan", true]]);
  });
});
