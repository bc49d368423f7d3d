import { excelWorkbook } from "../../src/excel/excel-workbook";
import { WorkbookError } from "../../src/excel/workbook-port";
import { channelSheet } from "./support/channel-sheet";
import { openExcel, type TestExcel } from "./support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const insert = (change?: Parameters<typeof channelSheet>[0]) => excelWorkbook.insertPlan(() => channelSheet(change));

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return { all: worksheets.items.map(({ name }) => name), active: active.name };
  });

test("a plan takes two requests: one that reads the names, one that makes the sheet", async () => {
  excel.requests.length = 0;
  await insert();
  expect(excel.requests).toHaveLength(2);
});

test("a plan of several thousand cells takes two requests too", async () => {
  const cells = Array.from({ length: 3000 }, (_, row) => [`Row ${row}`, row, { formula: `=C${row + 1}*2` }]);
  excel.requests.length = 0;
  await insert({
    blocks: [{ row: 0, column: 1, cells }],
    tables: [],
    names: [],
    charts: [],
    conditionals: [],
    merges: [],
    samples: [],
    validations: [],
  });
  expect(excel.requests).toHaveLength(2);
  const last = await readRange("Channels", "B3000:D3000");
  expect(last.values).toEqual([["Row 2999", 2999, 5998]]);
});

test("constants, formulas and their results are in their cells", async () => {
  await insert();
  const { values, formulas } = await readRange("Channels", "B1:E10");
  expect(values[0]?.[0]).toBe("Channel plan");
  expect(values[4]).toEqual(["Channel", "Spend", "Revenue", "ROI"]);
  expect(values.slice(5, 8)).toEqual([
    ["Search", 100, 400, 4],
    ["Social", 200, 300, 1.5],
    ["Video", 300, 300, 1],
  ]);
  expect(values[9]?.slice(0, 2)).toEqual(["Total spend", 600]);
  expect(String(formulas[9]?.[1])).toMatch(/^=SUM\(.*spend_by_channel\)$/);
});

test("text that looks like a date or a formula is still text", async () => {
  await insert();
  const { values, valueTypes } = await readRange("Channels", "B2:C2");
  expect(values).toEqual([["2026-01", "=not a formula"]]);
  expect(valueTypes).toEqual([["String", "String"]]);
});

test("number formats, fills, type and borders are those of the design", async () => {
  await insert();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Channels");
    const input = sheet.getRange("C6:D8");
    input.load("numberFormat,format/fill/color,format/font/color,format/font/size");
    const top = input.format.borders.getItem("EdgeTop");
    top.load("style,color");
    const title = sheet.getRange("B1");
    title.load("format/font/size,format/font/bold");
    await context.sync();
    expect(input.numberFormat).toEqual([
      ["$#,##0", "$#,##0"],
      ["$#,##0", "$#,##0"],
      ["$#,##0", "$#,##0"],
    ]);
    expect([input.format.fill.color, input.format.font.color, input.format.font.size]).toEqual(["#FFF7E0", "#0B5CAD", 10]);
    expect([top.style, top.color]).toEqual(["Continuous", "#D7DCE3"]);
    expect([title.format.font.size, title.format.font.bold]).toEqual([18, true]);
  });
});

test("table, sheet-scoped name, frozen panes, page set-up, gridlines and tab colour are there", async () => {
  await insert();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Channels");
    sheet.load("showGridlines,tabColor");
    const table = sheet.tables.getItem("ChannelPlan");
    table.load("name,showBandedRows,style");
    const tableRange = table.getRange();
    tableRange.load("address");
    const named = sheet.names.getItem("spend_by_channel").getRange();
    named.load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    const layout = sheet.pageLayout;
    layout.load("orientation");
    const print = layout.getPrintAreaOrNullObject();
    print.load("address");
    const merged = sheet.getRange("B1:C1").getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync();
    expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, "#0F6CBD"]);
    expect([table.name, table.showBandedRows, table.style]).toEqual(["ChannelPlan", false, "TableStyleLight1"]);
    expect(tableRange.address).toBe("Channels!B5:E8");
    expect(named.address).toBe("Channels!C6:C8");
    expect(frozen.address).toBe("Channels!A1:B5");
    expect(layout.orientation).toBe("Landscape");
    expect(print.address).toBe("Channels!A1:E10");
    expect(merged.address).toBe("Channels!B1:C1");
  });
});

test("validation offers its list and says what to enter and what went wrong", async () => {
  await insert();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Channels");
    const list = sheet.getRange("B6:B8").dataValidation;
    list.load("rule,prompt,errorAlert,type");
    const amount = sheet.getRange("C6:C8").dataValidation;
    amount.load("rule,errorAlert,type");
    await context.sync();
    expect(list.type).toBe("List");
    expect(list.rule.list?.source).toBe("Search,Social,Video");
    expect(list.prompt).toMatchObject({ title: "Channel", message: "Choose a channel." });
    expect(list.errorAlert).toMatchObject({ style: "Stop", title: "Unknown channel", message: "Choose one from the list." });
    expect(amount.type).toBe("Decimal");
    expect(amount.rule.decimal).toMatchObject({ operator: "GreaterThanOrEqualTo" });
    expect(amount.errorAlert).toMatchObject({ style: "Warning" });
  });
});

