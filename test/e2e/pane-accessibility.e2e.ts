import type { Frame, Locator, Page } from "playwright-core";
import { LANGS } from "../../src/core/lang";
import { CHART_WORDS } from "../../src/locale/charts";
import { PANE_WORDS } from "../../src/locale/pane";
import { PANE_FUNCTION_WORDS } from "../../src/locale/pane-functions";
import { PANE_TEMPLATE_WORDS } from "../../src/locale/pane-templates";
import { PAGES, type PageId } from "../../src/taskpane/state/route";
import { violations } from "./support/axe";
import { insertTemplate } from "./support/insert-template";
import { openWorkbench } from "./support/open-workbench";
import { openFunction, openPage } from "./support/pane-page";
import { goToCell, typeInto } from "./support/sheet";

for (const lang of LANGS) {
  for (const theme of ["light", "dark"] as const) {
    test(`nothing the pane shows breaks WCAG 2.2 AA at 270 px, ${lang}, ${theme}`, async () => {
      // High enough for every page as a whole: what a page's action bar covers until one scrolls is no finding.
      const { page, pane } = await openWorkbench({ lang, theme, paneWidth: 270, viewport: { width: 1280, height: 2400 } });
      const seen: Record<string, string[]> = {};
      const look = async (state: string): Promise<void> => { seen[state] = await violations(pane); };
      await pane.waitForSelector("[role=tablist]");
      for (const id of PAGES) {
        await openPage(pane, id);
        await look(id);
      }

      await openFunction(pane, "LTV", lang);
      await pane.locator("#page-functions summary").first().click();
      await look("a function");
      await pane.getByRole("button", { name: PANE_FUNCTION_WORDS[lang].exampleFill }).first().click();
      await look("a function filled in");
      await pane.getByRole("button", { name: PANE_FUNCTION_WORDS[lang].favourite("LTV"), exact: true }).click();
      await pane.locator("#page-functions").getByRole("button", { name: PANE_WORDS[lang].back, exact: true }).click();
      await pane.getByRole("searchbox", { name: PANE_FUNCTION_WORDS[lang].search }).fill("which customers have left");
      await pane.waitForSelector("#function-BTYD_PALIVE");
      await look("functions found by a situation");
      await pane.getByRole("searchbox", { name: PANE_FUNCTION_WORDS[lang].search }).fill("qqqq");
      await look("functions searched in vain");
      await pane.getByRole("searchbox", { name: PANE_FUNCTION_WORDS[lang].search }).fill("");
      await pane.waitForSelector("#favourite-LTV");
      await look("favourite functions");

      await openPage(pane, "charts");
      await pane.getByRole("button", { name: CHART_WORDS[lang].page.sample }).click();
      const charts = pane.locator("#page-charts");
      await charts.getByRole("img").waitFor();
      await charts.getByLabel(CHART_WORDS[lang].page.margin).fill("30");
      await charts.locator("summary").click();
      await look("a chart and what was understood");
      await charts.locator("summary").click();
      await charts.getByRole("combobox", { name: CHART_WORDS[lang].page.charts }).selectOption("trend");
      await charts.getByText(CHART_WORDS[lang].questions.trend).waitFor();
      await charts.getByRole("img").focus();
      await page.keyboard.press("End");
      await look("a trend with a value pointed at");
      await charts.getByText(CHART_WORDS[lang].frame.table, { exact: true }).click();
      await look("the data of a chart");

      await typeInto(page, "B2", "=OPS.CHANNEL_METRICS(5000,400000,8000,320,48000)+OPS.GOAL(0,1)");
      await goToCell(page, "B2");
      await openPage(pane, "functions");
      await pane.click("#explain-this-cell");
      await pane.waitForSelector("#page-functions dl");
      await look("a cell explained");

      const sheet = await insertTemplate(page, pane, "ltv-model", lang);
      await look("a result with what can be done next");
      await openPage(pane, "home");
      await pane.locator("#page-home").getByRole("button", { name: PANE_WORDS[lang].home.removeSheet(sheet), exact: true }).click();
      await pane.getByRole("alertdialog").waitFor();
      await look("a question");
      expect(Object.entries(seen).filter(([, found]) => found.length > 0)).toEqual([]);
    });
  }
}

/** What can be acted on in an open page and is a stop of its own: of radio buttons, the chosen one. */
const STOPS = "button:not([disabled]), input:not([type=radio]), input[type=radio]:checked, select, summary, a[href], [tabindex='0']";

/** Marks the stops of a page in the order of the document and answers how many there are. */
const markStops = (pane: Frame, page: PageId): Promise<number> =>
  pane.evaluate(([selector, id]) => {
    const shown = [...document.querySelectorAll<HTMLElement>(`#page-${id} :is(${selector})`)].filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }));
    for (const [index, element] of shown.entries()) element.dataset["stop"] = String(index);
    return shown.length;
  }, [STOPS, page] as const);

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
    const count = await markStops(pane, id);
    // The list of all templates, of all functions or of settings: enough stops to tell order by.
    expect(count).toBeGreaterThan(1);
    await pane.focus(`#tab-${id}`);
    const reached: (string | undefined)[] = [], unseen: number[] = [];
    for (let stop = 0; stop < count; stop++) {
      await page.keyboard.press("Tab");
      reached.push(await pane.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["stop"]));
      if (!(await focusShows(page, pane.locator(`#page-${id} [data-stop="${stop}"]`)))) unseen.push(stop);
    }
    expect({ id, reached, unseen }).toEqual({ id, reached: Array.from({ length: count }, (_, stop) => String(stop)), unseen: [] });
  }
});

test("arrow keys move along the tabs and keep focus on them", async () => {
  const { pane } = await openWorkbench({ lang: "en", paneWidth: 270 });
  await pane.focus("#tab-home");
  await pane.press("#tab-home", "ArrowRight");
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("tab-templates");
  await pane.press("#tab-templates", "End");
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("tab-settings");
});

test("the detail of a template takes focus to its heading, and the way back returns it to its row", async () => {
  const { page, pane } = await openWorkbench({ lang: "en", paneWidth: 270 });
  await openPage(pane, "templates");
  await pane.focus("#template-ltv-model");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 2, name: PANE_TEMPLATE_WORDS.en.options }).waitFor();
  expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await pane.waitForSelector("#template-ltv-model");
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("template-ltv-model");
});

test("nothing is wider than the pane at 270 px", async () => {
  for (const lang of LANGS) {
    const { pane } = await openWorkbench({ lang, paneWidth: 270 });
    for (const id of PAGES) {
      await openPage(pane, id);
      const over = await pane.evaluate((page) => {
        // An empty search field keeps Fluent's button for clearing it beside itself, cut off.
        const shown = [...document.querySelectorAll<HTMLElement>(`#page-${page} *:not([class*=SearchBox__dismiss], [class*=SearchBox__dismiss] *)`)].filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
        return shown.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5).map((element) => element.outerHTML.slice(0, 200));
      }, id);
      expect({ lang, id, over }).toEqual({ lang, id, over: [] });
    }
  }
});
