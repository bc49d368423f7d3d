import { PANE_FUNCTION_WORDS } from "../../src/locale/pane-functions";
import { PANE_TEMPLATE_WORDS } from "../../src/locale/pane-templates";
import { CHART_PAGE_WORDS } from "../../src/locale/chart-page";
import { PANE_WORDS } from "../../src/locale/pane";
import { closeNotice } from "./support/insert-template";
import { openWorkbench } from "./support/open-workbench";
import { openFunction, openPage } from "./support/pane-page";
import { sheetNames, valueOf, waitForCell } from "./support/sheet";

test("a first visitor has a sample workbook by one click and its chart by another", async () => {
  const { page, pane } = await openWorkbench({ lang: "zh-CN", paneWidth: 270 });
  const words = PANE_WORDS["zh-CN"].home;
  await pane.getByRole("button", { name: words.sample }).click();
  const show = pane.getByRole("button", { name: words.showChart });
  await show.waitFor();
  const sheet = (await sheetNames(page)).at(-1) ?? "";
  await pane.getByText(words.sampleDone(sheet)).waitFor();
  await show.click();
  const charts = pane.locator("#page-charts");
  await charts.getByRole("img").waitFor();
  await charts.getByRole("button", { name: CHART_PAGE_WORDS["zh-CN"].insert }).waitFor();
});

test("a filled form becomes a formula in the active cell, and a filled cell is only overwritten when asked", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const words = PANE_FUNCTION_WORDS.en;
  await openFunction(pane, "BREAKEVEN_ROI", "en");
  const margin = pane.getByRole("textbox", { name: "gross margin" });
  const insert = pane.getByRole("button", { name: /^Insert (into|formula)/ });
  // 1 ÷ 0.4.
  await margin.fill("40%");
  await pane.getByText("= 2.5", { exact: true }).first().waitFor();
  await insert.click();
  await pane.getByText(/^The formula is in /).waitFor();
  await waitForCell(page, "Sheet1", "A1", (value) => value === 2.5);
  await closeNotice(pane, "en");

  await margin.fill("0.5");
  await insert.click();
  await pane.getByRole("alertdialog").getByRole("button", { name: PANE_WORDS.en.cancel }).click();
  expect(await valueOf(page, "Sheet1", "A1")).toBe(2.5);
  await insert.click();
  await pane.getByRole("alertdialog").getByRole("button", { name: words.overwrite }).click();
  await waitForCell(page, "Sheet1", "A1", (value) => value === 2);
});

test("a search for nothing we have says so and leads back to everything", async () => {
  const { pane } = await openWorkbench({ lang: "en" });
  const words = PANE_TEMPLATE_WORDS.en;
  await openPage(pane, "templates");
  await pane.getByRole("searchbox", { name: words.search }).fill("qqqq");
  await pane.getByText(words.none("qqqq")).waitFor();
  await pane.getByRole("button", { name: words.clearSearch }).last().click();
  await pane.waitForSelector("#template-ltv-model");
});
