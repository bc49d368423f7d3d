import type { CDPSession, Page } from "playwright-core";
import { gridPlaces } from "../support/grid-places";
import { openWorkbench } from "../support/open-workbench";
import { columnHolds, goToCell, pointAt, typedBecomes, valueOf, valuesOf, waitForCell } from "../support/sheet";

const CHOICES = ["Baidu", "Bing", "Google", "TikTok"];

let page: Page;
let keyboard: CDPSession;
beforeAll(async () => {
  ({ page } = await openWorkbench());
  keyboard = await page.context().newCDPSession(page);
  await page.evaluate(async (choices) => {
    const { engine } = window.opsplanWorkbench ?? {};
    const rule = engine?.api.newDataValidation().requireValueInList(choices).setOptions({ showErrorMessage: false }).build();
    if (rule) await engine?.workbook.getActiveSheet().getRange("B1:B40").setDataValidation(rule);
  }, CHOICES);
});

const list = () => page.locator("[data-u-comp=sheets-dropdown-list]");
const is = (expected: unknown) => (value: unknown) => value === expected;

/** Milliseconds between two keys: from as fast as they can follow each other to a slow typist. */
test.each([0, 30, 90, 200])(
  "a text typed at %i ms a key into a cell with a list is in that cell, and the next in the one below",
  async (delay) => {
    await goToCell(page, "B2");
    for (const text of ["Bing", "TikTok", "other"]) {
      await page.keyboard.type(text, { delay });
      await page.keyboard.press("Enter");
    }
    await columnHolds(page, "B2", 3);
    expect(await valuesOf(page, "Sheet1", "B2:B4")).toEqual([["Bing"], ["TikTok"], ["other"]]);
    await goToCell(page, "B2:B4");
    await page.keyboard.press("Delete");
    await waitForCell(page, "Sheet1", "B4", is(null));
  },
);

test("the list shows what contains the text typed so far, Escape gives the old value back", async () => {
  await goToCell(page, "B6");
  await page.keyboard.type("Google");
  await page.keyboard.press("Enter");
  await goToCell(page, "B6");
  await page.keyboard.type("T");
  await list().waitFor();
  await page.keyboard.type("i");
  await list().getByText("Google").waitFor({ state: "hidden" });
  expect(await list().getByText("TikTok").isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await list().waitFor({ state: "hidden" });
  await typedBecomes(page, "B6", "");
  expect(await valueOf(page, "Sheet1", "B6")).toBe("Google");
});

test("Alt+Down opens the list, the arrow keys choose from the cell's value on or else from what is typed, Enter takes the choice", async () => {
  await goToCell(page, "B6");
  await page.keyboard.press("Alt+ArrowDown");
  await list().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "B6", is("TikTok"));
  await list().waitFor({ state: "hidden" });
  await goToCell(page, "B6");
  await page.keyboard.type("i");
  await list().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "B6", is("Baidu"));
});

test("a click on the arrow opens the list once its cell is selected, a letter narrows it, Tab takes the choice", async () => {
  await goToCell(page, "A1");
  await pointAt(page, 7, 1);
  const places = await gridPlaces(page);
  const arrow = [places.cell(7, 1).right - 10, places.middle(7, 1)[1]] as const;
  await page.mouse.click(...arrow);
  await page.waitForFunction(() => window.opsplanWorkbench?.session.editor.selected === "B8");
  expect(await list().isVisible()).toBe(false);
  // Two clicks at one place would be a double click, which edits the cell.
  await goToCell(page, "B8");
  await page.mouse.move(arrow[0] + 1, arrow[1]);
  await page.mouse.click(arrow[0] + 1, arrow[1]);
  await list().waitFor();
  await page.keyboard.type("b");
  await list().getByText("Google").waitFor({ state: "hidden" });
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await waitForCell(page, "Sheet1", "B8", is("Bing"));
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "C8", is(5));
});

test("a list left open goes with the cell, so that nothing is put into the one that was left", async () => {
  await goToCell(page, "B10");
  await page.keyboard.press("Alt+ArrowDown");
  await list().waitFor();
  await goToCell(page, "B11");
  await list().waitFor({ state: "hidden" });
});

test("an input method composes in the cell, and what it gives is what the cell holds", async () => {
  await goToCell(page, "B12");
  for (const text of ["b", "ba", "bai", "baidu"]) {
    await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await keyboard.send("Input.insertText", { text: "百度" });
  await keyboard.send("Input.imeSetComposition", { text: "tui", selectionStart: 3, selectionEnd: 3 });
  await keyboard.send("Input.insertText", { text: "推广" });
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "B12", is("百度推广"));
});

test("what a list only warns of is said in its words when it is entered, and leaves no mark; what it refuses keeps one", async () => {
  await page.evaluate(async (choices) => {
    const { engine } = window.opsplanWorkbench ?? {};
    const rule = (allow: boolean) =>
      engine?.api
        .newDataValidation()
        .requireValueInList(choices)
        .setOptions({ showErrorMessage: true, error: "Not on the list. Keep it if it is meant.", errorStyle: allow ? 2 : 1 })
        .build();
    const [warning, refusing] = [rule(true), rule(false)];
    if (warning) await engine?.workbook.getActiveSheet().getRange("G1:G9").setDataValidation(warning);
    if (refusing) await engine?.workbook.getActiveSheet().getRange("H1:H9").setDataValidation(refusing);
    engine?.workbook.getActiveSheet().getRange("H2").setValue("Podcast");
  }, CHOICES);
  const marked = (row: number, column: number) =>
    page.evaluate(([r, c]) => Boolean(window.opsplanWorkbench?.engine.workbook.getActiveSheet().getSheet().getCell(r, c)?.markers?.tr), [
      row,
      column,
    ] as const);
  await goToCell(page, "G2");
  await page.keyboard.type("Podcast");
  await page.keyboard.press("Enter");
  await page.getByText("G2: Not on the list. Keep it if it is meant.").waitFor();
  await waitForCell(page, "Sheet1", "G2", is("Podcast"));
  while (!(await marked(1, 7))) await page.waitForTimeout(50);
  expect(await marked(1, 6)).toBe(false);
});
