import type { Frame, Page } from "playwright-core";
import { LANGS, type Lang } from "../../../src/core/lang";
import { PANE_WORDS } from "../../../src/locale/pane";
import { PANE_EXPLAIN_WORDS } from "../../../src/locale/pane-explain";
import { PANE_FUNCTION_WORDS } from "../../../src/locale/pane-functions";
import { closeNotice } from "../support/insert-template";
import { openWorkbench, reloadWorkbench } from "../support/open-workbench";
import { openFunction, openPage } from "../support/pane-page";
import { fillCells, goToCell, typeInto, valueOf, valuesOf, waitForCell } from "../support/sheet";

const search = (pane: Frame, lang: Lang, query: string): Promise<void> =>
  pane.getByRole("searchbox", { name: PANE_FUNCTION_WORDS[lang].search }).fill(query);

const back = (pane: Frame, lang: Lang): Promise<void> =>
  pane.locator("#page-functions").getByRole("button", { name: PANE_WORDS[lang].back, exact: true }).click();

/** Six users' log of the catalogue's examples: four of six come back on the next date. */
const LOG = [
  ["a", 46000],
  ["a", 46001],
  ["b", 46000],
  ["b", 46001],
  ["c", 46000],
  ["c", 46001],
  ["d", 46000],
  ["d", 46001],
  ["e", 46000],
  ["f", 46000],
] as const;

const fillLog = async (page: Page): Promise<void> => {
  await fillCells(page, "Sheet1", "A1:B1", [["user", "day"]]);
  await fillCells(page, "Sheet1", "A2:B11", LOG);
};

/** Selects cells by the name box, as a user does. */
const select = goToCell;

test.each(LANGS)("what one looks for is found first in either language, in the pane in %s", async (lang) => {
  const { pane } = await openWorkbench({ lang, paneWidth: 270 });
  await openPage(pane, "functions");
  for (const [query, id] of [
    ["哪些客户快流失了", "BTYD_PALIVE"],
    ["预算怎么分", "ALLOCATE"],
    ["how many users do I need", "AB_SAMPLE_SIZE"],
    ["retnetion", "RETENTION"],
  ] as const) {
    await search(pane, lang, query);
    await pane.waitForSelector(`#function-${id}`);
    expect(await pane.locator("#page-functions li button[id^=function-]").first().getAttribute("id")).toBe(`function-${id}`);
  }
});

test("a hit says which question it answers where name and summary do not show it", async () => {
  const { pane } = await openWorkbench({ lang: "zh-CN" });
  await openPage(pane, "functions");
  await search(pane, "zh-CN", "哪些客户快流失了");
  await pane.locator("#function-BTYD_PALIVE").getByText(PANE_FUNCTION_WORDS["zh-CN"].matches("哪些客户快流失了")).waitFor();
});

test("a search that finds nothing offers the groups", async () => {
  const { pane } = await openWorkbench({ lang: "en" });
  const words = PANE_FUNCTION_WORDS.en;
  await openPage(pane, "functions");
  await search(pane, "en", "qqqq");
  await pane.getByRole("group", { name: words.family }).getByRole("button", { name: words.families.experiments }).click();
  await pane.getByRole("heading", { level: 2, name: words.families.experiments }).waitFor();
  expect(await pane.locator("#page-functions h2").count()).toBe(1);
});

test("favourites and recent functions stand on top, also after a reload", async () => {
  const { page, pane } = await openWorkbench({ lang: "zh-CN", paneWidth: 270 });
  const words = PANE_FUNCTION_WORDS["zh-CN"];
  await openPage(pane, "functions");
  const star = pane.getByRole("button", { name: words.favourite("LTV"), exact: true });
  await star.click();
  expect(await star.first().getAttribute("aria-pressed")).toBe("true");
  await pane.click("#function-CAC");
  await pane.getByRole("heading", { level: 1, name: "OPS.CAC" }).waitFor();
  await back(pane, "zh-CN");
  await pane.click("#favourite-LTV");
  await pane.getByRole("heading", { level: 1, name: "OPS.LTV" }).waitFor();

  const again = (await reloadWorkbench(page)).pane;
  await openPage(again, "functions");
  const favourites = again.getByRole("region", { name: words.favourites });
  await favourites.locator("#favourite-LTV").waitFor();
  expect(await again.getByRole("region", { name: words.recent }).getByRole("button").allInnerTexts()).toEqual(["LTV", "CAC"]);
  // Going back leads to the row a function was opened from.
  await again.click("#favourite-LTV");
  await back(again, "zh-CN");
  await again.waitForFunction(() => document.activeElement?.id === "favourite-LTV");
  await favourites.getByRole("button", { name: words.favourite("LTV"), exact: true }).click();
  await favourites.waitFor({ state: "detached" });
});

