import { IFunctionService } from "@univerjs/engine-formula";
import fc from "fast-check";
import { LANGS } from "../../../src/core/lang";
import type { FormulaRefusalKey } from "../../../src/core/cells/formula/formula-fault";
import { FORMULA_REFUSALS } from "../../../src/locale/formula-refusals";
import { enteredFormula } from "../../../src/workbench/engine/formula/entered-formula";
import { formulaRefusals } from "../../../src/workbench/engine/formula/formula-refusal";
import { openWorkbook, type OpenWorkbook } from "../../support/office";
import { expressions, mistyped, writeExpression } from "../../support/generated-formulas";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("H1:I3").values = [
      ["x", "花费（元）"],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add("H1:I3", true).name = "T";
    context.workbook.worksheets.add("My sheet");
    await context.sync();
  });
});
afterAll(() => book.close());

const refusal = (formula: string) => {
  const { injector, workbook } = book.engine;
  return formulaRefusals(injector, workbook.getId(), workbook.getSheetByName("Sheet1")?.getSheetId() ?? "")(formula);
};
const enter = (typed: string, fullWidth = true) =>
  enteredFormula(typed, { refusal, isFunction: (name) => book.engine.injector.get(IFunctionService).hasExecutor(name), fullWidth });

// Microsoft Support, "Overview of formulas in Excel" (commas, quotation marks, nesting), "Excel specifications and
// limits", "Using structured references with Excel tables".
test.each<[typed: string, key: FormulaRefusalKey, piece: string, before: string]>([
  ["=T[", "unclosed-bracket", "T[", "=T["],
  ["=SUM(1;2)", "semicolon", ";", "=SUM(1;"],
  ["=1+", "missing-operand", "", "=1+"],
  ["=A1 B1)", "unopened-bracket", ")", "=A1 B1)"],
  ['="abc', "unclosed-text", '"abc', '="abc'],
  ["=SUM(1,*2)", "missing-operand", "*", "=SUM(1,*"],
  ["=1 2", "missing-operator", "2", "=1 2"],
  ["={1,A1}", "array-constant", "A1", "={1,A1"],
  ["=Nope!A1+1", "unknown-sheet", "Nope", "=Nope!A1"],
  ["=SUM(Gone[x])", "unknown-table", "Gone", "=SUM(Gone[x]"],
  ["=SUM(T[x],T[y])", "unknown-column", "y", "=SUM(T[x],T[y]"],
  ["=ABS(1)+ABS(1,2)", "argument-count", "ABS", "=ABS(1)+ABS"],
  ["=SUM(ABS(2),ABS(", "argument-count", "ABS", "=SUM(ABS(2),ABS"],
  ["=1e999", "number-too-large", "1e999", "=1e999"],
  ["＝SUM（1；2）", "semicolon", ";", "＝SUM（1；"],
  ["= ", "empty", "", "= "],
  ["=€+1", "unknown-sign", "€", "=€"],
  ["=(1,2)", "not-a-reference", ",", "=(1,"],
  ["=T[[a][b]]", "table-reference", "T[[a][b]]", "=T[[a][b]]"],
  [`=1${"+1".repeat(4096)}`, "too-long", "", `=1${"+1".repeat(4096)}`],
  [`="${"x".repeat(256)}"`, "text-too-long", `"${"x".repeat(256)}"`, `="${"x".repeat(256)}"`],
  [`=${"IF(1,".repeat(65)}1`, "too-nested", "IF", `=${"IF(1,".repeat(64)}IF`],
  [`=SUM(${"1,".repeat(255)}1)`, "too-many-arguments", "SUM", "=SUM"],
])("%s is refused where the fault is", (typed, key, piece, before) => {
  const entered = enter(typed);
  const found = entered && "refusal" in entered ? entered.refusal : undefined;
  expect([found?.key, found?.piece, typed.slice(0, found?.end)]).toEqual([key, piece, before]);
  for (const lang of LANGS) {
    const sentence = FORMULA_REFUSALS[lang][key](found ?? { piece });
    expect(sentence.length).toBeLessThan(130);
    // A long piece is named by its beginning.
    if (piece.length > 0)
      expect(sentence.includes(piece) || (piece.length > 24 && sentence.includes("…")) || key === "too-many-arguments").toBe(true);
  }
});

test.each([
  ["=SUM(1,2", "=SUM(1,2)"],
  ["=sum(a1:b2,$c$3", "=SUM(A1:B2,$C$3)"],
  ["=SUMI", "=SUMI"],
  ["=nope(1)", "=nope(1)"],
  ["=IF(A1,", "=IF(A1,)"],
  ["=1.50+.5", "=1.5+0.5"],
  ["=t[X]", "=t[X]"],
  ["='my sheet'!a1&true", "='my sheet'!A1&TRUE"],
  ["＝if（a1＞1，“是”，“否”）", '=IF(A1>1,"是","否")'],
  ["=T[花费（元）]", "=T[花费（元）]"],
  ["=ops.cac(8,2", "=OPS.CAC(8,2)"],
])("%s becomes %s", (typed, formula) => expect(enter(typed)).toEqual({ formula }));

test.each(["=", "abc", "'=1+", "＇=1", "", "1;2"])("%s is no formula", (typed) => expect(enter(typed)).toBeUndefined());

test("signs of full width are those of formulas only where the language has them", () => {
  expect(enter("＝1＋1", false)).toBeUndefined();
  expect(enter("=1＋1", false)).toMatchObject({ refusal: { key: "unknown-sign", at: 2 } });
});

const typing = expressions.chain((expression) =>
  fc.oneof(fc.constant(`=${writeExpression(expression, "")}`), mistyped(`=${writeExpression(expression, "")}`)),
);

test("what is entered is what an add-in may write, and what is refused an add-in may not write either; then the cell stays as it was", async () => {
  const write = (formula: string): Promise<unknown> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("My sheet").getRange("A1").formulas = [[formula]];
      await context.sync();
    }).catch((reason: unknown) => (reason instanceof OfficeExtension.Error ? reason.code : Promise.reject(reason)));
  const held = () => book.engine.workbook.getSheetByName("My sheet")?.getRange("A1").getFormula();
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(typing, async (typed) => {
      const entered = enter(typed, false);
      if (entered && "refusal" in entered) {
        refused += 1;
        const { at, end } = entered.refusal;
        expect(at >= 0 && at <= end && end <= typed.length).toBe(true);
        const before = held();
        expect([await write(typed), held()]).toEqual(["InvalidArgument", before]);
      } else if (entered) expect([await write(entered.formula), held()]).toEqual([undefined, entered.formula]);
      else expect(typed.startsWith("=") && typed !== "=").toBe(false);
    }),
    { numRuns: 80 },
  );
  // The mistakes are mistakes: a good part of them is refused.
  expect(refused).toBeGreaterThan(10);
});
