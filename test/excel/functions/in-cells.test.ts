import { registerFunctions } from "../../../src/excel/register-functions";
import { openExcel, type TestExcel } from "../support/open-excel";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel({ functionsVia: "office" });
  registerFunctions(() => "en");
});
afterAll(() => excel.close());

test("formulas are calculated through Microsoft's custom-functions runtime and spill", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A4").values = [[10000], [4200], [1260], [315]];
    sheet.getRange("C1").formulas = [["=OPS.FUNNEL(A1:A4)"]];
    sheet.getRange("H1:H3").formulas = [["=OPS.BREAKEVEN_ROI(0.4)"], ["=OPS.BREAKEVEN_ROI(40)"], ["=OPS.ROAS(A1,B9)"]];
    await context.sync();
  });
  await excel.settle();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const funnel = sheet.getRange("C1:F4");
    const single = sheet.getRange("H1:H3");
    funnel.load("values");
    single.load("values");
    await context.sync();
    // Amplitude's closed funnel: step rate, overall rate, drop-off.
    expect(funnel.values).toEqual([
      [10000, 1, 1, 0],
      [4200, 0.42, 0.42, 5800],
      [1260, 0.3, 0.126, 2940],
      [315, 0.25, 0.0315, 945],
    ]);
    expect(single.values).toEqual([[2.5], ["#NUM!"], ["#DIV/0!"]]);
  });
});
