import type { Page } from "playwright-core";
import { PANE_WORDS } from "../../../src/locale/pane";
import { SHORTCUT_WORDS } from "../../../src/locale/shortcuts";
import { WORKBENCH_WORDS } from "../../../src/locale/workbench";
import { SHORTCUTS } from "../../../src/workbench/page/keyboard/shortcuts";
import { gridPlaces } from "../support/grid-places";
import { violations } from "../support/axe";
import { openWorkbench } from "../support/open-workbench";
import { goToCell, pointAt } from "../support/sheet";

/**
 * The lists that open below a cell while a formula is typed are moved through by the arrow keys from the cell, which keeps the keyboard;
 * a stop of their own for the Tab key, which axe asks for, would take it away.
 */
const LISTS_OF_THE_CELL = /^scrollable-region-focusable: (ul|\.univer-m-0|\.univer-max-h-\\\[350px\\\]) /;

const press = (page: Page, find: string) => page.locator(find).first().click();

test.each([
  ["en", "light"],
  ["zh-CN", "dark"],
] as const)("nothing the page around the pane shows breaks WCAG 2.2 AA, %s, %s", async (lang, theme) => {
  const { page } = await openWorkbench({ lang, theme, viewport: { width: 1366, height: 768 } });
  const seen: Record<string, string[]> = {};
  const look = async (state: string, within = "[data-radix-popper-content-wrapper]"): Promise<void> => {
    seen[state] = (await violations(page.mainFrame(), { iframes: false, within })).filter((each) => !LISTS_OF_THE_CELL.test(each));
  };
  /** Closes a list of the toolbar. While it fades out, what is asked of the next one could find it, and then nothing. */
  const leave = async (): Promise<void> => {
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelector("[data-radix-popper-content-wrapper]") === null);
  };
  await look("the page", "html");
  await pointAt(page, 3, 1);
  await page.mouse.down({ button: "right" });
  await page.mouse.up({ button: "right" });
  await page.locator(".univer-popup button").first().waitFor();
  await look("the menu of a cell", ".univer-popup");
  await page.keyboard.press("Escape");
  await page.mouse.click(...(await gridPlaces(page)).rowHeader(3), { button: "right" });
  await page.locator(".univer-popup input").first().waitFor();
  await look("the menu of a row", ".univer-popup");
  await page.keyboard.press("Escape");
  await press(page, "[data-u-command='sheet.command.set-range-text-color'] [data-slot]");
  await page.locator("[data-u-comp=color-picker-presets]").waitFor();
  await look("the colours");
  await leave();
  await press(page, "[data-u-command='sheet.command.set-border-basic'] [data-slot]");
  await page.locator("section > .univer-grid-cols-5").waitFor();
  await look("the borders");
  await leave();
  await press(page, "[data-u-comp=ribbon-toolbar-more] button");
  await page.locator("[data-radix-popper-content-wrapper] [data-u-command]").first().waitFor();
  await look("the rest of the toolbar");
  await leave();
  const title = page.locator("[data-u-comp=sidebar] header");
  const titles: string[] = [""];
  for (const command of [
    "data-validation.operation.open-validation-panel",
    "sheet.operation.open.conditional.formatting.panel",
    "sheet.operation.open.numfmt.panel",
    "formula-ui.operation.more-functions",
  ]) {
    // The panel of a rule of its own, where there are several.
    await page.evaluate((id) => window.opsplanWorkbench?.engine.api.executeCommand(id, { value: 1 }), command);
    await page.waitForFunction(
      (before) => (document.querySelector("[data-u-comp=sidebar] header")?.textContent ?? before) !== before,
      titles.at(-1) ?? "",
    );
    titles.push((await title.textContent()) ?? "");
    await look(titles.at(-1) ?? "", "[data-u-comp=sidebar]");
  }
  await title.locator("button").click();
  await goToCell(page, "C6");
  await page.keyboard.type("=SUM");
  await page.locator("[data-u-comp=sheets-formula-editor]").waitFor();
  await look("the functions that are offered", "[data-u-comp=sheets-formula-editor]");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("F1");
  await page.getByRole("dialog", { name: SHORTCUT_WORDS[lang].title }).waitFor();
  await look("the list of keys", "dialog");
  const [listed, deeds] = [page.locator(".ops-shortcuts tr td:first-child"), Object.values(SHORTCUTS).flat()];
  expect(await listed.allTextContents()).toEqual(deeds.map(({ deed }) => SHORTCUT_WORDS[lang].deeds[deed]));
  await page.keyboard.press("Escape");
  expect(Object.entries(seen).filter(([, found]) => found.length > 0)).toEqual([]);
});

test("the arrow keys lead through the toolbar past its fields, and a menu opened by Enter gives the keyboard back", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  await pane.getByRole("tab", { name: PANE_WORDS.en.pages.home }).focus();
  // Over the workbook's bar to the toolbar.
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  const reached: (string | null | undefined)[] = [];
  const goTo = async (name: string): Promise<void> => {
    for (let steps = 0; steps < 30 && reached.at(-1) !== name; steps++) {
      await page.keyboard.press("ArrowRight");
      reached.push(await focused());
    }
    expect(reached).toContain(name);
  };
  const choices = WORKBENCH_WORDS.en.gridParts.choices("Text color");
  await goTo(choices);
  expect(reached).toEqual(expect.arrayContaining(["Font", "Font size", "Bold", "Text color"]));
  await page.keyboard.press("Enter");
  await page.locator("[data-u-comp=color-picker-presets]").waitFor();
  await page.keyboard.press("Escape");
  await page.waitForFunction((name) => document.activeElement?.getAttribute("aria-label") === name, choices);
});
