import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const other = context.workbook.worksheets.add("Other");
    sheet.getRange("A1:A6").values = [["n"], [1], [2], [3], [4], [5]];
    sheet.getRange("C2:C4").formulas = [["=A2 * 2"], ["=SUM( A2:A6 )"], ["=Q*2"]];
    context.workbook.names.add("Q", sheet.getRange("A4"));
    const format = sheet.getRange("A2:A5").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A2>3";
    sheet.getRange("B2:B5").dataValidation.rule = { list: { inCellDropDown: true, source: "=Other!$A$2:$A$5" } };
    sheet.getRange("D2:D5").dataValidation.rule = { custom: { formula: "=D2>A2" } };
    sheet.pageLayout.setPrintArea("A3:B5");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.getRange("E4:F5").merge();
    context.workbook.comments.add("Sheet1!B4", "note");
    sheet.freezePanes.freezeRows(2);
    sheet.getRange("4:6").group("ByRows" as Excel.GroupOption);
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:A6"), "Columns");
    // What is done below is done on a sheet that is not shown.
    other.activate();
    await context.sync();
  });
});
afterEach(() => book.close());

/** Where everything is that stands on the sheet. */
async function standing() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const formulas = sheet.getRange("C1:C9").load("formulas");
    const formats = sheet.getRange("A1:Z50").conditionalFormats.load("items/id");
    const name = context.workbook.names.getItem("Q").load("formula");
    const [area, titles] = [sheet.pageLayout.getPrintArea().load("address"), sheet.pageLayout.getPrintTitleRows().load("address")];
    const merged = sheet.getRange("A1:Z50").getMergedAreasOrNullObject().load("address");
    const comment = sheet.comments.load("items/id");
    const frozen = sheet.freezePanes.getLocation().load("address");
    await context.sync();
    const [format, note] = [formats.items[0], comment.items[0]];
    if (!format || !note) throw new Error("The format or the note is gone.");
    const where = [format.getRange().load("address"), note.getLocation().load("address")];
    format.custom.rule.load("formula");
    await context.sync();
    const id = book.engine.workbook.getSheetByName("Sheet1")?.getSheetId() ?? "";
    const resource = book.engine.save().resources?.find(({ name: one }) => one === "SHEET_DATA_VALIDATION_PLUGIN")?.data ?? "{}";
    const rules =
      (JSON.parse(resource) as Record<string, { ranges: { startRow: number; endRow: number }[]; formula1: string }[]>)[id] ?? [];
    const values = book.engine.charts.list(id)[0]?.series[0]?.values;
    return {
      formulas: formulas.formulas.flat().filter((one) => String(one).startsWith("=")),
      format: `${where[0]?.address} ${format.custom.rule.formula}`,
      validation: rules.map(({ ranges, formula1 }) => `${(ranges[0]?.startRow ?? 0) + 1}:${(ranges[0]?.endRow ?? 0) + 1} ${formula1}`),
      name: name.formula,
      print: [area.address, titles.address],
      merged: merged.isNullObject ? "" : merged.address,
      note: where[1]?.address,
      frozen: frozen.address,
      chart: values && `${values.row + 1}:${values.row + values.rows}`,
      outline: book.engine.parts.get<{ rows: object }>("outline", id)?.rows,
    };
  });
}

const run = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });

test("what stands on a sheet follows rows that come in, also those of lists on other sheets", async () => {
  await run((sheet, context) => {
    sheet.getRange("1:1").insert("Down");
    context.workbook.worksheets.getItem("Other").getRange("1:1").insert("Down");
  });
  expect(await standing()).toEqual({
    formulas: ["=A3 * 2", "=SUM( A3:A7 )", "=Q*2"],
    format: "Sheet1!A3:A6 =A3>3",
    validation: ["3:6 =Other!$A$3:$A$6", "3:6 =D3>A3"],
    name: "=Sheet1!$A$5",
    print: ["Sheet1!A4:B6", "Sheet1!2:3"],
    merged: "Sheet1!E5:F6",
    note: "Sheet1!B5",
    frozen: "Sheet1!1:3",
    chart: "3:7",
    outline: { 4: 1, 5: 1, 6: 1 },
  });
});

