import type { CDPSession, Page } from "playwright-core";
import { PANE_TEMPLATE_WORDS } from "../../../src/locale/pane-templates";
import { insertTemplate } from "../support/insert-template";
import { openWorkbench } from "../support/open-workbench";
import { goToCell } from "../support/sheet";

/** All subscriptions that the page keeps, once what nobody holds any more has been cleared away. */
async function subscriptions(page: Page, browser: CDPSession): Promise<number> {
  await page.waitForFunction(() => window.opsplanWorkbench?.engine.calculating === false);
  const { result: prototype } = await browser.send("Runtime.evaluate", {
    expression: `(() => {
      const one = window.opsplanWorkbench.engine.workbook.getWorkbook().activeSheet$.subscribe(() => {});
      one.unsubscribe();
      let found = Object.getPrototypeOf(one);
      while (Object.getPrototypeOf(found) !== Object.prototype) found = Object.getPrototypeOf(found);
      return found;
    })()`,
  });
  const { objects } = await browser.send("Runtime.queryObjects", { prototypeObjectId: prototype.objectId ?? "" });
  const { result } = await browser.send("Runtime.callFunctionOn", {
    objectId: objects.objectId ?? "",
    functionDeclaration: "function () { return this.length; }",
    returnByValue: true,
  });
  await browser.send("Runtime.releaseObject", { objectId: objects.objectId ?? "" });
  return result.value as number;
}

/** All listeners of elements that the page keeps, once a frame has been drawn and what nobody holds any more has been cleared away. */
async function listeners(page: Page, browser: CDPSession): Promise<number> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500))));
  await browser.send("HeapProfiler.collectGarbage");
  return (await browser.send("Memory.getDOMCounters")).jsEventListeners;
}

test("a page that is worked in all day keeps nothing of what was drawn, inserted and undone", async () => {
  const { page, pane } = await openWorkbench();
  const browser = await page.context().newCDPSession(page);
  const move = async (): Promise<void> => {
    for (const key of ["ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"]) for (let i = 0; i < 5; i += 1) await page.keyboard.press(key);
  };
  await goToCell(page, "C5");
  await move();
  const moved = await subscriptions(page, browser);
  await move();
  await move();
  // Each of the forty steps drew a dozen shapes, each with listeners of its own.
  expect((await subscriptions(page, browser)) - moved).toBeLessThan(40);

  const insertAndUndo = async (): Promise<void> => {
    await insertTemplate(page, pane, "ltv-model", "en");
    await page.evaluate(() => window.opsplanWorkbench?.engine.undo());
    // The notice goes with the sheet that it tells of.
    await pane.getByRole("button", { name: PANE_TEMPLATE_WORDS.en.undo, exact: true }).waitFor({ state: "hidden" });
  };
  await insertAndUndo();
  const before = { kept: await subscriptions(page, browser), heard: await listeners(page, browser) };
  for (let i = 0; i < 3; i += 1) await insertAndUndo();
  const after = { kept: await subscriptions(page, browser), heard: await listeners(page, browser) };
  expect(after.kept - before.kept).toBeLessThan(before.kept / 10);
  expect(after.heard - before.heard).toBeLessThan(before.heard / 10);
});
