import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { dropEmptyDataBars } from "../../../../src/workbench/page/grid/no-empty-data-bars";
import { openWorkbook } from "../../../support/office";

test("a bar is as long as its number, and there is none for nothing", async () => {
  const book = await openWorkbook();
  try {
    dropEmptyDataBars(book.engine.injector);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      range.values = [[0], [5], [10]];
      const format = range.conditionalFormats.add("DataBar").dataBar;
      format.lowerBoundRule = { type: "Number", formula: "0" };
      await context.sync();
    });
    const formats = book.engine.injector.get(ConditionalFormattingService);
    const sheetId = book.engine.workbook.getActiveSheet().getSheetId();
    const bars = () => [0, 1, 2].map((row) => formats.composeStyle(book.engine.workbook.getId(), sheetId, row, 0)?.dataBar?.value);
    // The grid asks while it draws, and draws again when the answers are there.
    for (let tries = 0; tries < 50 && bars()[2] === undefined; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(bars()).toEqual([undefined, 50, 100]);
  } finally {
    book.close();
  }
});