test("what stands on a sheet shrinks with rows that go, and the first of them takes formulas along", async () => {
  await run((sheet) => sheet.getRange("2:2").delete("Up"));
  expect(await standing()).toEqual({
    formulas: ["=SUM( A2:A5 )", "=Q*2"],
    format: "Sheet1!A2:A4 =A2>3",
    validation: ["2:4 =Other!$A$2:$A$5", "2:4 =D2>A2"],
    name: "=Sheet1!$A$3",
    print: ["Sheet1!A2:B4", "Sheet1!1:1"],
    merged: "Sheet1!E3:F4",
    note: "Sheet1!B3",
    frozen: "Sheet1!1:1",
    chart: "2:5",
    outline: { 2: 1, 3: 1, 4: 1 },
  });
});

test("cells that are pushed down or closed up take only what lies in their columns along", async () => {
  await run((sheet) => sheet.getRange("A4:B4").insert("Down"));
  const pushed = await standing();
  expect([pushed.formulas, pushed.format, pushed.print[0], pushed.note, pushed.chart]).toEqual([
    ["=A2 * 2", "=SUM( A2:A7 )", "=Q*2"],
    "Sheet1!A2:A6 =A2>3",
    "Sheet1!A3:B6",
    "Sheet1!B5",
    "2:7",
  ]);
  expect(pushed.name).toBe("=Sheet1!$A$5");
  await run((sheet) => sheet.getRange("A2:A3").delete("Up"));
  const closed = await standing();
  expect([closed.formulas, closed.format, closed.chart]).toEqual([["=#REF! * 2", "=SUM( A2:A5 )", "=Q*2"], "Sheet1!A2:A4 =A2>3", "2:5"]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["rows inserted", (sheet) => sheet.getRange("3:4").insert("Down")],
  ["all rows deleted", (sheet) => sheet.getRange("1:6").delete("Up")],
  ["a column deleted", (sheet) => sheet.getRange("A:A").delete("Left")],
  ["cells pushed to the right", (sheet) => sheet.getRange("A3:A3").insert("Right")],
  ["cells closed up", (sheet) => sheet.getRange("A2:C3").delete("Up")],
])("undo brings everything back exactly: %s", async (_, act) => {
  const before = await standing();
  await run(act);
  await book.engine.undo();
  expect(await standing()).toEqual(before);
});

test("a chart whose cells are all gone has a series without data, as #REF! has", async () => {
  await run((sheet) => sheet.getRange("A:A").delete("Left"));
  const id = book.engine.workbook.getSheetByName("Sheet1")?.getSheetId() ?? "";
  expect(book.engine.charts.list(id)[0]?.series[0]?.values).toMatchObject({ rows: 0 });
});

// Office.js reference, `TrackedObjects`: kept "for automatic adjustment based on surrounding changes in the document".
test("a range that the add-in keeps stays with its cells, also when that is undone, and is invalid once they are gone", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B2:C3");
    context.trackedObjects.add(range);
    const address = async (): Promise<string> => {
      range.load("address");
      await context.sync();
      return range.address;
    };
    expect(await address()).toBe("Sheet1!B2:C3");
    sheet.getRange("1:1").insert("Down");
    expect(await address()).toBe("Sheet1!B3:C4");
    sheet.getRange("A:A").insert("Right");
    expect(await address()).toBe("Sheet1!C3:D4");
    sheet.getRange("4:4").delete("Up");
    expect(await address()).toBe("Sheet1!C3:D3");
    await book.engine.undo();
    expect(await address()).toBe("Sheet1!C3:D4");
    await book.engine.redo();
    expect(await address()).toBe("Sheet1!C3:D3");
    sheet.getRange("3:3").delete("Up");
    await expect(address()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

test("cells are not pushed through merged ones, and the workbook stays as it was", async () => {
  const before = await standing();
  await expect(run((sheet) => sheet.getRange("E1").insert("Down"))).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  await expect(run((sheet) => sheet.getRange("A4").insert("Right"))).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  expect(await standing()).toEqual(before);
  // All of them together may move.
  await run((sheet) => sheet.getRange("E1:F1").insert("Down"));
});

test("cells come and go below merged ones, also under a part of them", async () => {
  const { merged } = await standing();
  await run((sheet) => sheet.getRange("E30:E31").insert("Down"));
  await run((sheet) => sheet.getRange("E30:E31").delete("Up"));
  expect((await standing()).merged).toBe(merged);
});
