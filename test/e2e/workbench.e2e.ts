import { PANE_WORDS } from "../../src/locale/pane";
import { WORKBENCH_WORDS } from "../../src/locale/workbench";
import { insertTemplate } from "./support/insert-template";
import { openWorkbench, reloadWorkbench } from "./support/open-workbench";
import { allValues, partsOf, typeInto, waitForCell } from "./support/sheet";

test("after a reload, another language and another theme the work is all there", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const sheet = await insertTemplate(page, pane, "ltv-model", "en");
  const [values, parts] = [await allValues(page), await partsOf(page, sheet)];
  await page.evaluate(() => window.opsplanWorkbench?.keep());

  const again = await reloadWorkbench(page);
  await waitForCell(page, sheet, "B1", (value) => value !== null);
  expect(await allValues(page)).toEqual(values);
  expect(await partsOf(page, sheet)).toEqual(parts);
  await page.waitForFunction((count) => document.querySelectorAll(".ops-chart svg").length === count, parts.charts);
  await again.pane.getByRole("button", { name: PANE_WORDS.en.home.removeSheet(sheet), exact: true }).waitFor();

  await page.locator("#ops-lang").selectOption("zh-CN");
  await page.getByRole("button", { name: WORKBENCH_WORDS["zh-CN"].newFile, exact: true }).waitFor();
  await page.frameLocator("iframe").locator("[role=tablist]").waitFor();
  await page.click("#ops-theme");
  await page.frameLocator("iframe").locator("[role=tablist]").waitFor();
  expect(await allValues(page)).toEqual(values);
  expect(await partsOf(page, sheet)).toEqual(parts);
});

test("a workbook that nobody touches rests, and draws what comes next", async () => {
  const { page } = await openWorkbench();
  /** How often the page asks for a frame in a tenth of a second. */
  const asked = (): Promise<number> =>
    page.evaluate(async () => {
      const { requestAnimationFrame } = window;
      let times = 0;
      window.requestAnimationFrame = (callback) => (times++, requestAnimationFrame.call(window, callback));
      await new Promise((resolve) => setTimeout(resolve, 100));
      window.requestAnimationFrame = requestAnimationFrame;
      return times;
    });
  // The caret blinks twice a second.
  let times = await asked();
  for (let tries = 0; tries < 300 && times > 0; tries++) times = await asked();
  expect(times).toBe(0);
  const grid = page.locator("canvas[id^='univer-sheet-main-canvas']");
  const before = await grid.screenshot();
  await typeInto(page, "C3", "drawn");
  let after = await grid.screenshot();
  for (let tries = 0; tries < 100 && after.equals(before); tries++) after = await grid.screenshot();
  expect(after.equals(before)).toBe(false);
});
