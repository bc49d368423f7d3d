import { openWorkbook, type OpenWorkbook } from "../../support/office";
import { readTopics } from "../conformance/read-table";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

/** The numbers and formats of the conformance table. */
const CASES = readTopics()
  .filter(({ name }) => name === "text-formats")
  .flatMap(({ cases }) =>
    cases.flatMap(({ formula, expected }) => {
      const [, value, format] = /^=TEXT\((-?\d+(?:\.\d+)?(?:e\d+)?),"((?:[^"]|"")*)"\)$/.exec(formula) ?? [];
      const [[text = null] = []] = expected;
      return value === undefined || !format || typeof text !== "string"
        ? []
        : [{ value: Number(value), format: format.replaceAll('""', '"'), text }];
    }),
  );

test("cells show what TEXT gives", async () => {
  const shown = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("A1")
      .getResizedRange(CASES.length - 1, 0);
    cells.numberFormat = CASES.map(({ format }) => [format]);
    cells.values = CASES.map(({ value }) => [value]);
    cells.load("text");
    await context.sync();
    return cells.text.map(([text]) => text);
  });
  expect(CASES.length).toBeGreaterThan(100);
  // Under "@" a number is entered as a text.
  expect(shown.filter((_, index) => CASES[index]!.format !== "@")).toEqual(
    CASES.filter(({ format }) => format !== "@").map(({ text }) => text),
  );
});

// Microsoft Support, "Review guidelines for customizing a number format"; LibreOffice shows the same.
test.each([
  [0, "0;-0;;@", ""],
  [5, "0;-0;;@", "5"],
  ["x", "0;-0;;@", "x"],
  [5, ";;;", ""],
  ["x", ";;;", ""],
  [-5, "0;;", ""],
  [0, "0;;", ""],
  ["x", '0;0;0;"t: "@', "t: x"],
  [0, '0;-0;"zero"', "zero"],
])("%p under %s is shown as %p", async (value, format, shown) => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("C1");
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("text,values");
    await context.sync();
    expect([cell.text, cell.values]).toEqual([[[shown]], [[value]]]);
  });
});

test("General shows eleven characters, and the value keeps all its digits", async () => {
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange("D1:D3");
    cells.formulas = [["=1/3"], ["=10^12+1"], ["=-2/3"]];
    cells.load("text,values");
    await context.sync();
    expect(cells.text).toEqual([["0.333333333"], ["1E+12"], ["-0.666666667"]]);
    expect(cells.values).toEqual([[1 / 3], [1e12 + 1], [-2 / 3]]);
  });
});
