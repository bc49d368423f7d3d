import { registerFunctions } from "../../../src/excel/register-functions";
import { FUNCTIONS } from "../../../src/functions/registry";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
afterEach(() => book.close());

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

async function read(address: string): Promise<{ values: unknown[][]; valueTypes: unknown[][] }> {
  await book.host.settle();
  return Excel.run(async (context) => {
    const range = sheet(context).getRange(address);
    range.load("values,valueTypes");
    await context.sync();
    return range;
  });
}

const write = (address: string, formulas: unknown[][]) =>
  Excel.run(async (context) => {
    sheet(context).getRange(address).formulas = formulas;
    await context.sync();
  });

/** The functions calculated by the page itself, and through Microsoft's runtime as in Excel. Both must answer alike. */
describe.each(["direct", "office"] as const)("functions called the %s way", (functionsVia) => {
  beforeEach(async () => {
    book = await openWorkbook({ functionsVia });
    if (functionsVia === "office") registerFunctions(() => "en");
  });

  // 1 ÷ margin; with a target profit of 5 % of revenue 1 ÷ (0.4 − 0.05).
  test("a blank cell is 0, an argument left out takes its default, a blank cell for an optional one is 0", async () => {
    await write("A1:A5", [
      ["=OPS.BREAKEVEN_ROI(Z1)"],
      ["=OPS.BREAKEVEN_ROI(0.4,,0.05)"],
      ["=OPS.BREAKEVEN_ROI(0.4)"],
      ["=OPS.BREAKEVEN_ROI(0.4,Z1)"],
      ["=OPS.BREAKEVEN_ROI()"],
    ]);
    const { values } = await read("A1:A5");
    expect(values).toEqual([["#DIV/0!"], [1 / (0.4 - 0.05)], [2.5], [2.5], ["#VALUE!"]]);
  });

  // 17.95 × 1.01 ÷ (1.01 − 0.995): the first payment now, as in the published $1,209.
  test("a blank cell for a keyword takes the keyword's default", async () => {
    await write("A1:A2", [["=OPS.LTV(17.95,0.995,0.01,Z1)"], ["=OPS.LTV(17.95,0.995,0.01)"]]);
    const [[withBlank], [leftOut]] = (await read("A1:A2")).values as [[number], [number]];
    expect(withBlank).toBeCloseTo(1208.63333, 4);
    expect(leftOut).toBe(withBlank);
  });

  test("an error given to a function comes out of it; IFERROR catches it", async () => {
    await write("A1:A4", [["=NA()"], ["=OPS.BREAKEVEN_ROI(A1)"], ["=OPS.ROAS(1,1/0)"], ['=IFERROR(OPS.ROAS(1,Z1),"no cost")']]);
    const { values, valueTypes } = await read("A2:A4");
    expect(values).toEqual([["#N/A"], ["#DIV/0!"], ["no cost"]]);
    expect(valueTypes).toEqual([["Error"], ["Error"], ["String"]]);
  });

  test("an exception that is no fault of the arguments is #VALUE! and is reported with function and cell, and other cells go on", async () => {
    const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const exception = new TypeError("broken on purpose");
    const broken = FUNCTIONS.find(({ id }) => id === "ROAS");
    if (!broken) throw new Error("There is no ROAS");
    const compute = jest.spyOn(broken, "compute").mockImplementation(() => {
      throw exception;
    });
    try {
      await write("B2:B3", [["=OPS.ROAS(1,2)"], ["=OPS.BREAKEVEN_ROI(0.4)"]]);
      expect((await read("B2:B3")).values).toEqual([["#VALUE!"], [2.5]]);
      expect(told.mock.calls).toEqual([["OPS.ROAS failed in Sheet1!B2:", exception]]);
    } finally {
      compute.mockRestore();
      told.mockRestore();
    }
  });

  // Amplitude's closed funnel: step rate, overall rate, drop-off.
  test("a table spills, and what reads the spill follows", async () => {
    await write("A1:A4", [[10000], [4200], [1260], [315]]);
    await write("C1", [["=OPS.FUNNEL(A1:A4)"]]);
    await write("H1", [["=SUM(D2:D4)"]]);
    expect((await read("C1:F4")).values).toEqual([
      [10000, 1, 1, 0],
      [4200, 0.42, 0.42, 5800],
      [1260, 0.3, 0.126, 2940],
      [315, 0.25, 0.0315, 945],
    ]);
    expect((await read("H1")).values[0]?.[0]).toBeCloseTo(0.42 + 0.3 + 0.25, 12);
  });

  test("one cell of a spill may be an error while the others are numbers", async () => {
    await write("A1:B3", [
      [100, 50],
      [200, 0],
      [300, 100],
    ]);
    await write("D1", [["=OPS.ROAS(A1:A3,B1:B3)"]]);
    const { values, valueTypes } = await read("D1:D3");
    expect(values).toEqual([[2], ["#DIV/0!"], [3]]);
    expect(valueTypes).toEqual([["Double"], ["Error"], ["Double"]]);
  });

  test("a spill that finds its place taken is #SPILL!, and spills once the place is free", async () => {
    await write("A1:A3", [[100], [50], [25]]);
    await write("C2", [["taken"]]);
    await write("C1", [["=OPS.FUNNEL(A1:A3)"]]);
    expect((await read("C1")).values).toEqual([["#SPILL!"]]);
    await write("C2", [[""]]);
    expect((await read("C1:D2")).values).toEqual([
      [100, 1],
      [50, 0.5],
    ]);
  });

  // Every row is r ÷ 2: ten thousand times the same identity.
  test("ten thousand cells are worked through in one call", async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [i + 1, 2]);
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:B10000").values = rows;
      sheet(context).getRange("D1").formulas = [["=OPS.ROAS(A1:A10000,B1:B10000)"]];
      await context.sync();
    });
    const { values } = await read("D1:D10000");
    expect(values).toEqual(rows.map(([revenue]) => [(revenue ?? 0) / 2]));
    // A busy machine may need longer than a test usually gets.
  });

  test("the sentence of an error can be read beside its cell", async () => {
    await write("A1", [['=OPS.BREAKEVEN_ROI("x")']]);
    expect((await read("A1")).values).toEqual([["#VALUE!"]]);
    const message = book.engine.customFunctions.errorAt(book.engine.workbook.getActiveSheet().getSheetId(), 0, 0)?.message;
    expect(message).toContain("gross margin");
  });
});

test("through the add-in's runtime a cell is busy until the answer comes", async () => {
  book = await openWorkbook({ functionsVia: "office" });
  registerFunctions(() => "en");
  await write("A1:A2", [["=OPS.BREAKEVEN_ROI(0.5)"], ["=A1+1"]]);
  const before = await Excel.run(async (context) => {
    const range = sheet(context).getRange("A1");
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(before).toEqual([["#BUSY!"]]);
  expect((await read("A1:A2")).values).toEqual([[2], [3]]);
});
