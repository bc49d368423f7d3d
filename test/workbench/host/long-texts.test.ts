import { openWorkbook } from "../../support/office";

// Microsoft Support, "Excel specifications and limits": a cell holds 32,767 characters.
test("a text that is too long for a cell is refused, and the cells stay as they were", async () => {
  const book = await openWorkbook();
  try {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.values = [["x".repeat(32_767)], ["kept"]];
      await context.sync();
      range.values = [["new"], ["x".repeat(32_768)]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      range.load("values");
      await context.sync();
      expect(range.values.map(([value]: unknown[]) => String(value).length)).toEqual([32_767, 4]);
    });
  } finally {
    book.close();
  }
});
