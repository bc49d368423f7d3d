import type { Frame } from "playwright-core";
import { LANGS } from "../../src/core/lang";
import { PANE_TEMPLATE_WORDS } from "../../src/locale/pane-templates";
import { PAGES, type PageId } from "../../src/taskpane/state/route";
import { openWorkbench } from "./support/open-workbench";
import { openPage } from "./support/pane-page";
import { violationsOfPane } from "./support/violations-of-pane";

test("no page of the pane breaks WCAG 2.2 AA at 270 px, in Chinese and in the dark", async () => {
  expect(await violationsOfPane("zh-CN", "dark", "pages")).toEqual({});
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

/** What of a page of the pane stands out of it on the right. */
const tooWide = (pane: Frame, id: PageId): Promise<readonly string[]> =>
  pane.evaluate((page) => {
    // An empty search field keeps Fluent's button for clearing it beside itself, cut off.
    const shown = [
      ...document.querySelectorAll<HTMLElement>(`#page-${page} *:not([class*=SearchBox__dismiss], [class*=SearchBox__dismiss] *)`),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    return shown
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 200));
  }, id);

test("nothing is wider than the pane at 270 px, the options of a linked set included", async () => {
  for (const lang of LANGS) {
    const { pane } = await openWorkbench({ lang, paneWidth: 270 });
    for (const id of PAGES) {
      await openPage(pane, id);
      expect({ lang, id, over: await tooWide(pane, id) }).toEqual({ lang, id, over: [] });
    }
    await openPage(pane, "templates");
    await pane.click("#template-campaign");
    await pane.getByRole("heading", { level: 2, name: PANE_TEMPLATE_WORDS[lang].options }).waitFor();
    expect({ lang, over: await tooWide(pane, "templates") }).toEqual({ lang, over: [] });
  }
});
