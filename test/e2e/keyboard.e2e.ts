import type { Page } from "playwright-core";
import { LANGS } from "../../src/core/lang";
import { PANE_WORDS } from "../../src/locale/pane";
import { WORKBENCH_WORDS } from "../../src/locale/workbench";
import { keyNames, SHORTCUTS } from "../../src/workbench/page/keyboard/shortcuts";
import { openWorkbench } from "./support/open-workbench";
import { goToCell, typeInto } from "./support/sheet";

/** The name of what has the focus, in the pane too; "grid" while cells have it. */
const focusedOn = (page: Page, name: string): Promise<unknown> =>
  page.waitForFunction((wanted) => {
    const outer = document.activeElement;
    const focused = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : outer;
    const named = focused?.id.startsWith("__editor") ? "grid" : (focused?.getAttribute("aria-label") ?? focused?.textContent);
    return named === wanted;
  }, name);

test.each(LANGS)("F6 leads through every part of the page and back, in %s", async (lang) => {
  const { page } = await openWorkbench({ lang });
  const { gridParts: words, fileName } = WORKBENCH_WORDS[lang];
  await typeInto(page, "A1", "5");
  await page.locator(".ops-told").getByText(`A2${words.comma}${words.empty}`).waitFor({ state: "attached" });
  const parts = ["grid", "Sheet1", words.gridlines, PANE_WORDS[lang].pages.home, fileName];
  for (const part of parts.slice(1)) {
    await page.keyboard.press("F6");
    await focusedOn(page, part);
  }
  for (const part of parts.toReversed().slice(1)) {
    await page.keyboard.press("Shift+F6");
    await focusedOn(page, part);
  }
  await page.keyboard.press("Shift+F6");
  await focusedOn(page, words.nameBox);
  const unnamed = await page.evaluate(
    () =>
      [...document.querySelectorAll("[data-u-comp=ribbon-toolbar] [data-u-command]")].filter((each) => !each.getAttribute("aria-label"))
        .length,
  );
  expect(unnamed).toBe(0);
});

/** What the page or the browser itself hears. */
const BY_THE_PAGE = new Set(["F1", "F6", "Shift+F6", "Alt+↓", "Ctrl+V", "Ctrl+Shift+V"]);
/**
 * What acts and is not listed: a second way (Ctrl+\ opens the grid's own list of keys), the other direction, or what
 * only a neighbour in the list shows.
 */
const UNLISTED =
  /^(?:(?:Shift\+)?(?:Backspace|Del)|Esc|Ctrl\+(?:A|L|0|=|\\|Backspace|Shift\+[09Z])|.*(?:Page(?:Up|Down)|Home|End|Space|Enter|Tab|F2|Menu)|(?:Ctrl\+)?(?:Shift\+)?[←↑→↓]|Ctrl\+Alt\+[=-]|Alt\+[↑↓])$/u;

test("every key that is listed does something, and every key that does something is listed", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  const bound = () => page.evaluate(() => [...(window.opsplanWorkbench?.session.keys ?? [])]);
  await goToCell(page, "B2");
  const onCell = await bound();
  await page.keyboard.press("F2");
  await page.waitForFunction(() => window.opsplanWorkbench?.session.editor.open);
  const whileEditing = await bound();
  const listed = Object.values(SHORTCUTS)
    .flat()
    .flatMap(({ keys }) => {
      const { held, pressed } = keyNames(keys, false);
      return pressed.map((key) => [...held, key].join("+"));
    });
  const silent = listed.filter((key) => !BY_THE_PAGE.has(key) && ![...onCell, ...whileEditing].includes(key));
  expect(silent).toEqual([]);
  expect(onCell.filter((key) => !listed.includes(key) && !UNLISTED.test(key))).toEqual([]);
});
