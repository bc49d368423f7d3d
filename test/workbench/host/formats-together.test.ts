import { SetRangeValuesCommand } from "@univerjs/sheets";
import { ICommandService } from "@univerjs/core";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

const lookAt = (address: string) =>
  Excel.run(async (context) => {
    const { format } = sheetOf(context).getRange(address);
    format.load("wrapText");
    format.fill.load("color");
    format.font.load("bold,color");
    const edge = format.borders.getItem("EdgeBottom");
    edge.load("style,color");
    await context.sync();
    return {
      fill: format.fill.color,
      bold: format.font.bold,
      font: format.font.color,
      wrap: format.wrapText,
      edge: edge.style,
      line: edge.color,
    };
  });

const PLAIN = { fill: "#FFFFFF", bold: false, font: "#000000", wrap: false, edge: "None", line: "#000000" };

/** How many commands write to cells while something is done. */
const writes = async (work: () => Promise<unknown>): Promise<number> => {
  let count = 0;
  const watching = book.engine.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetRangeValuesCommand.id) count += 1;
  });
  await work();
  watching.dispose();
  return count;
};

const dress = (address: string) =>
  Excel.run(async (context) => {
    const { format } = sheetOf(context).getRange(address);
    format.fill.color = "#112233";
    format.font.bold = true;
    format.font.color = "#445566";
    format.wrapText = true;
    const edge = format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.weight = "Thin";
    edge.color = "#778899";
    await context.sync();
  });

test("formats that follow one another are written by one command and are one step of undo", async () => {
  expect(await writes(() => dress("B2:C3"))).toBe(1);
  expect(await lookAt("B3")).toEqual({ fill: "#112233", bold: true, font: "#445566", wrap: true, edge: "Continuous", line: "#778899" });
  await book.engine.undo();
  expect(await lookAt("B3")).toEqual(PLAIN);
  await book.engine.redo();
  expect(await lookAt("C3")).toMatchObject({ fill: "#112233", line: "#778899" });
});

test("of two formats for the same cells the later one holds, and what is read between them is there", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:B2").format.fill.color = "#FF0000";
    sheet.getRange("B2").format.fill.color = "#00FF00";
    const seen = sheet.getRange("B2").format.fill;
    seen.load("color");
    sheet.getRange("B2").format.fill.color = "#0000FF";
    await context.sync();
    expect(seen.color).toBe("#00FF00");
  });
  expect((await lookAt("A1")).fill).toBe("#FF0000");
  expect((await lookAt("B2")).fill).toBe("#0000FF");
});

test("values written after a format, and a used range asked for after it, come after it", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const range = sheet.getRange("A1:A2");
    range.format.font.bold = true;
    range.values = [[1], [2]];
    range.clear("Formats");
    await context.sync();
  });
  expect(await lookAt("A1")).toEqual(PLAIN);
  await dress("D4");
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("F6").format.fill.color = "#123456";
    const used = sheet.getUsedRange();
    used.format.font.bold = true;
    await context.sync();
  });
  // In Excel formatted cells belong to the used range.
  expect((await lookAt("F6")).bold).toBe((await lookAt("D4")).bold);
});

test("a format that fails leaves nothing behind, those before it stay", async () => {
  await expect(
    Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A2").format.font.color = "no colour";
      sheet.getRange("A3").format.fill.color = "#00FF00";
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  expect((await lookAt("A1")).fill).toBe("#FF0000");
  expect(await lookAt("A2")).toEqual(PLAIN);
  expect(await lookAt("A3")).toEqual(PLAIN);
});

test("a border's colour and weight change the line that was set just before", async () => {
  await Excel.run(async (context) => {
    const edge = sheetOf(context).getRange("A1:A3").format.borders.getItem("InsideHorizontal");
    edge.style = "Dash";
    edge.weight = "Medium";
    edge.color = "#ABCDEF";
    await context.sync();
    edge.load("style,weight,color");
    await context.sync();
    expect([edge.style, edge.weight, edge.color]).toEqual(["Dash", "Medium", "#ABCDEF"]);
  });
});
