import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { formulaRefusals } from "../../../src/workbench/engine/formula/formula-refusal";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import type { FileName, FileSheet } from "../../../src/files/file-workbook";
import { layOut, workbookOf } from "../conformance/lay-out";

/** Names that stand for functions; each value is worked out by hand. Source: Microsoft Support, "LAMBDA function". */
const NAMES: Readonly<Record<string, string>> = {
  FACTORIAL: "LAMBDA(n,IF(n<2,1,n*FACTORIAL(n-1)))",
  ODD_ONE: "LAMBDA(n,IF(n=0,FALSE,EVEN_ONE(n-1)))",
  EVEN_ONE: "LAMBDA(n,IF(n=0,TRUE,ODD_ONE(n-1)))",
  ENDLESS: "LAMBDA(n,ENDLESS(n+1))",
  TAXED: "LAMBDA(x,[rate],x*(1+IF(ISOMITTED(rate),Sheet1!$A$1,rate)))",
  MARK_UP: "LET(k,3,LAMBDA(x,x*k))",
  REVERSED: "LAMBDA(t,IF(LEN(t)<2,t,REVERSED(MID(t,2,99))&LEFT(t,1)))",
};

const CASES: readonly (readonly [formula: string, value: string | number | boolean])[] = [
  ["FACTORIAL(5)", 120],
  ["FACTORIAL(10)/FACTORIAL(8)", 90],
  ["EVEN_ONE(7)", false],
  ["ENDLESS(1)", "#NUM!"],
  ["TAXED(100)", 125],
  ["TAXED(100,0.5)", 150],
  ["TAXED()", "#VALUE!"],
  ["MARK_UP(5)", 15],
  ['REVERSED("sales")', "selas"],
  ["SUM(MAP({1,2,3},FACTORIAL))", 9],
  ["LET(FACTORIAL,7,FACTORIAL+1)", 8],
  ["REDUCE(0,MAP({1,2},MARK_UP),LAMBDA(a,b,a+b))", 9],
];

function opened() {
  const sheet: FileSheet = {
    ...layOut({ name: "Sheet1", cells: [], cases: [] }).sheet,
    cells: [{ row: 0, column: 0, value: 0.25 }, ...CASES.map(([formula], row) => ({ row, column: 1, value: null, formula }))],
  };
  const names = Object.entries(NAMES).map(([name, formula]): FileName => ({ name, refersTo: formula }));
  return createHeadlessEngine({ snapshot: fileToSnapshot({ ...workbookOf([sheet]), names }).snapshot });
}

test("a name that stands for a LAMBDA is called like a function, also by itself", async () => {
  const engine = opened();
  await engine.settle();
  const cells = engine.cells("sheet-1");
  expect(CASES.map(([formula], row) => [formula, cells.value(row, 1)])).toEqual(CASES);
  engine.dispose();
});

test("LET and LAMBDA are refused where Excel does not take their names or the number of their arguments", () => {
  const engine = opened();
  const refusal = formulaRefusals(engine.injector, engine.workbook.getId(), "sheet-1");
  const keys = [
    "LET(x,1)",
    "LET(x,1,y,2)",
    "LET(A1,5,A1)",
    "LET(5,1,2)",
    'LET("x",1,2)',
    "LAMBDA(B2,B2)(1)",
    "LAMBDA(5,x)",
    "LET()",
    "LAMBDA()",
  ].map((formula) => refusal(`=${formula}`)?.key);
  expect(keys).toEqual([
    "argument-count",
    "argument-count",
    ...Array.from({ length: 5 }, () => "local-name"),
    "argument-count",
    "argument-count",
  ]);
  expect(["LET(x,1,x)", "LAMBDA(x,[y],x)", "LAMBDA(5)", "LET(x,1,y,2,x+y)"].map((formula) => refusal(`=${formula}`))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  engine.dispose();
});
