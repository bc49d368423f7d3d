import { PANE_FUNCTION_WORDS } from "../../../src/locale/pane-functions";
import { PANE_TEMPLATE_WORDS } from "../../../src/locale/pane-templates";
import { PANE_WORDS } from "../../../src/locale/pane";
import { PANE_SETTINGS_WORDS } from "../../../src/locale/pane-settings";
import { openWorkbench, reloadWorkbench } from "../support/open-workbench";
import { openFunction, openPage } from "../support/pane-page";
import { goToCell, typeInto, waitForCell } from "../support/sheet";

test("the selection becomes an argument, and its cell is not where the result goes", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const words = PANE_FUNCTION_WORDS.en;
  await typeInto(page, "B2", "0.25");
  await waitForCell(page, "Sheet1", "B2", (value) => value === 0.25);
  await goToCell(page, "B2");
  await openFunction(pane, "BREAKEVEN_ROI", "en");
  await pane.getByRole("button", { name: words.useSelectionFor("gross margin") }).click();
  await pane.getByText(words.circular("gross margin", "Sheet1!B2")).waitFor();
  await goToCell(page, "C2");
  await pane.getByRole("button", { name: words.insertInto("Sheet1!C2") }).click();
  // 1 ÷ 0.25.
  await waitForCell(page, "Sheet1", "C2", (value) => value === 4);
});

test("a Chinese plan counts its money in 万元 where that was chosen, and the choice is remembered", async () => {
  const { page, pane } = await openWorkbench({ lang: "zh-CN" });
  const words = PANE_TEMPLATE_WORDS["zh-CN"];
  await openPage(pane, "templates");
  await pane.click("#template-campaign-plan");
  await pane.getByRole("radio", { name: words.moneyTenThousand }).check();
  await pane.locator("#page-templates").getByRole("button", { name: /^插入/ }).click();
  await pane.getByRole("button", { name: words.undo, exact: true }).waitFor();
  const again = (await reloadWorkbench(page)).pane;
  await openPage(again, "templates");
  await again.click("#template-campaign-plan");
  expect(await again.getByRole("radio", { name: words.moneyTenThousand }).isChecked()).toBe(true);
});

test("the language and theme chosen in the settings hold at once and from the first paint after a reload", async () => {
  const { page, pane } = await openWorkbench({ lang: "en", theme: "light" });
  const words = { en: PANE_SETTINGS_WORDS.en, zh: PANE_SETTINGS_WORDS["zh-CN"] };
  await openPage(pane, "settings");
  await pane.getByRole("radio", { name: words.en.chinese }).check();
  await pane.getByRole("heading", { name: words.zh.title }).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
  await pane.getByRole("radio", { name: words.zh.dark }).check();
  // Every heading the pane ever shows, from its first paint on.
  await page.addInitScript(() => {
    const shown = ((window as { shownHeadings?: string[] }).shownHeadings ??= []);
    new MutationObserver(() => {
      const heading = document.querySelector("#root h1");
      if (heading) shown.push(`${heading.textContent} ${getComputedStyle(heading).color}`);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  const again = (await reloadWorkbench(page)).pane;
  await again.getByRole("heading", { level: 1, name: PANE_WORDS["zh-CN"].home.title }).waitFor();
  const shown = await again.evaluate(() => (window as { shownHeadings?: string[] }).shownHeadings ?? []);
  expect([...new Set(shown)]).toEqual([`${PANE_WORDS["zh-CN"].home.title} rgb(255, 255, 255)`]);
  // With what watches its headings it is no page for another test.
  await page.close();
});
