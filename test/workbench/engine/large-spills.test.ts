import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const LAST = 1_048_576;

/** Formulas in row 1 from B1 on, beside values in column A: the cells that each fills, top four. */
async function spilled(values: Readonly<Record<string, unknown>>, formulas: Readonly<Record<string, string>>) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    for (const [address, value] of Object.entries(values)) sheet.getRange(address).values = [[value]];
    for (const [address, formula] of Object.entries(formulas)) sheet.getRange(address).formulas = [[formula]];
    await context.sync();
    const shown = Object.keys(formulas).map((address) => sheet.getRange(address).getResizedRange(3, 0).load("values"));
    await context.sync();
    return { sheet, context, shown: shown.map((one) => one.values.flat()) };
  });
}

// Microsoft Support, "How to correct a #SPILL! error": beyond the worksheet's edge; whole columns spill from row 1 only.
test("whole columns spill from row 1, and anywhere else are #SPILL! because they would leave the sheet", async () => {
  const { shown } = await spilled(
    { A1: 1, A2: 2, A3: 3 },
    { B1: "=A:A*2", C2: "=A:A*2", D2: "=A:A", E2: "=IF(A:A>1,1,0)", F2: "=SUM(A:A*2)", G2: "=@A:A*2", H2: "=ROUND(A:A,0)+1" },
  );
  expect(shown).toEqual([
    [2, 4, 6, 0],
    ["#SPILL!", "", "", ""],
    ["#SPILL!", "", "", ""],
    ["#SPILL!", "", "", ""],
    [12, "", "", ""],
    [4, "", "", ""],
    ["#SPILL!", "", "", ""],
  ]);
});

test("a whole column by itself spills as far as anything stands, not as far as the sheet goes", async () => {
  const { sheet, context } = await spilled({ A1: 1, A2: 2, A3: 3 }, { B1: "=A:A", C1: "=$A$1:INDEX(A:A,)" });
  const areas = ["B1", "C1"].map((address) => sheet.getRange(address).getSpillingToRange().load("rowCount,values"));
  await context.sync();
  // The workbook's other sheets say how far: they hold a few rows.
  expect(areas.map(({ rowCount, values }) => [rowCount < 100, values.slice(0, 4).flat()])).toEqual([
    [true, [1, 2, 3, 0]],
    [true, [1, 2, 3, 0]],
  ]);
});

// The same page, "Out of memory".
test("more cells than can be kept are #SPILL!, and spill once what stood far down is gone", async () => {
  const { sheet, context, shown } = await spilled(
    { A1: 1, A2: 2, [`A${LAST}`]: 5 },
    { B1: "=A:A*2", C1: "=ROUND(A:A,0)", D1: "=SUM(A:A)", E1: "=-A:A%", F1: "=SEQUENCE(300001)" },
  );
  expect(shown.map(([first]) => first)).toEqual(["#SPILL!", "#SPILL!", 8, "#SPILL!", "#SPILL!"]);
  await Excel.run(sheet, async () => {
    sheet.getRange(`A${LAST}`).clear();
    await context.sync();
    await book.engine.settle();
    const cells = sheet.getRange("B1:E3").load("values");
    await context.sync();
    expect(cells.values).toEqual([
      [2, 1, 3, -0.01],
      [4, 2, "", -0.02],
      [0, 0, "", 0],
    ]);
  });
});

/** What blanks below the last value do not change. */
const OVER_COLUMNS = [
  "COUNT(#)",
  "SUM(#*2)",
  "SUM(MAP(#,LAMBDA(x,x*2)))",
  "REDUCE(0,#,LAMBDA(a,b,a+b))",
  "SUM(BYROW(#,LAMBDA(r,SUM(r))))",
  "MAX(SCAN(0,#,LAMBDA(a,b,a+b)))",
  "SUM(COUNTIF(#,#))",
  "XLOOKUP(3,#,#)",
  "MATCH(3,#,0)",
  "LET(a,#,SUM(a*2))",
];

test("formulas over whole columns, however these are written, come to the same as over the cells in use, without a step for each blank", async () => {
  const { shown } = await spilled(
    { A1: 1, A2: 2, A3: 3 },
    Object.fromEntries(
      ["A1:A3", "A:A", "A1:A1048576"].flatMap((area, at) =>
        OVER_COLUMNS.map((formula, row) => [`${"CDE"[at]}${row * 4 + 1}`, `=${formula.replaceAll("#", area)}`]),
      ),
    ),
  );
  const results = shown.map(([first]) => first);
  const [used, columns, written] = [0, 1, 2].map((at) => results.slice(at * OVER_COLUMNS.length, (at + 1) * OVER_COLUMNS.length));
  expect(used).toEqual([3, 12, 12, 6, 6, 6, 3, 3, 3, 12]);
  expect(columns).toEqual(used);
  expect(written).toEqual(used);
});

test("a formula may read all of another sheet", async () => {
  await Excel.run(async (context) => {
    const [from, to] = [context.workbook.worksheets.add("Whole"), context.workbook.worksheets.add()];
    from.getRange("B2:B3").values = [[4], [5]];
    const cells = to.getRange("A1:C1");
    cells.formulas = [["=COUNT(Whole!A1:XFD1048576)", "=SUM(Whole!A:XFD)", "=MAX(Whole!1:1048576)"]];
    await context.sync();
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual([[2, 9, 5]]);
  });
});
