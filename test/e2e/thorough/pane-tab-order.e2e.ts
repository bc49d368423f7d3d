import type { Frame, Locator, Page } from "playwright-core";
import { PAGES, type PageId } from "../../../src/taskpane/state/route";
import { openWorkbench } from "../support/open-workbench";
import { openFunction, openPage } from "../support/pane-page";

/** What can be acted on in an open page and is a stop of its own: of radio buttons, the chosen one. */
const STOPS = "button:not([disabled]), input:not([type=radio]), input[type=radio]:checked, select, summary, a[href], [tabindex='0']";

/** Marks the stops of a page in the order of the document and answers how many there are. */
const markStops = (pane: Frame, page: PageId): Promise<number> =>
  pane.evaluate(
    ([selector, id]) => {
      const shown = [...document.querySelectorAll<HTMLElement>(`#page-${id} :is(${selector})`)].filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
      );
      for (const [index, element] of shown.entries()) element.dataset["stop"] = String(index);
      return shown.length;
    },
    [STOPS, page] as const,
  );

/** Marks the stops when none has come for a while: parts of a page arrive after it. */
const allStops = async (pane: Frame, page: PageId): Promise<number> => {
  let [before, count] = [-1, 0];
  while (count !== before) {
    [before, count] = [count, await markStops(pane, page)];
    await pane.waitForTimeout(1000);
  }
  return markStops(pane, page);
};

/** Whether the picture of the stop with focus differs from the one without. */
const focusShows = async (page: Page, element: Locator): Promise<boolean> => {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error("What has focus is not drawn");
  const clip = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
  const focused = await page.screenshot({ clip, caret: "hide", animations: "disabled" });
  await element.evaluate((each) => each.blur());
  return !focused.equals(await page.screenshot({ clip, caret: "hide", animations: "disabled" }));
};

test("every part of every page is reached by the Tab key in reading order, and shows that it has focus", async () => {
  const { page, pane } = await openWorkbench({ lang: "en", paneWidth: 270 });
  for (const id of PAGES) {
    if (id === "functions") await openFunction(pane, "LTV", "en");
    await openPage(pane, id);
    const count = await allStops(pane, id);
    // The list of all templates, of all functions or of settings: enough stops to tell order by.
    expect(count).toBeGreaterThan(1);
    await pane.focus(`#tab-${id}`);
    const reached: (string | undefined)[] = [],
      unseen: number[] = [];
    for (let stop = 0; stop < count; stop++) {
      await page.keyboard.press("Tab");
      reached.push(await pane.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["stop"]));
      if (!(await focusShows(page, pane.locator(`#page-${id} [data-stop="${stop}"]`)))) unseen.push(stop);
    }
    expect({ id, reached, unseen }).toEqual({ id, reached: Array.from({ length: count }, (_, stop) => String(stop)), unseen: [] });
  }
});
