import fc from "fast-check";
import { SheetRangeThemeModel } from "@univerjs/sheets";
import { openWorkbook, type OpenWorkbook } from "../../../support/office";

interface Stripes {
  _getSheetRowVisibleFuncSet: (unitId: string, sheetId: string) => Set<number>;
  refreshSheetRowVisibleFuncSet: (unitId: string, sheetId: string) => void;
}

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A3:B9").values = [["Item", "Cost"], ...[1, 2, 3, 4, 5, 6].map((cost) => [`item ${cost % 2}`, cost])];
    sheet.tables.add("A3:B9", true);
    await context.sync();
  });
});
afterAll(() => book.close());

/** The rows whose stripes are left out, as the mended model and as the grid's own, which asks for every row of the sheet, know them. */
function hiddenRows() {
  const { injector, workbook } = book.engine;
  const stripes = injector.get(SheetRangeThemeModel) as unknown as Stripes;
  const place = [workbook.getId(), workbook.getActiveSheet().getSheetId()] as const;
  const known = (refresh: Stripes["refreshSheetRowVisibleFuncSet"]): number[] => {
    refresh.apply(stripes, [...place]);
    return [...stripes._getSheetRowVisibleFuncSet(...place)].sort((a, b) => a - b);
  };
  const library = (SheetRangeThemeModel.prototype as unknown as Stripes).refreshSheetRowVisibleFuncSet;
  return { ours: known(stripes.refreshSheetRowVisibleFuncSet), all: known(library).filter((row) => row > 0) };
}

test("whatever rows are hidden, the same rows are left out as when every row is asked", async () => {
  const rows = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 });
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(rows, async (hidden) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("1:60").rowHidden = false;
        for (const row of hidden) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
        await context.sync();
      });
      const { ours, all } = hiddenRows();
      seen += all.length;
      expect(ours.filter((row) => row > 0)).toEqual(all);
    }),
    { numRuns: 15 },
  );
  expect(seen).toBeGreaterThan(0);
});
