import type { CellValue } from "../../../src/core/cell";
import { evaluate } from "../../../src/functions/formula/evaluate";
import { parseFormula } from "../../../src/functions/formula/parse-formula";
import { formulaText } from "../../../src/functions/formula-text";
import { invoke } from "../../../src/functions/invoke";
import { FUNCTIONS } from "../../../src/functions/registry";

const CELLS: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  A1: [[2]],
  A2: [["x"]],
  A3: [[null]],
  A4: [[{ error: "#REF!" }]],
  "B1:B3": [[1], [2], [3]],
  "C1:E1": [[10, 20, 30]],
  毛利率: [[0.4]],
};
const value = (formula: string) => {
  const node = parseFormula(formula);
  if (!node) throw new Error(`${formula} is no formula`);
  return evaluate(node, { cells: (reference) => CELLS[reference], lang: "en" });
};

test.each<[string, unknown]>([
  // Source: Microsoft Support, "Calculation operators and precedence in Excel".
  ["=-2^2", 4],
  ["=50%*A1", 1],
  ["=2^3^2", 64],
  ["=1-A3", 1],
  ["=A1&A2&TRUE", "2xTRUE"],
  ["=1/0", { error: "#DIV/0!" }],
  ["=A2+1", { error: "#VALUE!" }],
  ["=A4+1", { error: "#REF!" }],
  ['="a"="A"', true],
  ["=A3=0", true],
  ['=A3=""', true],
  ["=2<>3", true],
  ['="a">9', true],
  ["=SUM(B1:B3,10)", 16],
  ["=AVERAGE(B1:B3)", 2],
  ["=MAX(B1:B3)-MIN(B1:B3)", 2],
  ["=COUNTA(B1:B3,A3)", 3],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234,-2)", 1200],
  // 1 January 2000 is 36526 (Microsoft Support, DATE); 1900 had no 29 February, which Excel counts as day 60.
  ["=DATE(2000,1,1)", 36526],
  ["=DATE(1999,13,1)", 36526],
  ["=DATE(1900,1,1)", 1],
  ["=DATE(1900,3,1)", 61],
  ["=INDEX(B1:B3,2)", 2],
  ["=INDEX(C1:E1,3)", 30],
  ["=INDEX(C1:E1,1,2)", 20],
  ["=INDEX(B1:B3,4)", { error: "#REF!" }],
  ["=IF(A1>1,5,6)", 5],
  ["=IFERROR(1/0,7)", 7],
])("%s is %j", (formula, expected) => {
  expect(value(formula)).toEqual(expected);
});

test("an operation on ranges goes element by element", () => {
  expect(value("=1-B1:B3*10%")).toEqual([[0.9], [0.8], [0.7]]);
  expect(value("=B1:B3+C1:E1")).toEqual([
    [11, 21, 31],
    [12, 22, 32],
    [13, 23, 33],
  ]);
});

test("a function of ours may stand in the argument of another: 1 ÷ (1 − 600 ÷ 1000) = 2.5", () => {
  expect(value("=OPS.BREAKEVEN_ROI(OPS.GROSS_MARGIN(1000,600))")).toBeCloseTo(2.5, 12);
  expect(value("=OPS.BREAKEVEN_ROI(毛利率)*2")).toBe(5);
});

test("where days count from 1904, DATE is 1462 less and calendars come out the same", () => {
  const in1904 = (formula: string) => {
    const node = parseFormula(formula);
    return node && evaluate(node, { cells: () => undefined, lang: "en", dateSystem: 1904 });
  };
  // Source: Microsoft, "Date systems in Excel": 5 July 1998 is 35981 or 34519.
  expect(value("=DATE(1998,7,5)")).toBe(35981);
  expect(in1904("=DATE(1998,7,5)")).toBe(34519);
  const cohorts = (serials: readonly number[]) => `=OPS.COHORT_TABLE({"a";"a";"b"},{${serials.join(";")}})`;
  const from1900 = value(cohorts([46000, 46031, 46031])) as number[][];
  expect(in1904(cohorts([46000 - 1462, 46031 - 1462, 46031 - 1462]))).toEqual(
    from1900.map(([start = 0, ...rest]) => [start - 1462, ...rest]),
  );
});

test("what only the workbook knows stays unknown", () => {
  for (const formula of ["=Z9", "=OPS.BREAKEVEN_ROI(Z9)", "=VLOOKUP(1,B1:B3,1)", "=SUM(A1:INDEX(B:B,2))", "=TODAY()"])
    expect(value(formula)).toBeUndefined();
});

test("every example of the catalogue, written as a formula, gives what the function gives", () => {
  let tried = 0;
  for (const definition of FUNCTIONS) {
    for (const { args } of definition.examples) {
      // A formula cannot write a blank or an error inside an array constant, nor hold more than 8192 characters.
      const formula = formulaText(definition.id, args);
      if (formula.length > 8192 || /[{,;](?=[,;}])|[{,;]""|#/.test(formula.slice(formula.indexOf("(") + 1)) || args.includes("")) continue;
      expect(value(formula)).toEqual(invoke(definition, args, "en"));
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(FUNCTIONS.length);
});
