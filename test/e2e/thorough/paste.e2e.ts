import type { Page } from "playwright-core";
import { LANGS } from "../../../src/core/lang";
import { WORKBENCH_WORDS } from "../../../src/locale/workbench";
import { gridPlaces } from "../support/grid-places";
import { openWorkbench } from "../support/open-workbench";
import { goToCell, typeInto, valueOf, waitForCell } from "../support/sheet";

const TABLE = "<table><tr><td style='background:#ff0000' x:num='0.255'>26%</td></tr></table>";

/** Puts on the clipboard what another program would. */
const copyOutside = (page: Page, text: string, html = "") =>
  page.evaluate(
    ([plain, markup]) => {
      const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
      return navigator.clipboard.write([
        new ClipboardItem({ ...blob("text/plain", plain), ...(markup !== "" && blob("text/html", markup)) }),
      ]);
    },
    [text, html] as const,
  );

/** A word of the menu over a cell, as each language says it. */
const PASTE_SPECIAL = { en: "Paste Special", "zh-CN": "选择性粘贴" } as const;

/** Fill and number format, which a plan's input cells have. */
const lookOf = (page: Page, address: string) =>
  page.evaluate((at) => {
    const range = window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange(at);
    return [range?.getBackground(), range?.getNumberFormat()];
  }, address);

test.each(LANGS)("what comes from other programs keeps the look of the cells it is pasted on, in %s", async (lang) => {
  const { page } = await openWorkbench({ lang });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() =>
    window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange("B2:B3").setBackground("#FFF2CC").setNumberFormat("0.0%"),
  );
  const look = await lookOf(page, "B2");

  await goToCell(page, "B2");
  await copyOutside(page, "0.9\r\n35%\r\n");
  await page.keyboard.press("Control+V");
  await waitForCell(page, "Sheet1", "B2", (value) => value === 0.9);
  expect(await lookOf(page, "B2:B3")).toEqual(look);
  await page.keyboard.press("Control+Z");
  await waitForCell(page, "Sheet1", "B2", (value) => value === null);

  await goToCell(page, "B2");
  await copyOutside(page, "26%", TABLE);
  await page.keyboard.press("Control+V");
  await waitForCell(page, "Sheet1", "B2", (value) => value === 0.255);
  expect(await lookOf(page, "B2")).toEqual(look);

  await page.mouse.click(...(await gridPlaces(page)).middle(3, 1), { button: "right" });
  await page.getByText(PASTE_SPECIAL[lang], { exact: true }).hover();
  await page.getByText(WORKBENCH_WORDS[lang].gridMenus.pasteWithSourceFormat, { exact: true }).click();
  await waitForCell(page, "Sheet1", "B4", (value) => value === 0.255);
  expect(await lookOf(page, "B4")).toEqual(["rgb(255,0,0)", "0%"]);

  await goToCell(page, "XFD1048576");
  await copyOutside(page, "1\t2");
  await page.keyboard.press("Control+V");
  await page.getByText(WORKBENCH_WORDS[lang].pasteBeyondSheet).waitFor();
});

test("a copy of one's own brings formula and format; Ctrl+Shift+V brings its value alone", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await typeInto(page, "A1", "=3*0.5");
  await page.evaluate(() => window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange("A1").setBackground("#FFF2CC"));
  await waitForCell(page, "Sheet1", "A1", (value) => value === 1.5);
  await goToCell(page, "A1");
  await page.keyboard.press("Control+C");
  await page.waitForFunction(() => navigator.clipboard.readText().then((text) => text === "1.5"));
  await goToCell(page, "C1");
  await page.keyboard.press("Control+V");
  await waitForCell(page, "Sheet1", "C1", (value) => value === 1.5);
  expect(await lookOf(page, "C1")).toEqual(await lookOf(page, "A1"));
  await goToCell(page, "E1");
  await page.keyboard.press("Control+Shift+V");
  await waitForCell(page, "Sheet1", "E1", (value) => value === 1.5);
  expect(
    await page.evaluate(() =>
      ["C1", "E1"].map((at) => window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange(at).getFormula()),
    ),
  ).toEqual(["=3*0.5", ""]);
  expect(await lookOf(page, "E1")).not.toEqual(await lookOf(page, "A1"));
  expect(await valueOf(page, "Sheet1", "A1")).toBe(1.5);

  // While the dashed line stands, Enter pastes once; what is typed takes it away.
  const selected = () => page.evaluate(() => window.opsplanWorkbench?.session.editor.selected);
  await goToCell(page, "A1");
  await page.keyboard.press("Control+C");
  await goToCell(page, "G1");
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "G1", (value) => value === 1.5);
  expect(await selected()).toBe("G1");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.opsplanWorkbench?.session.editor.selected === "G2");
  expect(await valueOf(page, "Sheet1", "G2")).toBeNull();
  await goToCell(page, "A1");
  await page.keyboard.press("Control+X");
  await goToCell(page, "G3");
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.opsplanWorkbench?.session.editor.selected === "G5");
  expect(await valueOf(page, "Sheet1", "A1")).toBe(1.5);
});
