import { openWorkbench } from "../support/open-workbench";
import { goToCell, pressInGrid, typeInto, valueOf, waitForCell } from "../support/sheet";

const CORNER = "XFD1048576";
const LONGEST_TEXT = 32_767;

test("a sheet with a value in its last corner is formatted whole and searched, and the longest text without a space is typed and edited", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  await goToCell(page, CORNER);
  await page.keyboard.type("42");
  await page.keyboard.press("Enter");
  await typeInto(page, "A1", `=${CORNER}*2`);
  await waitForCell(page, "Sheet1", "A1", (value) => value === 84);

  await goToCell(page, "H20");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+b");
  const bold = (address: string): Promise<boolean | undefined> =>
    page.evaluate((at) => window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange(at).getCellStyle()?.bold, address);
  await page.waitForFunction(
    (at) => window.opsplanWorkbench?.engine.workbook.getActiveSheet().getRange(at).getCellStyle()?.bold === true,
    CORNER,
  );
  expect([await bold("A1"), await bold("B2"), await bold("M5000")]).toEqual([true, true, true]);

  await goToCell(page, "B2");
  await page.keyboard.press("Control+f");
  await page.keyboard.type("42");
  await page.keyboard.press("Enter");
  await page.waitForFunction((at) => window.opsplanWorkbench?.session.editor.selected === at, CORNER);
  await page.keyboard.press("Escape");

  await goToCell(page, "C3");
  await page.keyboard.insertText("x".repeat(LONGEST_TEXT));
  await page.keyboard.press("Enter");
  await waitForCell(page, "Sheet1", "C3", (value) => String(value).length === LONGEST_TEXT);
  await goToCell(page, "C3");
  await page.keyboard.press("F2");
  await page.waitForFunction((length) => window.opsplanWorkbench?.session.editor.text.length === length, LONGEST_TEXT);
  await page.keyboard.type("y");
  await page.keyboard.press("Escape");
  await pressInGrid(page, "Control+Home");
  expect(String(await valueOf(page, "Sheet1", "C3"))).toHaveLength(LONGEST_TEXT);
});
