import { InsertSheetCommand } from "@univerjs/sheets";
import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";
import { EXCEL_GRID, START_GRID } from "../../../src/workbench/engine/excel-grid";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { openWorkbook } from "../../support/office";

describe("a sheet of the embedded workbook", () => {
  test("grows when code writes beyond its grid, and the cells can be read back", async () => {
    const { Excel, close } = await openWorkbook();
    try {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A5000").values = [["far down"]];
        sheet.getRange("XFD1").values = [["far right"]];
        sheet.getRange("B1").formulas = [["=COUNTA(A:A)"]];
        const [down, right, count] = ["A5000", "XFD1", "B1"].map((address) => sheet.getRange(address).load("values"));
        await context.sync();
        expect([down?.values, right?.values, count?.values]).toEqual([[["far down"]], [["far right"]], [[1]]]);
      });
    } finally {
      close();
    }
  });

  test("has rows and columns of Excel's sizes, whoever adds it, also once it was saved and opened", async () => {
    const { Excel, engine, close } = await openWorkbook();
    const sizes = (sheet: Excel.Worksheet) => [
      sheet.load("standardHeight,standardWidth"),
      sheet.getRange("B2").format.load("rowHeight,columnWidth"),
    ];
    try {
      const read = await Excel.run(async (context) => {
        context.workbook.worksheets.add("By code").getRange("B2").values = [["Shown"]];
        await engine.runLater(InsertSheetCommand.id, { sheet: { name: "By hand", rowCount: 10 } });
        const found = ["Sheet1", "By code", "By hand"].map((name) => sizes(context.workbook.worksheets.getItem(name)));
        await context.sync();
        return found.map((pair) => pair.map((one) => one.toJSON() as unknown));
      });
      // 20 px and 64 px at 96 px to the inch. Source: Microsoft Support, "Change the column width and row height".
      const standard = [
        { standardHeight: 15, standardWidth: 8.43 },
        { rowHeight: 15, columnWidth: 48 },
      ];
      expect(read).toMatchObject([standard, standard, standard]);
      const bytes = await encode(snapshotToFile(engine.save()).workbook);
      const { sheets } = fileToSnapshot((await decode(bytes)).workbook).snapshot;
      for (const sheet of Object.values(sheets ?? {})) expect(sheet).toMatchObject({ defaultRowHeight: 20, defaultColumnWidth: 64 });
    } finally {
      close();
    }
  });

  test("keeps its size while only whole rows and columns are named", async () => {
    const { Excel, engine, close } = await openWorkbook();
    try {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("C:C").format.columnWidth = 90;
        sheet.getRange("7:7").format.rowHeight = 30;
        await context.sync();
      });
      expect(engine.workbook.getActiveSheet().getSheet().getRowCount()).toBe(START_GRID.rowCount);
    } finally {
      close();
    }
  });

  test("never becomes larger than Excel's, however many rows and columns are inserted, and undo gives it back", async () => {
    const { Excel, engine, close } = await openWorkbook();
    const sheet = engine.workbook.getActiveSheet().getSheet();
    const size = () => [sheet.getRowCount() <= EXCEL_GRID.rowCount, sheet.getColumnCount() <= EXCEL_GRID.columnCount];
    try {
      await Excel.run(async (context) => {
        const at = (address: string) => context.workbook.worksheets.getActiveWorksheet().getRange(address);
        at("B2").values = [[7]];
        await context.sync();
        at("2:1000000").insert("Down");
        at("B:XFA").insert("Right");
        await context.sync();
        const moved = at("XFB1000001").load("values");
        await context.sync();
        expect([moved.values, size()]).toEqual([[[7]], [true, true]]);
      });
      await engine.undo();
      expect([engine.cells(sheet.getSheetId()).value(1, 1), size()]).toEqual([7, [true, true]]);
    } finally {
      close();
    }
  });
});
