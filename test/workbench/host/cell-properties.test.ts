import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

test("properties of each cell are set at once, and read where they are asked for", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([
      [{ format: { font: { bold: true }, fill: { color: "red" } } }, { format: { borders: { top: { style: "Continuous" } } } }],
    ] as Excel.SettableCellProperties[][]);
    const asked = { address: true, format: { fill: { color: true }, font: { bold: true }, borders: { style: true } } };
    const read = range.getCellProperties(asked as Excel.CellPropertiesLoadOptions);
    await context.sync();
    const [first, second] = read.value[0] ?? [];
    expect([first?.address, first?.format?.fill?.color, first?.format?.font?.bold]).toEqual(["Sheet1!A1", "#FF0000", true]);
    expect([second?.format?.font?.bold, second?.format?.borders?.top?.style, second?.format?.borders?.left?.style]).toEqual([
      false,
      "Continuous",
      "None",
    ]);
  });
});

test("a list that does not fit the range is refused and changes nothing", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A3:B3");
    await context.sync();
    const before = JSON.stringify(book.engine.save());
    range.setCellProperties([[{ format: { fill: { color: "red" } } }]]);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(JSON.stringify(book.engine.save())).toBe(before);
  });
});

test("formulas are read and written in R1C1, texts in them left alone", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("C5:D5");
    range.formulasR1C1 = [['=R[-1]C*2+R1C1&"R1C1"', "=SUM(RC[-1],R2C1:R[-1]C)"]];
    range.load("formulas, formulasR1C1");
    await context.sync();
    expect(range.formulas).toEqual([['=C4*2+$A$1&"R1C1"', "=SUM(C5,$A$2:D4)"]]);
    expect(range.formulasR1C1).toEqual([['=R[-1]C*2+R1C1&"R1C1"', "=SUM(RC[-1],R2C1:R[-1]C)"]]);
  });
});

// Colours of "Good" and "Neutral": ECMA-376 part 1, annex G.2, presetCellStyles.
test("a named style gives its looks to cells, follows its changes and takes them back", async () => {
  await Excel.run(async (context) => {
    const { styles } = context.workbook;
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("D1:E2");
    range.format.horizontalAlignment = "Center";
    styles.add("House");
    const house = styles.getItem("House");
    house.textOrientation = 38;
    house.font.bold = true;
    house.fill.color = "pink";
    range.style = "House";
    house.font.color = "red";
    range.load("style,format/horizontalAlignment,format/textOrientation,format/fill/color,format/font/bold,format/font/color");
    await context.sync();
    const { style, format } = range;
    expect([style, format.horizontalAlignment, format.textOrientation]).toEqual(["House", "Center", 38]);
    expect([format.fill.color, format.font.bold, format.font.color]).toEqual(["#FFC0CB", true, "#FF0000"]);
    range.getCell(0, 0).style = Excel.BuiltInStyle.neutral;
    const neutral = range.getCell(0, 0).load("style,format/fill/color,format/font/bold");
    house.delete();
    const normal = range.getCell(1, 1).load("style,format/fill/color,format/font/bold");
    range.load("style");
    await context.sync();
    expect([neutral.style, neutral.format.fill.color, neutral.format.font.bold]).toEqual(["Neutral", "#FFEB9C", false]);
    expect([normal.style, normal.format.fill.color, normal.format.font.bold, range.style]).toEqual(["Normal", "#FFFFFF", false, null]);
    range.style = "Nobody's";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