test("ranges come from the selection, switches from lists, and the preview is what the cell will show", async () => {
  const { page, pane } = await openWorkbench({ lang: "en", paneWidth: 270 });
  const words = PANE_FUNCTION_WORDS.en;
  await fillLog(page);
  await openFunction(pane, "RETENTION_LOG", "en");
  await select(page, "A2:A11");
  await pane.getByRole("button", { name: words.useSelectionFor("user ids") }).click();
  await pane.getByText(/^Now: 10 cells: a, a/).waitFor();
  await select(page, "B2:B11");
  await pane.getByRole("button", { name: /^Use selection for event/ }).click();
  await pane.getByText(/^Now: 10 cells: 2025-12-09/).waitFor();
  await goToCell(page, "D2");
  await pane.getByRole("textbox", { name: "day", exact: true }).fill("1");
  const outcome = pane.locator("#page-functions [role=status]");
  // Four of six.
  await outcome.getByText("= 66.67%").waitFor();
  expect(await outcome.innerText()).toContain("on day N");
  await pane.locator("#page-functions summary").click();
  await pane.getByRole("combobox", { name: "window" }).selectOption("24h");
  await outcome.getByText("24 hours").waitFor();
  await pane.getByRole("button", { name: words.insertInto("Sheet1!D2") }).click();
  await waitForCell(page, "Sheet1", "D2", (value) => typeof value === "number" && Math.abs(value - 4 / 6) < 1e-9);
  expect(await page.evaluate(() => window.opsplanWorkbench?.engine.workbook.getSheetByName("Sheet1")?.getRange("D2").getFormula())).toBe(
    '=OPS.RETENTION_LOG(A2:A11,B2:B11,1,,"24h")',
  );
  // The cell had no number format of its own.
  expect(
    await page.evaluate(() => window.opsplanWorkbench?.engine.workbook.getSheetByName("Sheet1")?.getRange("D2").getDisplayValue()),
  ).toBe("66.67%");
});

test("the preview follows the cells, and says which argument an error comes from", async () => {
  const { page, pane } = await openWorkbench({ lang: "zh-CN" });
  await typeInto(page, "B1", "0.4");
  await openFunction(pane, "BREAKEVEN_ROI", "zh-CN");
  await pane.getByRole("textbox", { name: "毛利率" }).fill("B1");
  const outcome = pane.locator("#page-functions [role=status]");
  await outcome.getByText("= 2.5").waitFor();
  await typeInto(page, "B1", "0.25");
  await outcome.getByText("= 4").waitFor();
  await typeInto(page, "B1", "=1/0");
  await outcome.getByText(PANE_FUNCTION_WORDS["zh-CN"].argumentErrorSingle("毛利率", "#DIV/0!")).waitFor();
  await pane.getByRole("textbox", { name: "毛利率" }).fill("没有这张表!B1");
  await pane.getByText(PANE_FUNCTION_WORDS["zh-CN"].nowhere).waitFor();
});

test("a result is shown as a table, is not written over other cells unasked, and can be taken back", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const words = PANE_FUNCTION_WORDS.en;
  await fillCells(page, "Sheet1", "A1:A3", [[1000], [300], [60]]);
  await fillCells(page, "Sheet1", "D2:D2", [["mine"]]);
  await openFunction(pane, "FUNNEL", "en");
  await goToCell(page, "C1");
  await pane.locator("#page-functions input").first().fill("A1:A3");
  const preview = pane.getByRole("region", { name: words.resultTitle });
  await preview.locator("tbody tr").first().waitFor();
  // 300 of 1000, 60 of 300, 60 of 1000.
  expect(await preview.locator("tbody tr").allInnerTexts()).toEqual(["1,000\t100%\t100%\t0", "300\t30%\t30%\t700", "60\t20%\t6%\t240"]);
  const insert = pane.getByRole("button", { name: words.insertInto("Sheet1!C1") });
  await pane.getByRole("checkbox", { name: words.withHeadings }).uncheck();
  await insert.click();
  const question = pane.getByRole("alertdialog");
  await question.getByText(words.occupiedArea(1)).waitFor();
  expect(await question.innerText()).toContain(words.occupiedCell("D2", "mine"));
  await question.getByRole("button", { name: PANE_WORDS.en.cancel }).click();
  expect(await valuesOf(page, "Sheet1", "C1:D2")).toEqual([
    [null, null],
    [null, "mine"],
  ]);
  await insert.click();
  await question.getByRole("button", { name: words.overwrite }).click();
  await waitForCell(page, "Sheet1", "D2", (value) => value === 0.3);
  await pane.getByRole("button", { name: words.undo, exact: true }).click();
  await pane.getByText(words.undone("Sheet1!C1")).waitFor();
  await waitForCell(page, "Sheet1", "D2", (value) => value === "mine");
  expect(await valueOf(page, "Sheet1", "C1")).toBeNull();
});

