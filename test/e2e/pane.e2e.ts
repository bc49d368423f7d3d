import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { LANGS } from "../../src/core/lang";
import { PANE_WORDS } from "../../src/locale/pane";
import { PANE_FUNCTION_WORDS } from "../../src/locale/pane-functions";
import { PANE_TEMPLATE_WORDS } from "../../src/locale/pane-templates";
import { PAGES, type PageId } from "../../src/taskpane/state/route";
import { TEMPLATES } from "../../src/templates/registry";
import { openWorkbench } from "./support/open-workbench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

const violations = async (pane: Frame): Promise<string[]> => {
  await pane.evaluate(AXE);
  const found = (await pane.evaluate(`axe.run({ runOnly: ${JSON.stringify(WCAG_22_AA)} }).then(({ violations }) => violations)`)) as Violation[];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
};

const openPage = async (pane: Frame, page: PageId): Promise<void> => {
  await pane.click(`#tab-${page}`);
  await pane.waitForSelector(`#page-${page} h1`);
};

for (const lang of LANGS) {
  for (const theme of ["light", "dark"] as const) {
    test(`no page of the pane breaks WCAG 2.2 AA at 270 px, ${lang}, ${theme}`, async () => {
      const { pane } = await openWorkbench({ lang, theme, paneWidth: 270 });
      await pane.waitForSelector("[role=tablist]");
      for (const page of PAGES) {
        await openPage(pane, page);
        expect({ page, found: await violations(pane) }).toEqual({ page, found: [] });
      }
      await openPage(pane, "functions");
      await pane.click("#function-LTV");
      await pane.waitForSelector("input");
      expect(await violations(pane)).toEqual([]);
    });
  }
}

test("arrow keys move along the tabs and keep focus on them", async () => {
  const { pane } = await openWorkbench({ lang: "en", paneWidth: 270 });
  await pane.focus("#tab-home");
  await pane.press("#tab-home", "ArrowRight");
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("tab-templates");
  await pane.press("#tab-templates", "End");
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("tab-settings");
});

test("a template goes into the workbook and out of it again", async () => {
  const { pane } = await openWorkbench({ lang: "zh-CN" });
  const template = TEMPLATES[0];
  if (!template) throw new Error("There is no template.");
  const words = PANE_TEMPLATE_WORDS["zh-CN"];
  const { name } = template.text["zh-CN"];
  await openPage(pane, "templates");
  await pane.click(`#template-${template.id}`);
  await pane.getByRole("button", { name: words.insert(name), exact: true }).click();
  await pane.getByText(words.inserted(name)).waitFor();
  await pane.getByRole("button", { name: words.undo, exact: true }).click();
  await pane.getByText(words.removed(name)).waitFor();
});

test("a filled form becomes a formula in the active cell, and a filled cell is only overwritten when asked", async () => {
  const { pane } = await openWorkbench({ lang: "en" });
  const words = PANE_FUNCTION_WORDS.en;
  await openPage(pane, "functions");
  await pane.click("#function-BREAKEVEN_ROI");
  await pane.getByLabel("gross margin").first().fill("40%");
  await pane.getByText("= 2.5", { exact: true }).first().waitFor();
  const insert = pane.getByRole("button", { name: /^Insert (into|formula)/ });
  await insert.click();
  await pane.getByText(/^The formula is in /).waitFor();
  await insert.click();
  await pane.getByRole("alertdialog").getByRole("button", { name: PANE_WORDS.en.cancel }).click();
  await insert.click();
  await pane.getByRole("alertdialog").getByRole("button", { name: words.overwrite }).click();
  await pane.getByText(/^The formula is in /).waitFor();
});

test("the language chosen in the settings holds at once", async () => {
  const { pane } = await openWorkbench({ lang: "en" });
  await openPage(pane, "settings");
  await pane.getByRole("radio", { name: PANE_WORDS.en.settings.chinese }).check();
  await pane.getByRole("heading", { name: PANE_WORDS["zh-CN"].settings.title }).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
});
