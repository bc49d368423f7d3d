import type { Page } from "playwright-core";
import { openWorkbench } from "./support/open-workbench";
import { goToCell, typedBecomes, waitForCell } from "./support/sheet";

let page: Page;
beforeAll(async () => {
  ({ page } = await openWorkbench());
});

const functionList = () => page.locator("[data-u-comp=sheets-formula-editor]");

describe("the list of functions", () => {
  // Each is the beginning of a function's name, at which the list opens with other functions first.
  test.each(["=O", "=OPS", "=OPS.", "=OPS.C"])("that opened at a pause after %s takes neither the name nor Enter", async (begun) => {
    const formula = "=OPS.CHANNEL_METRICS(5000,400000,8000,320,48000)";
    await goToCell(page, "D2");
    await page.keyboard.type(begun);
    await functionList().waitFor();
    await page.keyboard.type(formula.slice(begun.length));
    await page.keyboard.press("Enter");
    await typedBecomes(page, "D2", formula);
    // 400,000 impressions for 5,000 are 12.50 per thousand.
    await waitForCell(page, "Sheet1", "D2", (value) => value === 12.5);
    await goToCell(page, "D2");
    await page.keyboard.press("Delete");
  });

  test("gives its function to Tab", async () => {
    await goToCell(page, "D4");
    await page.keyboard.type("=OPS.ROA");
    await functionList().waitFor();
    await page.keyboard.press("Tab");
    await functionList().waitFor({ state: "hidden" });
    await page.waitForFunction(() => window.opsplanWorkbench?.session.editor.typed === "=OPS.ROAS(");
    await page.keyboard.type("10,4");
    await page.keyboard.press("Enter");
    // The bracket is closed, as Excel does.
    await typedBecomes(page, "D4", "=OPS.ROAS(10,4)");
  });

  test("gives the one chosen by the arrow keys to Enter, and without them Enter enters what was typed", async () => {
    await goToCell(page, "D5");
    await page.keyboard.type("=SUMI");
    await functionList().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => /^=SUMIFS\($/.test(window.opsplanWorkbench?.session.editor.typed ?? ""));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await goToCell(page, "D6");
    await page.keyboard.type("=SUMI");
    await functionList().waitFor();
    await page.keyboard.press("Enter");
    await typedBecomes(page, "D6", "=SUMI");
    await waitForCell(page, "Sheet1", "D6", (value) => value === "#NAME?");
  });
});
