import type { Page } from "playwright-core";
import { openWorkbench } from "./support/open-workbench";
import { goToCell } from "./support/sheet";

const ROWS = 2500;
const COLUMNS = 4;

/** Ten thousand different formulas in B1:E2500 that need A1; the k-th has a refund of k ÷ 100,000. */
const fillFormulas = (page: Page): Promise<void> =>
  page.evaluate(
    async ([rows, columns]) => {
      const { engine, host } = window.opsplanWorkbench ?? {};
      const sheet = engine?.workbook.getActiveSheet();
      sheet?.setRowCount(30_000);
      sheet?.getRange("A1").setValue(0.5);
      sheet?.getRange(0, 1, rows, columns).setValues(Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => ({ f: `=OPS.BREAKEVEN_ROI($A$1,${(r * columns + c) / 100_000})` }))));
      await host?.settle();
    },
    [ROWS, COLUMNS] as const,
  );

interface Seen {
  /** How often a timer of the pane went off while formulas were being calculated. */
  readonly ticks: number;
  /** Whether a click in the pane was answered while they were. */
  readonly answered: boolean;
}

/** Types a value into A1 by keyboard and watches from the pane what happens until everything is calculated. */
async function changeAndWatch(page: Page, value: string): Promise<Seen> {
  const seen = page.evaluate(async () => {
    const { engine, host } = window.opsplanWorkbench ?? {};
    const pane = document.querySelector<HTMLIFrameElement>("iframe")?.contentWindow;
    const tabs = [...(pane?.document.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
    if (!engine || !host || !pane) throw new Error("The workbench is not open");
    const chosen = () => tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
    const before = chosen();
    let ticks = 0;
    let answered = false;
    let over = false;
    await new Promise<void>((resolve) => {
      const tick = () => {
        if (engine.calculating) {
          ticks += 1;
          if (ticks === 1) tabs[(before + 1) % tabs.length]?.click();
          answered ||= chosen() !== before;
        } else if (ticks > 0) over = true;
        if (over) resolve();
        else pane.setTimeout(tick, 0);
      };
      tick();
    });
    await host.settle();
    return { ticks, answered };
  });
  await goToCell(page, "A1");
  await page.keyboard.type(value);
  await page.keyboard.press("Enter");
  return seen;
}

/** The largest deviation from 1 ÷ ((1 − refund) × margin), relative, over all ten thousand cells. */
const largestError = (page: Page, margin: number): Promise<number> =>
  page.evaluate(
    ([rows, columns, gross]) => {
      const engine = window.opsplanWorkbench?.engine;
      const cells = engine?.cells(engine.workbook.getActiveSheet().getSheetId());
      let worst = 0;
      for (let k = 0; k < rows * columns; k += 1) {
        const expected = 1 / ((1 - k / 100_000) * gross);
        worst = Math.max(worst, Math.abs(Number(cells?.value(Math.floor(k / columns), 1 + (k % columns))) / expected - 1));
      }
      return worst;
    },
    [ROWS, COLUMNS, margin] as const,
  );

// Both ways a call can take: straight to the definition, and through the add-in's own runtime, which answers in batches.
test.each(["direct", "office"] as const)("ten thousand formulas follow one input by the %s path, and the pane answers meanwhile", async (functions) => {
  const { page } = await openWorkbench({ lang: "en", functions });
  await fillFormulas(page);
  expect(await largestError(page, 0.5)).toBeLessThan(1e-9);
  const { ticks, answered } = await changeAndWatch(page, "0.4");
  expect(ticks).toBeGreaterThan(2);
  expect(answered).toBe(true);
  expect(await largestError(page, 0.4)).toBeLessThan(1e-9);
});

test("two hundred readings of a log of 20,000 rows follow one event, and the pane answers meanwhile", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  const formulas = 200;
  await page.evaluate(async (count) => {
    const { engine, host } = window.opsplanWorkbench ?? {};
    const sheet = engine?.workbook.getActiveSheet();
    sheet?.setRowCount(30_000);
    // User 0 on day 0; then users 1, 2, 3 … each on days 0 and 1.
    const events = Array.from({ length: 20_000 }, (_, i) => [`customer-${Math.ceil(i / 2)}`, i === 0 ? 46_000 : 46_000 + (i % 2 === 0 ? 1 : 0)]);
    sheet?.getRange(0, 10, events.length, 2).setValues(events);
    // In A1 the day of user 0 is repeated, so that changing it changes the log.
    sheet?.getRange("A1").setValue(46_000);
    sheet?.getRange("L1").setValue({ f: "=A1" });
    sheet?.getRange(0, 1, count, 1).setValues(Array.from({ length: count }, (_, i) => [{ f: `=OPS.RETENTION_LOG($K$1:$K$20000,$L$1:$L$20000,${1 + (i % 2)},"unbounded","calendar",46010)+${i}` }]));
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
