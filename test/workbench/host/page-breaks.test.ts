import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

const breakRows = (): Promise<number[]> =>
  onSheet(async (sheet, context) => {
    const { horizontalPageBreaks } = sheet;
    horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    return horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
  });

// Microsoft, Office.js reference, Excel.PageBreakCollection: add takes the cell after the break.
test("pages begin with the rows that are named, in order and once, and the rows are followed", async () => {
  await onSheet(async (sheet, context) => {
    for (const address of ["A20", "A5", "A20"]) sheet.horizontalPageBreaks.add(address);
    await context.sync();
  });
  expect(await breakRows()).toEqual([4, 19]);
  await onSheet(async (sheet, context) => {
    sheet.getRange("3:4").insert("Down");
    await context.sync();
  });
  expect(await breakRows()).toEqual([6, 21]);
  await onSheet(async (sheet, context) => {
    sheet.getRange("7:7").delete("Up");
    await context.sync();
  });
  expect(await breakRows()).toEqual([6, 20]);
  await onSheet(async (sheet, context) => {
    sheet.horizontalPageBreaks.getItem(0).delete();
    await context.sync();
  });
  expect(await breakRows()).toEqual([20]);
});

test("no page begins before the first row", async () => {
  await expect(
    onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A1");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("scale, margins, breaks, header and footer are saved in a file and come back from it", async () => {
  await onSheet(async (sheet, context) => {
    sheet.pageLayout.zoom = { scale: 72 };
    sheet.pageLayout.setPrintMargins("Points", { top: 36, right: 36, bottom: 36, left: 36 });
    sheet.horizontalPageBreaks.add("A9");
    const { defaultForAllPages } = sheet.pageLayout.headersFooters;
    defaultForAllPages.centerHeader = "&A";
    defaultForAllPages.leftFooter = "A && B";
    defaultForAllPages.rightFooter = "&P / &N";
    await context.sync();
  });
  const saved = snapshotToFile(book.engine.save()).workbook;
  const { workbook, losses } = await decode(await encode(saved));
  expect(losses).toEqual([]);
  const again = snapshotToFile(fileToSnapshot(workbook).snapshot as Parameters<typeof snapshotToFile>[0]).workbook;
  for (const file of [saved, workbook, again]) {
    expect(file.sheets[0]?.page).toMatchObject({
      scale: 72,
      margins: { top: 0.5, left: 0.5 },
      breaks: [8],
      header: "&C&A",
      footer: "&LA && B&R&P / &N",
    });
  }
});
