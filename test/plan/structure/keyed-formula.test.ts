import { dependenciesOf, writeFormula, type KeyWriter } from "../../../src/plan/structure/keyed-formula";

const COLUMNS: Readonly<Record<string, string>> = { spend: "花费", cpc: "Cost, 1" };
const writer = (countsInUnit: boolean): KeyWriter => ({
  here: (column, to) => `[@[${COLUMNS[column] ?? "?"}]${to === undefined ? "" : `:[${COLUMNS[to] ?? "?"}]`}]`,
  column: (table, column) => `${table}_2[${COLUMNS[column] ?? "?"}]`,
  headers: (table) => `${table}_2[#Headers]`,
  place: () => "ROW()-ROW(log_2[#Headers])",
  name: (name) => name,
  word: (key) => (key === "below" ? '✗ "low"' : "?"),
  countsInUnit,
});

test.each([
  ["[@spend]/[@cpc]", "=[@[花费]]/[@[Cost, 1]]"],
  ['SUMIFS(log[spend],log[cpc],"<="&[@cpc])', '=SUMIFS(log_2[花费],log_2[Cost, 1],"<="&[@[Cost, 1]])'],
  ["SUM([@spend:cpc])", "=SUM([@[花费]:[Cost, 1]])"],
  ["ROW(log[#headers])", "=ROW(log_2[#Headers])"],
  ["=[#]*7", "=ROW()-ROW(log_2[#Headers])*7"],
  ['IF(x="",{below},{1,2})', '=IF(x="","✗ ""low""",{1,2})'],
  ['"{below} [@spend]"', '="{below} [@spend]"'],
])("%s is written with what its keys are called", (keyed, written) => expect(writeFormula(keyed, writer(true))).toBe(written));

test("the unit of money stands in a formula only where the sheet counts in another unit", () => {
  const formula = "IF(N([@cpc])=0,0,N([@spend])*money_unit/[@cpc])+price/money_unit";
  expect(writeFormula(formula, writer(true))).toBe("=IF(N([@[Cost, 1]])=0,0,N([@[花费]])*money_unit/[@[Cost, 1]])+price/money_unit");
  expect(writeFormula(formula, writer(false))).toBe("=IF(N([@[Cost, 1]])=0,0,N([@[花费]])/[@[Cost, 1]])+price");
});

test.each(["A1*2", "SUM(B2:B9)", "Sheet1!C4"])("%s is refused: a structure knows no address", (formula) =>
  expect(() => writeFormula(formula, writer(true))).toThrow(/address/),
);
test("a column that is not written as one is refused", () =>
  expect(() => writeFormula("log[Spend of May]", writer(true))).toThrow(/no column/));

test("what a formula depends on are its names and columns, not its words", () => {
  expect(dependenciesOf("IF([@spend]>budget,{below},SUM(log[cpc]))", "channels")).toEqual([
    { kind: "column", table: "channels", column: "spend" },
    { kind: "name", name: "budget" },
    { kind: "column", table: "log", column: "cpc" },
  ]);
});
