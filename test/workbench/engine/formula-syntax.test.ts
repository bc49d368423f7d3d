import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    for (const [name, value] of [
      ["Jan", 10],
      ["It's Feb", 20],
      ["三月", 30],
    ] as const)
      context.workbook.worksheets.add(name).getRange("A1:B1").values = [[value, value / 10]];
    sheet.getRange("E1:G4").values = [
      ["Channel", "Re#v", "Ad Cost"],
      ["a", 5, 1],
      ["b", 7, 2],
      ["c", 9, 3],
    ];
    sheet.tables.add("E1:G4", true).name = "T";
    for (const [name, formula] of [
      ["four", "=4"],
      ["Three", "=1+2"],
      ["Corners", "=Sheet1!$A$1,Sheet1!$C$3"],
      ["leftOfMe", "=Sheet1!XFC1"],
      ["twice", "=LAMBDA(x,x*2)"],
      ["col", "=Sheet1!$A$1:$A$3"],
    ] as const)
      context.workbook.names.add(name, formula);
    await context.sync();
  });
});
afterAll(() => book.close());

/** What the cells of N2 and below show, one formula in each. */
async function calculated(formulas: readonly string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(`N2:N${formulas.length + 1}`);
    range.clear();
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values,formulas");
    await context.sync();
    expect(range.formulas.flat()).toEqual(formulas);
    return range.values.flat();
  });
}

type Case = readonly [formula: string, value: unknown];

const RIGHT: Readonly<Record<string, readonly Case[]>> = {
  // ECMA-376 part 1, 18.17.2.3: numerical constants.
  "numbers are numbers however they are written": [
    ["=2.0", 2],
    ["=.5", 0.5],
    ["=1.50", 1.5],
    ["=007", 7],
    ["=1e5", 100000],
    ["=1E-2", 0.01],
    ["=IF(TRUE,0.10,0.05)", 0.1],
  ],
  // Microsoft Support, "Calculation operators and precedence in Excel"; arithmetic.
  "signs bind one after the other and before powers": [
    ["=1+-+-1", 2],
    ["=1-+1", 0],
    ["=-2^2", 4],
    ["=2^-1", 0.5],
    ['=-"3"', -3],
    ["=--A1", 1],
    ["=5%%", 0.0005],
    ["=2^3^2", 64],
    ["=-(1+2)*3", -9],
    ["=2^-four", 0.0625],
  ],
  // LibreOffice 7.4 gives the same.
  "an argument left out is zero": [
    ["=IF(1,,2)", 0],
    ["=IF(TRUE,)", 0],
    ["=IFERROR(1/0,)", 0],
    ["=ROUND(2.567,)", 3],
    ["=SUM(OFFSET(A1,,,2,2))", 12],
  ],
  // Microsoft Support, "Implicit intersection operator: @".
  "@ takes one value of many": [
    ["=@A2", 4],
    ["=@SUM(A2:A4)", 11],
    ["=@OPS.CAC(8,2)", 4],
    ["=@A1:C1", "#VALUE!"],
    ["=@A:A", 0],
    ["=@{7,8}", 7],
  ],
  // Microsoft Support, "Calculation operators and precedence in Excel", reference operators; values counted by hand.
  "a comma joins areas, a space shares cells, a colon spans them": [
    ["=SUM((A1,C3))", 10],
    ["=SUM(Corners)", 10],
    ["=(A1,C3)", "#VALUE!"],
    ["=SUM(A1:B3 B2:C5)", 13],
    ["=A1:C1 B1:B3", 2],
    ["=A1:A3 B1:B3", "#NULL!"],
    ["=col A2:C2", 4],
    ["=SUM(A1:INDEX(A:A,2))", 5],
    ["=SUM(A1:B2:C3)", 45],
    ["=LARGE((A1:A3,C1:C3),1)", 9],
    ["=INDEX((A1:A3,C1:C3),2,1,2)", 6],
    ["=AREAS((A1,B2,C3))", 3],
  ],
  // Microsoft Support, "Create a reference to the same cell range on multiple worksheets".
  "a formula reads the same cells of several sheets": [
    ["=SUM(Jan:三月!A1)", 60],
    ["=COUNT('Jan:It''s Feb'!A1:B1)", 4],
    ["=AVERAGE(Jan:三月!B1)", 2],
    ["=MAX(jan:三月!A1)", 30],
    ["=MIN('It''s Feb:三月'!A1)", 20],
    ["='it''s feb'!A1", 20],
  ],
  // Excel's sheet has 1,048,576 rows and 16,384 columns: Microsoft Support, "Excel specifications and limits".
  "cells far away are blank": [
    ["=A5000", 0],
    ["=ZZ1", 0],
    ["=ROW(A1048576)", 1048576],
    ["=SUM(A:A)", 12],
    ["=SUM(2:2)", 21],
    ["=ROWS(A:A)", 1048576],
    ["=INDEX(A:A,5000)", 0],
    ["=COUNT(三月!A1:XFD1048576)", 2],
    ["=SUM(A1:A1048576)", 12],
    ["=COUNT(A1:G1048576)", 15],
    ["=SUM(A1:XFD1)", 6],
    ["=A1048577", "#NAME?"],
  ],
  "names are what they stand for, in any case of letters, and calculated before what stands around them": [
    ["=FOUR*2", 8],
    ["=three*2", 6],
    ["=twice(4)", 8],
    ["=LET(f,LAMBDA(x,x+1),f(2))", 3],
    ["=LET(X,2,y,x*3,x+y)", 8],
    ["=LAMBDA(x,x+1)(2)", 3],
    ["=nowhere+1", "#NAME?"],
  ],
  // Microsoft Support, "Using structured references with Excel tables".
  "tables are read with every item and every escape": [
    ["=T[@[Ad Cost]]", 1],
    ["=SUM(T[@[Re'#v]:[Ad Cost]])", 9],
    ["=SUM(T[Re'#v])", 21],
    ["=SUM(t[[Re'#v]:[Ad Cost]])", 27],
    ["=T[[#Headers],[Ad Cost]]", "Ad Cost"],
    ["=COUNTA(T[#All])", 12],
    ["=ROWS(T[])", 3],
    ["=ROWS(T)", 3],
    ["=ROWS(T[[#Headers],[#Data],[channel]])", 4],
    ["=T[[#Totals],[Channel]]", "#REF!"],
    ["=T[[#This Row],[Ad Cost]]", "#VALUE!"],
    ["=T[@[Ad Cost]]", "#VALUE!"],
  ],
  // Microsoft Support, "Guidelines and examples of array formulas"; error values of "Detect errors in formulas".
  "constants in braces and errors are what they say": [
    ["=SUM({1,2;3,-4})", 2],
    ['=INDEX({"a,b",TRUE},1,2)', true],
    ["=#N/A", "#N/A"],
    ["=ISERROR(#REF!)", true],
    ["=ERROR.TYPE(#DIV/0!)", 2],
    ['="a""b"', 'a"b'],
  ],
};

test.each(Object.entries(RIGHT))("%s", async (_fact, cases) => {
  const shown = await calculated(cases.map(([formula]) => formula));
  expect(cases.map(([formula], at) => [formula, shown[at]])).toEqual(cases.map(([formula, value]) => [formula, value]));
});
