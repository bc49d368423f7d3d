import { createHeadlessEngine } from "../../../src/workbench/engine/headless";

/** On the clock's wall. */
const MORNING = new Date(2026, 2, 5, 7, 30);

test("TODAY and NOW follow the clock that the workbook was given, on its wall and not in Greenwich", async () => {
  const engine = createHeadlessEngine({ now: () => MORNING });
  try {
    const sheet = engine.api.getActiveWorkbook()?.getActiveSheet();
    sheet?.getRange("A1:A3").setValues([[{ f: "=TODAY()" }], [{ f: "=NOW()" }], [{ f: "=TODAY()-DATE(2026,3,1)" }]]);
    await engine.settle();
    expect(sheet?.getRange("A1:A3").getValues().flat()).toEqual(["3/5/2026", "3/5/2026 7:30", 4]);
  } finally {
    engine.dispose();
  }
});