test("each conditional format is on its cells", async () => {
  await insert();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Channels");
    const kinds = ["E6:E8", "C6:C8", "D6:D8"].map((address) => {
      const formats = sheet.getRange(address).conditionalFormats;
      formats.load("items/type");
      return formats;
    });
    await context.sync();
    expect(kinds.map(({ items }) => items.map(({ type }) => type))).toEqual([["Custom"], ["DataBar"], ["ColorScale"]]);
    const rule = kinds[0]?.items[0]?.custom.rule;
    rule?.load("formula");
    await context.sync();
    expect(rule?.formula).toBe("=$E6<1.5");
  });
});

test("the chart has its title, its kinds, its axis and its series linked to the cells", async () => {
  await insert();
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Channels").charts.getItem("RevenueAndRoi");
    chart.load("chartType,title/text,legend/visible,legend/position");
    chart.series.load("items/name,items/chartType,items/axisGroup");
    await context.sync();
    expect([chart.chartType, chart.title.text, chart.legend.visible, chart.legend.position]).toEqual([
      "ColumnClustered",
      "Search returns most",
      true,
      "Bottom",
    ]);
    expect(chart.series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup])).toEqual([
      ["Revenue", "ColumnClustered", "Primary"],
      ["ROI", "Line", "Secondary"],
    ]);
  });
});

test("the sheet is shown with its first input selected", async () => {
  await insert();
  expect((await sheetNames()).active).toBe("Channels");
  expect((await excelWorkbook.activeCell()).address).toBe("Channels!C6");
});

test("planning is told which sheets, tables and names are taken", async () => {
  await insert();
  let heard: unknown;
  await excelWorkbook.insertPlan((taken) => {
    heard = taken;
    return channelSheet({ sheetName: "Channels 2", tables: [], blocks: [], conditionals: [], charts: [] });
  });
  expect(heard).toEqual({ sheets: ["Sheet1", "Channels"], tables: ["ChannelPlan"] });
  expect((await sheetNames()).all).toEqual(["Sheet1", "Channels", "Channels 2"]);
});

test("what this Excel cannot make is left out and said", async () => {
  const result = await insert({ notes: [{ row: 0, column: 1, text: "A note" }] });
  expect(result.skipped).toEqual(["notes"]);
});

describe("on failure", () => {
  const failure = async (change: Parameters<typeof channelSheet>[0]): Promise<WorkbookError> => {
    const error: unknown = await insert(change).catch((reason: unknown) => reason);
    if (!(error instanceof WorkbookError)) throw new Error(`Expected a WorkbookError, got ${String(error)}`);
    return error;
  };
  const asItWas = { all: ["Sheet1"], active: "Sheet1" };

  test("in the workbook, the new sheet is gone, the old one is shown, and the step is named", async () => {
    const { tables } = channelSheet();
    const error = await failure({ tables: [...tables, ...tables.map((table) => ({ ...table, name: "Overlapping" }))] });
    expect([error.step, error.restored]).toEqual(["tables", true]);
    expect(await sheetNames()).toEqual(asItWas);
  });

  test("of a chart, the step is the charts", async () => {
    const [chart] = channelSheet().charts;
    const belowTheSheet = { row: 2_000_000, column: 0, rows: 9, columns: 4 };
    const error = await failure({ charts: [{ ...chart!, at: belowTheSheet }] });
    expect([error.step, error.restored]).toEqual(["charts", true]);
    expect(await sheetNames()).toEqual(asItWas);
  });

  test("before anything was sent, nothing has to be taken back", async () => {
    const [entry] = channelSheet().validations;
    const error = await failure({ validations: [{ ...entry!, rule: { kind: "list", values: ["a,b"] } }] });
    expect([error.step, error.code, error.restored]).toEqual(["validation", "InvalidPlan", true]);
    expect(await sheetNames()).toEqual(asItWas);
  });

  test("of adding the sheet, a sheet of the same name stays", async () => {
    const error = await failure({ sheetName: "Sheet1" });
    expect([error.step, error.restored]).toEqual(["addSheet", true]);
    expect(await sheetNames()).toEqual(asItWas);
  });

  test("nothing is remembered", async () => {
    await failure({ sheetName: "Sheet1" });
    expect(await excelWorkbook.inserted(() => Promise.resolve(undefined))).toEqual([]);
  });
});

async function readRange(sheet: string, address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas,valueTypes");
    await context.sync();
    return { values: range.values as unknown[][], formulas: range.formulas as unknown[][], valueTypes: range.valueTypes };
  });
}

test("a second insertion while the first runs is refused and leaves no sheet; after it, or after a failure, the next is made", async () => {
  const first = insert();
  await expect(insert()).rejects.toMatchObject({ code: "HostIsBusy", restored: true });
  await first;
  expect((await sheetNames()).all.filter((name) => name.startsWith("Channels"))).toEqual(["Channels"]);
  await expect(
    excelWorkbook.insertPlan(() => {
      throw new Error("no plan");
    }),
  ).rejects.toThrow();
  const { sheetName } = await insert({
    sheetName: "Next",
    blocks: [{ row: 0, column: 0, cells: [["made"]] }],
    tables: [],
    names: [],
    charts: [],
    conditionals: [],
    merges: [],
    samples: [],
    validations: [],
  });
  expect(sheetName).toBe("Next");
});
