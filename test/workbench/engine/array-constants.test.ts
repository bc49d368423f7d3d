import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

/** What formulas show, one below the other. */
async function shown(formulas: readonly string[]): Promise<unknown[]> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  await book.host.settle();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${formulas.length}`);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

// As in Excel: a text in quotes is never a number, a date or a separator.
test("a text in an array constant is a text, whatever it looks like", async () => {
  expect(
    await shown([
      '=ISTEXT(INDEX({"2026-03-01"},1))',
      '=ISTEXT(INDEX({"12%"},1))',
      '=INDEX({"a,b";"c;d"},2)',
      '=COLUMNS({"a,b"})',
      '=INDEX({"say ""hi"""},1)',
      "=SUM({1,2;3,4})",
      "=SUM({-1.5,2E2})",
      "=INDEX({TRUE,FALSE},2)",
      "=ISNA(INDEX({1,#N/A},2))",
      '=INDEX({ 1 , "x" },2)',
    ]),
  ).toEqual([true, true, "c;d", 1, 'say "hi"', 10, 198.5, false, true, "x"]);
});

test("a date typed as text into a call is a text to our functions", async () => {
  expect(
    await shown(['=OPS.RETENTION_LOG({"a"},{"2026-03-01"},1)', '=OPS.RETENTION_LOG({"a"},{46082},0,"nday","calendar","2026-03-01")']),
  ).toEqual(["#VALUE!", "#VALUE!"]);
  expect(book.engine.customFunctions.errorAt("sheet-1", 0, 0)?.message).toContain("2026-03-01");
  expect(book.engine.customFunctions.errorAt("sheet-1", 1, 0)?.message).toContain("2026-03-01");
});
