import type { Engine } from "../../../../src/workbench/engine/create-engine";
import { openWorkbook, type OpenWorkbook } from "../../../support/office";

/** The functions by their numbers. Sources: Microsoft Support, "SUBTOTAL function", "AGGREGATE function". */
const OF_SUBTOTAL = ["AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", "STDEV.S", "STDEV.P", "SUM", "VAR.S", "VAR.P"];
const OF_AGGREGATE = [
  ...OF_SUBTOTAL,
  "MEDIAN",
  "MODE.SNGL",
  "LARGE",
  "SMALL",
  "PERCENTILE.INC",
  "QUARTILE.INC",
  "PERCENTILE.EXC",
  "QUARTILE.EXC",
];
/** The second argument of the functions from LARGE on. */
const PLACES = ["2", "3", "0.4", "1", "0.4", "1"];
const placeOf = (index: number): string => (index < 13 ? "" : `,${PLACES[index - 13]}`);

const VALUES = [4, 8, 8, 15, 8, 16, 23];
/** The third and the sixth of them are hidden. */
const SEEN = [4, 8, 15, 8, 23];
const MARKS = ["x", "x", "y", "x", "x", "y", "x"];

const subtotals = (from: number) => OF_SUBTOTAL.map((_, index) => [`=SUBTOTAL(${from + index},A2:A8)`]);
const aggregates = (option: number) => OF_AGGREGATE.map((_, index) => [`=AGGREGATE(${index + 1},${option},A2:A8${placeOf(index)})`]);
const plain = (names: readonly string[], cells: string) => names.map((name, index) => [`=${name}(${cells}${placeOf(index)})`]);

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B8").values = [["v", "mark"], ...VALUES.map((value, row) => [value, MARKS[row]!])];
    // What is seen, out of the way of hidden rows.
    sheet.getRange("C21:C25").values = SEEN.map((value) => [value]);
    await context.sync();
  });
});
afterEach(() => book.close());

async function results(formulas: string[][]): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("F30")
      .getResizedRange(formulas.length - 1, 0);
    cells.formulas = formulas;
    await context.sync();
    await book.engine.settle();
    cells.load("values");
    await context.sync();
    return cells.values.map(([value]) => [typeof value === "number" ? Number(value.toPrecision(12)) : value]);
  });
}

const hideByHand = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("4:4").rowHidden = true;
    sheet.getRange("7:7").rowHidden = true;
    await context.sync();
  });

function hideByFilter(engine: Engine): void {
  const filter = engine.workbook.getActiveSheet().getRange("A1:B8").createFilter();
  filter?.setColumnFilterCriteria(1, { colId: 1, filters: { filters: ["x"] } });
}

test("rows hidden by hand count for SUBTOTAL below 100 and not above", async () => {
  await hideByHand();
  expect(await results(subtotals(1))).toEqual(await results(plain(OF_SUBTOTAL, "A2:A8")));
  expect(await results(subtotals(101))).toEqual(await results(plain(OF_SUBTOTAL, "C21:C25")));
});

test("rows that a filter hides never count for SUBTOTAL", async () => {
  hideByFilter(book.engine);
  const seen = await results(plain(OF_SUBTOTAL, "C21:C25"));
  expect(await results(subtotals(1))).toEqual(seen);
  expect(await results(subtotals(101))).toEqual(seen);
  // One subtotal for each row, as in the formula by which the rows that are seen are counted under a condition.
  const rows = "OFFSET(A2,ROW(A2:A8)-ROW(A2),0)";
  const formulas = [
    `=SUMPRODUCT(SUBTOTAL(103,${rows})*(B2:B8="x"))`,
    `=SUM(SUBTOTAL(9,${rows}))`,
    "=SUM(SUBTOTAL(9,OFFSET(A2,{0,2,5},0)))",
  ];
  expect(await results(formulas.map((formula) => [formula]))).toEqual([[5], [58], [4]]);
});

test("sums over the sheets that cells name follow the cells of each", async () => {
  const sum = () =>
    Excel.run(async (context) => {
      const two = context.workbook.worksheets.getItem("Two");
      two.getRange("A1").values = [[30]];
      await context.sync();
      await book.engine.settle();
      const cell = context.workbook.worksheets.getItem("Two").getRange("C1");
      cell.load("values");
      await context.sync();
      return cell.values[0]![0] as number;
    });
  await Excel.run(async (context) => {
    for (const name of ["One", "Two"]) context.workbook.worksheets.add(name).getRange("A1").values = [[10]];
    context.workbook.worksheets.getItem("Two").getRange("B1:B2").values = [["One"], ["Two"]];
    context.workbook.worksheets.getItem("Two").getRange("C1").formulas = [['=SUM(SUMIF(INDIRECT(B1:B2&"!A1:A5"),">0"))']];
    await context.sync();
    await book.engine.settle();
  });
  expect(await sum()).toBe(40);
});

test.each(["by hand", "by a filter"])("AGGREGATE leaves out rows hidden %s where its option says so, and only there", async (how) => {
  if (how === "by hand") await hideByHand();
  else hideByFilter(book.engine);
  const [all, seen] = [await results(plain(OF_AGGREGATE, "A2:A8")), await results(plain(OF_AGGREGATE, "C21:C25"))];
  for (const option of [1, 3, 5, 7]) expect({ option, values: await results(aggregates(option)) }).toEqual({ option, values: seen });
  for (const option of [0, 2, 4, 6]) expect({ option, values: await results(aggregates(option)) }).toEqual({ option, values: all });
});

test("a sum of what is seen follows rows as they are hidden and shown again", async () => {
  const sum = () =>
    Excel.run(async (context) => {
      await book.engine.settle();
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("F30");
      cell.load("values");
      await context.sync();
      return cell.values[0]![0] as number;
    });
  await results([["=SUBTOTAL(109,A2:A8)"]]);
  await hideByHand();
  expect(await sum()).toBe(58);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("4:7").rowHidden = false;
    await context.sync();
  });
  expect(await sum()).toBe(82);
});
