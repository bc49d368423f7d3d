import type { Lang } from "../../../src/core/lang";
import { TREND } from "../../../src/charts/catalogue/trend/definition";
import { FRAME_WORDS } from "../../../src/charts/frame/words";
import { CHART_PAGE_WORDS } from "../../../src/locale/chart-page";
import { PANE_WORDS } from "../../../src/locale/pane";
import { PANE_FUNCTION_WORDS } from "../../../src/locale/pane-functions";
import { SCOPE_WORDS } from "../../../src/taskpane/pages/charts/scope/scope-words";
import { PAGES } from "../../../src/taskpane/state/route";
import { violations } from "./axe";
import { insertTemplate } from "./insert-template";
import { openChart } from "./open-chart";
import { openWorkbench } from "./open-workbench";
import { openFunction, openPage } from "./pane-page";
import { goToCell, typeInto } from "./sheet";

const broken = (seen: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(seen).filter(([, found]) => found.length > 0));

/** What of the pane breaks WCAG 2.2 AA at 270 px, by the state it is seen in: its pages, or also what comes up on them. */
export const violationsOfPane = async (
  lang: Lang,
  theme: "light" | "dark",
  looked: "pages" | "all" = "all",
): Promise<Record<string, string[]>> => {
  // High enough for every page as a whole: what a page's action bar covers until one scrolls is no finding.
  const { page, pane } = await openWorkbench({ lang, theme, paneWidth: 270, viewport: { width: 1280, height: 2400 } });
  const seen: Record<string, string[]> = {};
  const look = async (state: string): Promise<void> => {
    seen[state] = await violations(pane);
  };
  await pane.waitForSelector("[role=tablist]");
  for (const id of PAGES) {
    await openPage(pane, id);
    await look(id);
  }
  if (looked === "pages") return broken(seen);

  await openFunction(pane, "LTV", lang);
  await pane.locator("#page-functions summary").first().click();
  await look("a function");
  await pane.getByRole("button", { name: PANE_FUNCTION_WORDS[lang].exampleFill }).first().click();
  await look("a function filled in");
  await pane.getByRole("button", { name: PANE_FUNCTION_WORDS[lang].favourite("LTV"), exact: true }).click();
  await pane.locator("#page-functions").getByRole("button", { name: PANE_WORDS[lang].back, exact: true }).click();
  await pane.getByRole("searchbox", { name: PANE_FUNCTION_WORDS[lang].search }).fill("which customers have left");
  await pane.waitForSelector("#function-BTYD_PALIVE");
  await look("functions found by a situation");
  await pane.getByRole("searchbox", { name: PANE_FUNCTION_WORDS[lang].search }).fill("qqqq");
  await look("functions searched in vain");
  await pane.getByRole("searchbox", { name: PANE_FUNCTION_WORDS[lang].search }).fill("");
  await pane.waitForSelector("#favourite-LTV");
  await look("favourite functions");

  await openPage(pane, "charts");
  await pane.getByRole("button", { name: CHART_PAGE_WORDS[lang].sample }).click();
  const charts = pane.locator("#page-charts");
  await charts.getByRole("img").waitFor();
  await charts.getByLabel(CHART_PAGE_WORDS[lang].margin).fill("30");
  const understood = charts.locator("summary").first();
  await understood.click();
  await look("a chart and what was understood");
  await understood.click();
  await charts.getByLabel(SCOPE_WORDS[lang].period).selectOption("own");
  await charts.getByLabel(CHART_PAGE_WORDS[lang].compare).selectOption("before");
  for (const summary of await charts.locator("summary").all()) if (await summary.isVisible()) await summary.click();
  await charts.getByRole("checkbox").first().check();
  await look("days and names that are looked at");
  await charts.getByLabel(SCOPE_WORDS[lang].period).selectOption("whole");
  await openChart(charts, TREND, lang);
  await charts.getByText(TREND.text[lang].question).waitFor();
  await charts.getByRole("img").focus();
  await page.keyboard.press("End");
  await look("a trend with a value pointed at");
  await charts.getByText(FRAME_WORDS[lang].table, { exact: true }).click();
  await look("the data of a chart");

  await typeInto(page, "B2", "=OPS.CHANNEL_METRICS(5000,400000,8000,320,48000)+OPS.GOAL(0,1)");
  await goToCell(page, "B2");
  await openPage(pane, "functions");
  await pane.click("#explain-this-cell");
  await pane.waitForSelector("#page-functions dl");
  await look("a cell explained");

  const sheet = await insertTemplate(page, pane, "ltv-model", lang);
  await look("a result with what can be done next");
  await openPage(pane, "home");
  await pane
    .locator("#page-home")
    .getByRole("button", { name: PANE_WORDS[lang].home.removeSheet(sheet), exact: true })
    .click();
  await pane.getByRole("alertdialog").waitFor();
  await look("a question");
  return broken(seen);
};
