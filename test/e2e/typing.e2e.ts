import type { Page } from "playwright-core";
import { openWorkbench } from "./support/open-workbench";
import { typeColumn } from "./support/type-example";
import { goToCell, typedBecomes, typeInto, waitForCell } from "./support/sheet";

let page: Page;
beforeAll(async () => {
  ({ page } = await openWorkbench());
});

const functionList = () => page.locator("[data-u-comp=sheets-formula-editor]");

describe("the list of functions", () => {
  test.each(["has opened", "is still to open"])("gives its function to Tab where it %s", async (when) => {
    await goToCell(page, "D4");
    await page.keyboard.type("=ops.roa");
    if (when === "has opened") await functionList().getByText("OPS.ROAS").waitFor();
    await page.keyboard.press("Tab");
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
    // Keys that follow one another before the list is drawn with the first: SUM, SUMIF, SUMIFS.
    await goToCell(page, "D5");
    await page.keyboard.type("=SUM");
    // At the very moment the list is there, which takes keys itself only once it has been painted.
    await page.evaluate(async () => {
      const isThere = () => document.querySelector("[data-u-comp=sheets-formula-editor]")?.textContent?.includes("SUMIFS") ?? false;
      if (!isThere())
        await new Promise<void>((resolve) => {
          const watching = new MutationObserver(() => {
            if (!isThere()) return;
            watching.disconnect();
            resolve();
          });
          watching.observe(document.body, { childList: true, subtree: true });
        });
      // The editor sets its caret anew when it is drawn: Direction.LEFT of the grid's core, to the beginning.
      while ((window.opsplanWorkbench?.session.editor.typed ?? "") !== "")
        window.opsplanWorkbench?.engine.api.syncExecuteCommand("doc.operation.move-cursor", { direction: 3 });
      for (const [key, keyCode] of Object.entries({ ArrowDown: 40, Enter: 13 }))
        for (let times = key === "Enter" ? 1 : 2; times > 0; times -= 1)
          document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, code: key, keyCode, bubbles: true, cancelable: true }));
    });
    await page.waitForFunction(() => /^=SUMIFS\($/.test(window.opsplanWorkbench?.session.editor.typed ?? ""));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    // And before it has opened: they wait for it.
    await goToCell(page, "D5");
    for (const key of ["=SUMI", "ArrowDown", "Enter"]) await (key.startsWith("=") ? page.keyboard.type(key) : page.keyboard.press(key));
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

describe("the formula bar", () => {
  const clickBar = () => page.locator("[data-u-comp=formula-bar]").click();

  test("takes what is typed after one click, and the cell's editor takes it again", async () => {
    await goToCell(page, "Q2");
    await clickBar();
    await page.keyboard.type("=1+2");
    await page.keyboard.press("Enter");
    await typedBecomes(page, "Q2", "=1+2");
    await goToCell(page, "Q2");
    await page.keyboard.press("F2");
    await page.keyboard.type("+3");
    await clickBar();
    await page.keyboard.press("End");
    await page.keyboard.type("+4");
    await page.keyboard.press("Enter");
    await typedBecomes(page, "Q2", "=1+2+3+4");
  });
});

describe("the caret", () => {
  /** The editor sets its caret by itself, as it does when it is drawn anew: no key and no mouse. */
  const setToBeginning = () =>
    page.evaluate(async () => {
      const { api } = window.opsplanWorkbench?.engine ?? {};
      // Direction.LEFT of the grid's core.
      while ((window.opsplanWorkbench?.session.editor.typed ?? "") !== "")
        await api?.executeCommand("doc.operation.move-cursor", { direction: 3 });
    });

  test("stays behind what was typed, wherever the editor sets it", async () => {
    await goToCell(page, "S2");
    // Shift is held for the last, as on a keyboard.
    for (const key of ["0", ".", "2", "5", "Shift+Digit5"]) {
      await page.keyboard.press(key);
      await setToBeginning();
    }
    await page.keyboard.press("Enter");
    await waitForCell(page, "Sheet1", "S2", (value) => value === 0.0025);
  });

  test("goes to the ends of the text by Home and End, which select with Shift", async () => {
    await goToCell(page, "S3");
    await page.keyboard.type("25");
    await page.keyboard.press("Home");
    await page.keyboard.type("1");
    await page.keyboard.press("End");
    await page.keyboard.type("0");
    await page.keyboard.press("Enter");
    await waitForCell(page, "Sheet1", "S3", (value) => value === 1250);
    await goToCell(page, "S3");
    await page.keyboard.press("F2");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift+Home");
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await waitForCell(page, "Sheet1", "S3", (value) => value === 70);
  });

  test("goes to the ends of a line of a text of several", async () => {
    await goToCell(page, "S4");
    await page.keyboard.type("b");
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type("d");
    await page.keyboard.press("Home");
    await page.keyboard.type("c");
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("a");
    await page.keyboard.press("End");
    await page.keyboard.type("!");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("?");
    await page.keyboard.press("Enter");
    await waitForCell(page, "Sheet1", "S4", (value) => String(value).replace(/[\r\n]+/g, "/") === "ab!/cd?");
  });
});

describe("keys that follow each other as fast as they can", () => {
  test("twenty values go each into its cell", async () => {
    await typeColumn(
      page,
      "H1",
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
    await typeInto(page, "I1", "=SUM(H1:H20)");
    // 20 × 21 ÷ 2.
    await waitForCell(page, "Sheet1", "I1", (value) => value === 210);
  });

  test("Tab goes to the right, Shift+Tab back and Shift+Enter up", async () => {
    await goToCell(page, "K2");
    for (const key of ["Tab", "Tab", "Shift+Tab", "Shift+Enter"]) {
      await page.keyboard.type("7");
      await page.keyboard.press(key);
    }
    // K2, L2, M2 and, back at L2, up.
    await typeIn("8");
    for (const [cell, value] of [
      ["K2", 7],
      ["L2", 7],
      ["M2", 7],
      ["L1", 8],
    ] as const)
      await waitForCell(page, "Sheet1", cell, (held) => held === value);
  });

  test("a run of Tab ends where one goes elsewhere: Enter then goes to the cell below", async () => {
    await goToCell(page, "K4");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await goToCell(page, "R6");
    await typeIn("9");
    await typeIn("8");
    await waitForCell(page, "Sheet1", "R7", (held) => held === 8);
  });

  test("5% is a twentieth, 2026-11-28 is a day", async () => {
    await typeInto(page, "O1", "5%");
    await typeInto(page, "O2", "2026-11-28");
    await waitForCell(page, "Sheet1", "O1", (value) => value === 0.05);
    // 28 November 2026 in Excel's calendar: DATE(2026,11,28) is 46354.
    await waitForCell(page, "Sheet1", "O2", (value) => value === 46354);
  });

  test("F2 goes on at the end of a formula", async () => {
    await goToCell(page, "I1");
    await page.keyboard.press("F2");
    await page.keyboard.type("+1");
    await page.keyboard.press("Enter");
    await typedBecomes(page, "I1", "=SUM(H1:H20)+1");
    await waitForCell(page, "Sheet1", "I1", (value) => value === 211);
  });
});

const typeIn = async (text: string) => {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
};
