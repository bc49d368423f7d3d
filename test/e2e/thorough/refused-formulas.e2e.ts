import type { Page } from "playwright-core";
import { FORMULA_REFUSALS } from "../../../src/locale/formula-refusals";
import { gridPlaces } from "../support/grid-places";
import { openWorkbench, reloadWorkbench } from "../support/open-workbench";
import { goToCell, pointAt, typedBecomes, typeInto, valueOf, waitForCell } from "../support/sheet";

const told = (page: Page) => page.locator("[role=alert].ops-formula-notice");

const editor = (page: Page) =>
  page.evaluate(() => {
    const { open, text, typed, hasKeyboard, selected } = window.opsplanWorkbench!.session.editor;
    return { open, text, typed, hasKeyboard, selected };
  });

const clickCell = async (page: Page, row: number, column: number): Promise<void> => {
  await pointAt(page, row, column);
  await page.mouse.down();
  await page.mouse.up();
};

test("whatever way one leaves, a formula that Excel would not take stays in the editor until it is mended", async () => {
  const { page } = await openWorkbench();
  await page.evaluate(() => {
    const { workbook } = window.opsplanWorkbench!.engine;
    const first = workbook.getActiveSheet();
    workbook.insertSheet("Other");
    workbook.setActiveSheet(first);
  });
  await goToCell(page, "B2");
  await page.keyboard.type("=SUM(1;2)");
  const ways: Readonly<Record<string, () => Promise<void>>> = {
    ...Object.fromEntries(["Enter", "Tab", "Shift+Enter", "Control+Enter", "F6"].map((key) => [key, () => page.keyboard.press(key)])),
    "another cell": () => clickCell(page, 6, 3),
    "a header": () => clickCell(page, -1, 4),
    "another sheet": () => page.locator("[data-u-comp=slide-tab-item]").getByText("Other").click(),
    "the tick": () => page.locator("[data-u-comp=formula-bar] span[class*=univer-text-green-600]").click(),
    saving: () => page.click("#ops-save"),
  };
  for (const [way, leave] of Object.entries(ways)) {
    await leave();
    await told(page).waitFor();
    const stays = { open: true, text: "=SUM(1;2)", typed: "=SUM(1;", hasKeyboard: true, selected: "B2" };
    expect([way, await editor(page)]).toEqual([way, stays]);
    // What is typed next is another text, of which nothing is said.
    await page.keyboard.type("x");
    await told(page).waitFor({ state: "detached" });
    await page.keyboard.press("Backspace");
  }
  expect(await valueOf(page, "Sheet1", "B2")).toBeNull();
  await page.keyboard.press("Enter");
  expect(await told(page).textContent()).toBe(FORMULA_REFUSALS.en.semicolon({ piece: ";" }));
  // The sentence covers nothing of the cell that is typed in.
  const [places, box] = await Promise.all([gridPlaces(page), told(page).boundingBox()]);
  const { top, bottom } = places.cell(1, 1);
  expect(box && (box.y + box.height <= top || box.y >= bottom)).toBe(true);
  await page.keyboard.press("Backspace");
  await page.keyboard.type(",");
  await page.keyboard.press("Enter");
  await typedBecomes(page, "B2", "=SUM(1,2)");
  await waitForCell(page, "Sheet1", "B2", (value) => value === 3);
});

test("in Chinese and in the dark: Escape brings the old content back, arrows move in the text, signs of full width are those of formulas", async () => {
  const { page } = await openWorkbench({ lang: "zh-CN", theme: "dark" });
  await typeInto(page, "B2", "7");
  await goToCell(page, "B2");
  await page.keyboard.type("=SUM(表1[花费])");
  await page.keyboard.press("Enter");
  expect(await told(page).textContent()).toBe(FORMULA_REFUSALS["zh-CN"]["unknown-table"]({ piece: "表1" }));
  await page.keyboard.press("ArrowLeft");
  expect(await editor(page)).toMatchObject({ open: true, typed: "=SUM(表1[花费" });
  await page.keyboard.press("Escape");
  await told(page).waitFor({ state: "detached" });
  expect([await editor(page), await valueOf(page, "Sheet1", "B2")]).toMatchObject([{ open: false, selected: "B2" }, 7]);

  await goToCell(page, "D2");
  // An input method hands over whole pieces at a time.
  for (const piece of ["＝", "IF（", "A1", "＞1，", "“是”，“否”", "）"]) await page.keyboard.insertText(piece);
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "D2", (value) => value === "否");
  await goToCell(page, "D3");
  await page.keyboard.insertText("＝SUM（1；2）");
  await page.keyboard.press("Enter");
  expect(await told(page).textContent()).toBe(FORMULA_REFUSALS["zh-CN"].semicolon({ piece: ";" }));
  expect(await editor(page)).toMatchObject({ open: true, text: "＝SUM（1；2）", typed: "＝SUM（1；" });

  // A reload brings the text back into its editor and nothing into the cell.
  await reloadWorkbench(page);
  await page.waitForFunction(() => window.opsplanWorkbench?.session?.editor.open);
  expect([await editor(page), await valueOf(page, "Sheet1", "D3")]).toMatchObject([{ text: "＝SUM（1；2）", selected: "D3" }, null]);
  await page.waitForFunction(() => window.opsplanWorkbench?.session.editor.hasKeyboard);
  await page.keyboard.press("Enter");
  await told(page).waitFor();
  await page.keyboard.press("Backspace");
  await page.keyboard.insertText("，");
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "D3", (value) => value === 3);
});

test("a formula as long as Excel takes it, and a long text, without a space, are entered; a longer formula is refused, and the page lives on", async () => {
  const { page } = await openWorkbench();
  const sum = (count: number): string => `=1${"+1".repeat(count - 1)}`;
  await goToCell(page, "B2");
  await page.keyboard.insertText(sum(4096));
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "B2", (value) => value === 4096);
  await goToCell(page, "D4");
  await page.keyboard.insertText("x".repeat(4_000));
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "D4", (value) => typeof value === "string" && value.length === 4_000);
  await goToCell(page, "B3");
  await page.keyboard.insertText(sum(4097));
  await page.keyboard.press("Enter");
  expect(await told(page).textContent()).toBe(FORMULA_REFUSALS.en["too-long"]());
  await page.keyboard.press("Escape");
  await told(page).waitFor({ state: "detached" });
  await typeInto(page, "B4", "=B2+1");
  await waitForCell(page, "Sheet1", "B4", (value) => value === 4097);
});
