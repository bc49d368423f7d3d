import type { Page } from "playwright-core";
import { openWorkbench } from "../support/open-workbench";
import { goToCell } from "../support/sheet";

let page: Page;
beforeAll(async () => {
  ({ page } = await openWorkbench());
});

/** Presses keys by frames of the page: the first after so many frames, each further one after so many more, or in the same task. */
const pressByFrames = (keys: readonly string[], first: number, next: number): Promise<void> =>
  page.evaluate(
    async ([presses, before, between]) => {
      const codes: Record<string, number> = { ArrowUp: 38, ArrowDown: 40, Enter: 13, Tab: 9 };
      for (const [at, key] of presses.entries()) {
        for (let left = at === 0 ? before : between; left > 0; left -= 1) await new Promise((resolve) => requestAnimationFrame(resolve));
        const press = { key, code: key, keyCode: codes[key] ?? 0, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", press));
      }
    },
    [keys, first, next] as const,
  );

/** Waits in the page until the list of functions has just been put there. */
const listComes = (): Promise<void> =>
  page.evaluate(async () => {
    const isThere = () => document.querySelector("[data-u-comp=sheets-formula-editor]")?.textContent?.includes("SUMIFS") ?? false;
    while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

const textBecomes = (text: string): Promise<unknown> =>
  page
    .waitForFunction((whole) => window.opsplanWorkbench?.session.editor.text === whole, text, { timeout: 3000 })
    .catch(async () => {
      const held = await page.evaluate(() => window.opsplanWorkbench?.session.editor.text);
      throw new Error(`${text} was chosen, the editor holds ${held}`);
    });

/** SUM, SUMIF and SUMIFS begin the list in this order: keys and the function they lead to. */
const WAYS: readonly (readonly [readonly string[], string])[] = [
  [["ArrowDown", "Enter"], "SUMIF"],
  [["ArrowDown", "ArrowDown", "Enter"], "SUMIFS"],
  [["ArrowDown", "ArrowDown", "ArrowUp", "Tab"], "SUMIF"],
];

// Frames between the letters, or the list, and the first key, and then between two keys.
const MOMENTS = [
  [0, 0],
  [0, 1],
  [3, 2],
  [9, 0],
  [20, 1],
] as const;

describe.each(["the last letter", "the list has come", "a list of other letters has come"])(
  "the list of functions, counted from %s",
  (from) => {
    test.each(MOMENTS)(
      "gives the function that the keys lead to where the first comes after %i frames and the next after %i",
      async (first, next) => {
        const [keys, name] = WAYS[(first + next) % WAYS.length] ?? [[], ""];
        await goToCell(page, "D5");
        await page.keyboard.type(from.startsWith("a list") ? "=SU" : "=SUM");
        if (from === "the list has come") await listComes();
        if (from.startsWith("a list")) {
          await page.locator("[data-u-comp=sheets-formula-editor]").waitFor();
          for (let downs = first % 5; downs > 0; downs -= 1) await page.keyboard.press("ArrowDown");
          await page.keyboard.type("M");
        }
        try {
          await pressByFrames(keys, first, next);
          await textBecomes(`=${name}(`);
        } finally {
          await page.keyboard.press("Escape");
          await page.keyboard.press("Escape");
        }
      },
    );
  },
);

test("the list of functions still takes keys that were pressed while the page was held longer than a list takes to open", async () => {
  await goToCell(page, "D6");
  await page.keyboard.type("=SUM");
  await page.evaluate(() => {
    for (const end = performance.now() + 2500; performance.now() < end;);
  });
  await pressByFrames(["ArrowDown", "Enter"], 0, 0);
  await textBecomes("=SUMIF(");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
});
