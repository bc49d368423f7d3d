import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

test("tables, names, validation, conditional formats, notes, panes, page and outline of one plan are made in one request and undone in one step", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.tabColor = "#0F6CBD";
    sheet.showGridlines = false;
    sheet.getRange("B2:D4").values = [
      ["Channel", "Spend", "Revenue"],
      ["Search", 100, 250],
      ["Social", 80, 90],
    ];
    sheet.getRange("B2:D4").format.font.bold = true;
    sheet.getRange("B2:D4").format.borders.getItem("EdgeBottom").color = "#D7DCE3";
    sheet.getRange("C3:D4").numberFormat = [
      ["#,##0", "#,##0"],
      ["#,##0", "#,##0"],
    ];
    sheet.getRange("A:A").format.columnWidth = 12;
    const table = sheet.tables.add("B2:D4", true);
    table.name = "PlanChannels";
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    sheet.names.add("budget", sheet.getRange("C3"), "what may be spent");
    const validation = sheet.getRange("C3:C4").dataValidation;
    validation.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    validation.prompt = { showPrompt: true, title: "Spend", message: "Money spent." };
    validation.errorAlert = { showAlert: true, style: "Stop", title: "Spend", message: "A number, please." };
    const format = sheet.getRange("D3:D4").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$D3<$C3";
    format.custom.format.font.color = "#B10E1C";
    sheet.getRange("C3:C4").conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#0F6CBD";
    context.workbook.comments.add("Plan!B2", "Where it was shown");
    sheet.freezePanes.freezeRows(2);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintArea("A1:D4");
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.getRange("F:G").group("ByColumns");
    sheet.getRange("B6:D6").merge();
    sheet.activate();
    sheet.getRange("C3").select();
    await context.sync();
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.load("name,tabColor,showGridlines");
    const table = sheet.tables.getItem("planchannels");
    table.load("name,style,showBandedRows");
    const body = table.getDataBodyRange();
    body.load("address");
    const name = sheet.names.getItem("budget");
    name.load("name,formula,type,scope,comment,value");
    const validation = sheet.getRange("C3").dataValidation;
    validation.load("type,rule,prompt,errorAlert");
    const formats = sheet.getRange("A1:Z9").conditionalFormats;
    formats.load("items/type");
    const comments = sheet.comments;
    comments.load("items/content");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    sheet.pageLayout.load("orientation,zoom");
    const area = sheet.pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
    merged.load("address");
    const font = sheet.getRange("B2:D4").format.font;
    font.load("bold");
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#0F6CBD", false]);
    expect([table.name, table.style, table.showBandedRows, body.address]).toEqual([
      "PlanChannels",
      "TableStyleLight1",
      false,
      "Plan!B3:D4",
    ]);
    expect([name.formula, name.type, name.scope, name.comment]).toEqual(["=Plan!$C$3", "Range", "Worksheet", "what may be spent"]);
    expect(validation.type).toBe("Decimal");
    expect(validation.prompt.message).toBe("Money spent.");
    expect(validation.errorAlert.message).toBe("A number, please.");
    expect(formats.items.map((one) => one.type).sort()).toEqual(["Custom", "DataBar"]);
    expect(comments.items.map((one) => one.content)).toEqual(["Where it was shown"]);
    expect(frozen.address).toBe("Plan!1:2");
    expect(sheet.pageLayout.orientation).toBe("Landscape");
    expect(area.address).toBe("Plan!A1:D4");
    expect(selected.address).toBe("Plan!C3");
    expect(merged.address).toBe("Plan!B6:D6");
    expect(font.bold).toBe(true);
  });
  await book.engine.undo();
  expect(book.engine.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(["Sheet1"]);
  await book.engine.redo();
  expect(book.engine.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(["Sheet1", "Plan"]);
});

const failure = (work: (context: Excel.RequestContext) => void) =>
  expect(
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    }),
  ).rejects;

test("a sheet that is not there is ItemNotFound at WorksheetCollection.getItem", () =>
  failure((context) => context.workbook.worksheets.getItem("Nope").load("name")).toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  }));

test("a sheet's name in use is ItemAlreadyExists whatever its case", () =>
  failure((context) => context.workbook.worksheets.add("SHEET1")).toMatchObject({ code: "ItemAlreadyExists" }));

test.each(["", "a".repeat(32), "a/b", "a?b", "[a]", "'a", "History"])("%j is no name for a sheet", (name) =>
  failure((context) => context.workbook.worksheets.add(name)).toMatchObject({ code: "InvalidArgument" }),
);

test("values of another shape than the range are InvalidArgument", () =>
  failure((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2, 3]];
  }).toMatchObject({ code: "InvalidArgument" }));

test("a name that nobody has loads nothing, and a star and “items” load all there is of each item", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items");
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([["Sheet1", "Visible"]]);
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("NoPropertiesNeeded");
    const range = worksheets.getItem("Sheet1").getRange("A1").load("valuez");
    await context.sync();
    expect(worksheets.items).toHaveLength(1);
    expect(() => worksheets.items[0]?.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
  });
});

test("what the host lacks is NotImplemented with its name", () =>
  failure((context) => context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").getDirectPrecedents()).toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining("Range.getDirectPrecedents"),
  }));

test("whatever is asked of a null object is a null object", async () => {
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("Nope");
    const below = none.getRange("A1");
    below.load("values");
    none.load("name");
    await context.sync();
    expect([none.isNullObject, below.isNullObject]).toEqual([true, true]);
  });
});

test("40,000 cells, which the client sends in pieces, are written and read back", async () => {
  const values = Array.from({ length: 2000 }, (_, row) => Array.from({ length: 20 }, (_, column) => row * 20 + column));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 2000, 20);
    range.values = values;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test("a request beyond five megabytes is refused as Excel on the web does", () =>
  failure((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3").values = [["a".repeat(2e6)], ["b".repeat(2e6)], ["c".repeat(2e6)]];
  }).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" }));

test("an object kept beyond its request works until it is released", async () => {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
  context.trackedObjects.add(range);
  await context.sync();
  range.values = [[20]];
  range.load("values");
  await context.sync();
  expect(range.values).toEqual([[20]]);
  range.untrack();
  await context.sync();
  expect(book.host.keptObjects).toBe(0);
});

test("$top and items/ choose what of a collection is loaded", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Second");
    const sheets = context.workbook.worksheets;
    sheets.load({ name: true, $top: 1 });
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });
});
