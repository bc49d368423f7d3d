import { CHANNEL_PERFORMANCE } from "../../src/charts/catalogue/channel-performance/definition";
import { TREND } from "../../src/charts/catalogue/trend/definition";
import { FRAME_WORDS } from "../../src/charts/frame/words";
import { CHART_PAGE_WORDS } from "../../src/locale/chart-page";
import { PANE_WORDS } from "../../src/locale/pane";
import { REFRESH_WORDS } from "../../src/taskpane/state/refresh-words";
import { openChart } from "./support/open-chart";
import { openWorkbench } from "./support/open-workbench";
import { chartPictures, errorsOf, fillCells, goToCell, showSheet, typeInto, valuesOf } from "./support/sheet";

const LOG = [
  ["Date", "Channel", "Spend", "Revenue", "Orders"],
  ["2026-01-05", "Search", 100, 400, 10],
  ["2026-01-05", "Social", 200, 300, 6],
  ["2026-01-06", "Search", 120, 420, 11],
  ["2026-01-06", "Social", 180, 200, 4],
  ["2026-01-07", "Search", 110, 500, 12],
  ["2026-01-07", "Social", 150, 150, 3],
];
// Search: 1320 ÷ 330. Social: 650 ÷ 530.
const [SEARCH, SOCIAL] = ["4.00", "1.23"];

test("a selection is charted with its sentence and its table, and goes into the workbook as a chart that follows the cells", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const words = CHART_PAGE_WORDS.en;
  await fillCells(page, "Sheet1", "A1:E7", LOG);
  await goToCell(page, "A1:E7");
  await pane.click("#tab-charts");
  const charts = pane.locator("#page-charts");
  await openChart(charts, CHANNEL_PERFORMANCE);
  await charts.getByText(`Search returns most, ${SEARCH}; Social least, ${SOCIAL}`).waitFor();
  await charts.getByText(FRAME_WORDS.en.table, { exact: true }).click();
  await charts.getByRole("cell", { name: SEARCH, exact: true }).waitFor();
  await charts.getByLabel(words.margin).fill("50");
  await openChart(charts, TREND);
  await charts.getByText(TREND.text.en.question).waitFor();
  await openChart(charts, CHANNEL_PERFORMANCE);

  await charts.getByRole("button", { name: words.insert, exact: true }).click();
  const name = CHANNEL_PERFORMANCE.text.en.name;
  await pane.getByText(words.inserted(name)).waitFor();
  expect(await errorsOf(page, name)).toEqual([]);
  // The new sheet is in front and another cell selected; the pane stays with what it charts, and its margin.
  const finding = `1 of 2 channels above break-even 2.00; Search leads with ${SEARCH}`;
  await charts.getByRole("heading", { name: finding }).waitFor();
  expect(await charts.getByLabel(words.source, { exact: true }).inputValue()).toMatch(/^area:.*A1:E7$/);
  await page.waitForSelector(".ops-chart svg");
  const before = await chartPictures(page);
  expect(before.join()).toContain(SEARCH);
  expect(
    before
      .join()
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " "),
  ).toContain(finding.slice(0, 20));

  await showSheet(page, "Sheet1");
  await typeInto(page, "D2", "4000");
  // What is charted in the pane follows as well: 4920 ÷ 330.
  await charts.getByRole("heading", { name: "Search leads with 14.91" }).waitFor();
  await showSheet(page, name);
  // 4920 ÷ 330.
  await page.waitForFunction(() => document.querySelector(".ops-chart svg")?.outerHTML.includes("14.91"));
  const ranking = async () => (await valuesOf(page, name, "A1:H20")).flat();
  expect(await ranking()).not.toContain("Video");
  await showSheet(page, "Sheet1");
  await fillCells(page, "Sheet1", "A8:E8", [["2026-01-08", "Video", 10, 90, 1]]);
  await pane.click("#tab-home");
  await pane.getByRole("button", { name: PANE_WORDS.en.home.refreshSheet(name), exact: true }).click();
  await pane.getByText(REFRESH_WORDS.en.refreshed(name)).waitFor();
  expect(await errorsOf(page, name)).toEqual([]);
  expect(await ranking()).toContain("Video");
  expect(
    (await valuesOf(page, name, "A1:H20")).flat().some((value) => typeof value === "number" && Math.abs(value - 4920 / 330) < 1e-12),
  ).toBe(true);
});

test("each of several tables on a sheet is read by its name, and charted with its own cells", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const words = CHART_PAGE_WORDS.en;
  await fillCells(page, "Sheet1", "A1:E7", LOG);
  await fillCells(page, "Sheet1", "A9", [["Stores"]]);
  await fillCells(page, "Sheet1", "A10:D12", [
    ["Date", "Store", "Spend", "Revenue"],
    ["2026-01-05", "North", 10, 90],
    ["2026-01-06", "South", 20, 60],
  ]);
  await pane.click("#tab-charts");
  const charts = pane.locator("#page-charts");
  await charts.getByLabel(words.source, { exact: true }).selectOption("sheet:Sheet1");
  await openChart(charts, CHANNEL_PERFORMANCE);
  await charts.getByText(`Search returns most, ${SEARCH}; Social least, ${SOCIAL}`).waitFor();
  const tables = charts.getByLabel(words.tablesOf);
  expect(await tables.locator("option").allTextContents()).toEqual(["Sheet1", "Stores"]);
  await tables.selectOption("Stores");
  await charts.getByText(words.understood(2, 4), { exact: true }).waitFor();
  // 90 + 60, then 120 + 60.
  await openChart(charts, TREND);
  await charts.getByText(/Revenue: 150 over 2 days/).waitFor();
  await fillCells(page, "Sheet1", "D11", [[120]]);
  await charts.getByText(/Revenue: 180 over 2 days/).waitFor();
  expect(await tables.inputValue()).toBe("Stores");

  // Out of sight the pane asks nothing; once it is seen again it has followed.
  const frame = await (await pane.locator("html").elementHandle())?.ownerFrame();
  const look = (state: "hidden" | "visible") =>
    frame?.evaluate((value) => {
      Object.defineProperty(document, "visibilityState", { value, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  await look("hidden");
  await fillCells(page, "Sheet1", "D11", [[220]]);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await charts.getByText(/Revenue: 180 over 2 days/).count()).toBe(1);
  await look("visible");
  // 220 + 60.
  await charts.getByText(/Revenue: 280 over 2 days/).waitFor();
});
