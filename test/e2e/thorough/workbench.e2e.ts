import { LANGS } from "../../../src/core/lang";
import { PANE_WORDS } from "../../../src/locale/pane";
import { PANE_TEMPLATE_WORDS } from "../../../src/locale/pane-templates";
import { WORKBENCH_WORDS } from "../../../src/locale/workbench";
import { openWorkbench, reloadWorkbench } from "../support/open-workbench";
import { openFunction, openPage } from "../support/pane-page";
import { allValues, pointAt, typeInto, waitForCell } from "../support/sheet";

/** A word of the menu over a cell, as each language says it. */
const COPY = { en: "Copy", "zh-CN": "复制" } as const;

describe.each(LANGS)("in %s", (lang) => {
  test.each(["light", "dark"] as const)("the grid, its menu and the pane are there in one language, %s", async (theme) => {
    const { page, pane } = await openWorkbench({ lang, theme });
    await page.getByRole("button", { name: WORKBENCH_WORDS[lang].newFile, exact: true }).waitFor();
    await pane.getByRole("heading", { name: PANE_WORDS[lang].home.title }).waitFor();
    await pointAt(page, 3, 1);
    await page.mouse.down({ button: "right" });
    await page.mouse.up({ button: "right" });
    await page.getByText(COPY[lang], { exact: true }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(
      await page.evaluate(
        () => document.documentElement.classList.contains("univer-dark") || document.body.innerHTML.includes("univer-dark"),
      ),
    ).toBe(theme === "dark");
  });
});

test("another theme and another language leave a half-filled form, what was searched for, and what can be undone and done again", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  for (const text of ["1", "2", "3"]) await typeInto(page, "A1", text);
  await waitForCell(page, "Sheet1", "A1", (value) => value === 3);
  await page.keyboard.press("Control+z");
  await waitForCell(page, "Sheet1", "A1", (value) => value === 2);
  await openPage(pane, "templates");
  await pane.getByRole("searchbox", { name: PANE_TEMPLATE_WORDS.en.search }).fill("LTV");
  await openFunction(pane, "BREAKEVEN_ROI", "en");
  await pane.getByRole("textbox", { name: "gross margin" }).fill("0.4");
  await pane.locator("#page-functions").evaluate((shown) => shown.scrollTo(0, 90));

  for (const [id, change] of [
    ["ops-theme", () => page.click("#ops-theme")],
    ["ops-lang", () => page.locator("#ops-lang").selectOption("zh-CN")],
  ] as const) {
    await page.locator("iframe").evaluate((old) => old.setAttribute("data-old", ""));
    await change();
    const form = page.frameLocator("iframe:not([data-old])").locator("#page-functions");
    await form.getByText("= 2.5", { exact: true }).first().waitFor();
    expect(await form.locator("input").first().inputValue()).toBe("0.4");
    expect(await form.evaluate((shown) => shown.scrollTop)).toBe(90);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
  }
  await page.frameLocator("iframe").locator("#tab-templates").click();
  expect(await page.frameLocator("iframe").getByRole("searchbox", { name: PANE_TEMPLATE_WORDS["zh-CN"].search }).inputValue()).toBe("LTV");

  await pointAt(page, 3, 3);
  await page.mouse.down();
  await page.mouse.up();
  await page.keyboard.press("Control+z");
  await waitForCell(page, "Sheet1", "A1", (value) => value === 1);
  for (const expected of [2, 3]) {
    await page.keyboard.press("Control+y");
    await waitForCell(page, "Sheet1", "A1", (value) => value === expected);
  }
});

test("formulas of ours, what they spill and what depends on them are there after a reload", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  await typeInto(page, "A1", "=OPS.CHANNEL_METRICS(5000,400000,8000,320,48000)");
  await typeInto(page, "A2", "=G1*2");
  await waitForCell(page, "Sheet1", "A2", (value) => value === 300);
  const values = await allValues(page);
  await page.evaluate(() => window.opsplanWorkbench?.keep());
  await reloadWorkbench(page);
  await waitForCell(page, "Sheet1", "A2", (value) => value === 300);
  expect(await allValues(page)).toEqual(values);
});

test("a second tab takes the workbook over with all its work", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  const words = WORKBENCH_WORDS.en;
  await typeInto(page, "A1", "=OPS.BREAKEVEN_ROI(0.4)");
  await waitForCell(page, "Sheet1", "A1", (value) => value === 2.5);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.getByText(words.elsewhereTitle).waitFor();
  await second.getByRole("button", { name: words.takeOver, exact: true }).click();
  await page.getByText(words.takenTitle).waitFor();
  await second.frameLocator("iframe").locator("[role=tablist]").waitFor();
  await waitForCell(second, "Sheet1", "A1", (value) => value === 2.5);
});
