import { createHeadlessEngine } from "../../../src/workbench/engine/headless";

test("a formula shows its value after settling", async () => {
  const engine = createHeadlessEngine();
  const sheet = engine.workbook.getActiveSheet();
  sheet.getRange("A1").setValue(2);
  sheet.getRange("A2").setValue("=A1*21");
  sheet.getRange("A3").setValue("=OPS.BREAKEVEN_ROI(0.5)");
  sheet.getRange("A5").setValue("=EDATE(DATE(2026,1,31),1)");
  await engine.settle();
  console.log(JSON.stringify(sheet.getRange("A1:A6").getCellDataGrid()));
  const t = Date.now(); await engine.settle(); console.log("idle", Date.now() - t);
  engine.dispose();
});