test("a cell with a nested formula is explained: meaning, values, defaults and working", async () => {
  const { page, pane } = await openWorkbench({ lang: "zh-CN", paneWidth: 270 });
  const words = PANE_EXPLAIN_WORDS["zh-CN"];
  await fillCells(page, "Sheet1", "A1:A3", [[1000], [600], [0.2]]);
  await typeInto(page, "B1", "=ROUND(OPS.BREAKEVEN_ROI(OPS.GROSS_MARGIN(A1,A2),A3),1)");
  await openPage(pane, "functions");
  await goToCell(page, "B1");
  await pane.getByRole("button", { name: words.card("OPS.BREAKEVEN_ROI") }).click();
  await pane.getByRole("heading", { level: 1, name: words.title("B1") }).waitFor();
  // 1 ÷ (0.8 × 0.4) = 3.125, which the cell rounds.
  await pane.getByText("= 3.1", { exact: true }).waitFor();
  const outer = pane.getByRole("region", { name: "OPS.BREAKEVEN_ROI" });
  await outer.getByText("= 1 ÷ [(1 − 20%) × (40% − 0% − 0%)] = 3.125").waitFor();
  expect(await outer.locator("dl").innerText()).toMatch(/毛利率\s+40%\s+OPS\.GROSS_MARGIN\(A1,A2\)\s+退款率\s+20%\s+A3\s+费率\s+没填：0%/);
  await pane.getByRole("region", { name: "OPS.GROSS_MARGIN" }).getByText("= (1,000 − 600) ÷ 1,000 = 40%").waitFor();
  // A look at an input keeps the explanation, and a changed input changes it.
  await typeInto(page, "A3", "0.5");
  await outer.getByText("= 1 ÷ [(1 − 50%) × (40% − 0% − 0%)] = 5").waitFor();
});

test("a cell that a formula fills leads to that formula", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const words = PANE_EXPLAIN_WORDS.en;
  await fillCells(page, "Sheet1", "A1:A3", [[1000], [300], [60]]);
  await typeInto(page, "C1", "=OPS.FUNNEL(A1:A3)");
  await waitForCell(page, "Sheet1", "D3", (value) => value === 0.2);
  await openPage(pane, "functions");
  await goToCell(page, "D3");
  await pane.getByRole("button", { name: words.card("OPS.FUNNEL") }).click();
  await pane.getByText(words.filledFrom("D3", "C1")).waitFor();
  expect(await pane.locator("#page-functions tbody tr").count()).toBe(3);
});

test("a formula opened from its cell is changed there, and the rest of the cell's formula stays", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const words = { explain: PANE_EXPLAIN_WORDS.en, form: PANE_FUNCTION_WORDS.en };
  await fillCells(page, "Sheet1", "A1:A2", [[0.04], [0.15]]);
  await typeInto(page, "B1", "=1*OPS.GOAL(A1,A2)");
  await openPage(pane, "functions");
  await goToCell(page, "B1");
  await pane.getByRole("button", { name: words.explain.card("OPS.GOAL") }).click();
  await pane.getByRole("button", { name: words.explain.changeCell("B1") }).click();
  expect(await pane.locator("#page-functions input").first().inputValue()).toBe("A1");
  await pane.locator("#page-functions summary").click();
  await pane.locator("#page-functions select").selectOption("points");
  // The form writes back to its cell, wherever the selection has gone.
  await goToCell(page, "F9");
  await pane.getByRole("button", { name: words.form.writeBack("Sheet1!B1") }).click();
  await pane.getByRole("alertdialog").getByRole("button", { name: words.form.changeYes }).click();
  // 4% and 15 points.
  await waitForCell(page, "Sheet1", "B1", (value) => typeof value === "number" && Math.abs(value - 0.19) < 1e-12);
  expect(await page.evaluate(() => window.opsplanWorkbench?.engine.workbook.getSheetByName("Sheet1")?.getRange("B1").getFormula())).toBe(
    '=1*OPS.GOAL(A1,A2,"points")',
  );
  await pane.getByText(words.form.changed("Sheet1!B1")).waitFor();
  await closeNotice(pane, "en");
});
