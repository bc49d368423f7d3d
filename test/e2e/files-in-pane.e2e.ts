import { CHANNEL_PERFORMANCE } from "../../src/charts/catalogue/channel-performance/definition";
import { CHART_FILE_WORDS } from "../../src/locale/chart-files";
import { CHART_PAGE_WORDS } from "../../src/locale/chart-page";
import { dropFiles } from "./support/drop-files";
import { openChart } from "./support/open-chart";
import { openWorkbench } from "./support/open-workbench";
import { valuesOf } from "./support/sheet";

test("a file that is dropped on the pane is read beside the page, charted, and goes into the workbook as values and as a table", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  await pane.click("#tab-charts");
  const charts = pane.locator("#page-charts");
  const showRoi = () => openChart(charts, CHANNEL_PERFORMANCE);
  const text = "Channel,Spend,Revenue\nSearch,100,400\nSocial,200,260\nTotal,300,660\n";
  await dropFiles(pane, [{ name: "<img src=x onerror=alert(1)>.csv", text: text }]);
  await showRoi();
  // 400 ÷ 100, 260 ÷ 200.
  await charts.getByText("Search returns most, 4.00; Social least, 1.30").waitFor();
  await charts.getByText("<img src=x onerror=alert(1)>.csv").first().waitFor({ state: "attached" });
  await charts.getByRole("button", { name: CHART_PAGE_WORDS.en.insert, exact: true }).click();
  await pane.getByText(CHART_PAGE_WORDS.en.notLinked.file).first().waitFor();

  // A header nobody knows is given its meaning; what was corrected can be taken back.
  await dropFiles(pane, [{ name: "march.csv", text: "Channel,Xyz,Revenue\nSearch,100,500\nSocial,200,260\nTotal,300,760\n" }]);
  await charts.getByText(CHART_PAGE_WORDS.en.understood(2, 3)).click();
  await charts.getByLabel(CHART_PAGE_WORDS.en.change("Xyz")).selectOption("spend");
  await showRoi();
  // 500 ÷ 100, 260 ÷ 200.
  await charts.getByText("Search returns most, 5.00; Social least, 1.30").waitFor();
  await charts.getByRole("button", { name: CHART_PAGE_WORDS.en.undoLast, exact: true }).click();
  await charts.getByText("Search returns most, 5.00; Social least, 1.30").waitFor({ state: "detached" });
  await charts.getByLabel(CHART_PAGE_WORDS.en.change("Xyz")).selectOption("spend");
  await charts.getByText("Search returns most, 5.00; Social least, 1.30").waitFor();
  await charts.getByRole("button", { name: CHART_FILE_WORDS.en.put, exact: true }).click();
  await pane.getByText(CHART_FILE_WORDS.en.added("march", 2)).waitFor();
  expect(await valuesOf(page, "march", "B4:D7")).toEqual([
    ["Channel", "Xyz", "Revenue"],
    ["Search", 100, 500],
    ["Social", 200, 260],
    [null, null, null],
  ]);

  // A newer export of the same kind takes its place and is read the same way.
  await charts.getByRole("button", { name: CHART_FILE_WORDS.en.refresh("march"), exact: true }).waitFor();
  await dropFiles(pane, [{ name: "april.csv", text: "Channel,Xyz,Revenue\nSearch,50,100\nSocial,10,40\nVideo,30,30\n" }]);
  await charts.getByText(CHART_PAGE_WORDS.en.understood(3, 3)).waitFor();
  await showRoi();
  // 40 ÷ 10, 30 ÷ 30.
  await charts.getByText("Social returns most, 4.00; Video least, 1.00").waitFor();
  await charts.getByRole("button", { name: CHART_FILE_WORDS.en.refresh("march"), exact: true }).click();
  await pane.getByRole("button", { name: CHART_FILE_WORDS.en.refreshYes, exact: true }).click();
  await pane.getByText(CHART_FILE_WORDS.en.refreshed("march", 3)).waitFor();
  expect(await valuesOf(page, "march", "B7:D7")).toEqual([["Video", 30, 30]]);

  // A table that was copied elsewhere is read the same way.
  await charts.getByRole("button", { name: CHART_FILE_WORDS.en.paste, exact: true }).click();
  await charts.getByLabel(CHART_FILE_WORDS.en.pasteInto).fill("Channel\tSpend\tRevenue\nEmail\t10\t90\nVideo\t50\t100\n");
  await charts.getByText(CHART_FILE_WORDS.en.file(CHART_FILE_WORDS.en.pasted)).waitFor({ state: "attached" });
  await showRoi();
  // 90 ÷ 10, 100 ÷ 50.
  await charts.getByText("Email returns most, 9.00; Video least, 2.00").waitFor();
});
