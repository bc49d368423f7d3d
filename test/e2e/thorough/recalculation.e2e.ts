import { openWorkbench } from "../support/open-workbench";
import { changeAndWatch, tenThousandFollow } from "../support/watch-recalculation";

test("ten thousand formulas follow one input, and the pane answers meanwhile", () => tenThousandFollow("direct"));

// The add-in's own runtime answers in batches.
test("ten thousand formulas that go through the add-in's runtime follow one input, and the pane answers meanwhile", () =>
  tenThousandFollow("office"));

test("two hundred readings of a log of 20,000 rows follow one event, and the pane answers meanwhile", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  const formulas = 200;
  await page.evaluate(async (count) => {
    const { engine, host } = window.opsplanWorkbench ?? {};
    const sheet = engine?.workbook.getActiveSheet();
    sheet?.setRowCount(30_000);
    // User 0 on day 0; then users 1, 2, 3 … each on days 0 and 1.
    const events = Array.from({ length: 20_000 }, (_, i) => [
      `customer-${Math.ceil(i / 2)}`,
      i === 0 ? 46_000 : 46_000 + (i % 2 === 0 ? 1 : 0),
    ]);
    sheet?.getRange(0, 10, events.length, 2).setValues(events);
    // In A1 the day of user 0 is repeated, so that changing it changes the log.
    sheet?.getRange("A1").setValue(46_000);
    sheet?.getRange("L1").setValue({ f: "=A1" });
    sheet
      ?.getRange(0, 1, count, 1)
      .setValues(
        Array.from({ length: count }, (_, i) => [
          { f: `=OPS.RETENTION_LOG($K$1:$K$20000,$L$1:$L$20000,${1 + (i % 2)},"unbounded","calendar",46010)+${i}` },
        ]),
      );
    await host?.settle();
  }, formulas);
  const { ticks, answered } = await changeAndWatch(page, "45999");
  expect(ticks).toBeGreaterThan(2);
  expect(answered).toBe(true);
  // 10,001 users: user 0 alone and the last one, of whom only the first event is there, never came back; nobody after day 1.
  const values = await page.evaluate((count) => {
    const engine = window.opsplanWorkbench?.engine;
    const cells = engine?.cells(engine.workbook.getActiveSheet().getSheetId());
    return Array.from({ length: count }, (_, row) => cells?.value(row, 1));
  }, formulas);
  values.forEach((value, i) => expect(value).toBeCloseTo(i + (i % 2 === 0 ? 9_999 / 10_001 : 0), 9));
});
