import { insertTemplate } from "../support/insert-template";
import { openWorkbench } from "../support/open-workbench";
import { chartPictures, fillCells, goToCell, showSheet, typeInto, valueOf, valuesOf, waitForCell } from "../support/sheet";
import { placeOf } from "../support/template-parts";

test("the break-even ROI of the channel log and its charts follow an input", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const sheet = await insertTemplate(page, pane, "channel-log", "en");
  const place = (name: string): string => placeOf("channel-log", name);
  const [refunds, fees] = [Number(await valueOf(page, sheet, place("refund_rate"))), Number(await valueOf(page, sheet, place("fee_rate")))];
  await page.waitForFunction(() => document.querySelectorAll(".ops-chart svg").length > 0);
  const before = await chartPictures(page);
  await typeInto(page, place("gross_margin"), "0.8");
  // Of each unit sold, what is not refunded earns its margin less the fees.
  const expected = 1 / ((1 - refunds) * (0.8 - fees));
  await waitForCell(page, sheet, place("breakeven_roi"), (value) => Math.abs(Number(value) - expected) < 1e-12);
  await page.waitForFunction((old) => [...document.querySelectorAll(".ops-chart svg")].some((svg, i) => svg.outerHTML !== old[i]), before);
});

test("rows of another sheet go into the channel log as values, after a look at what goes where, and the sheet says whence", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  // 2026-06-01 is serial 46174.
  await fillCells(page, "Sheet1", "A1:D5", [
    ["Date", "Channel", "Cost", "Revenue"],
    [46174, "Google Search", 120, 480],
    [46175, "Google Search", 80, 200],
    [46175, "Meta Ads", 50, 90],
    ["Total", "", 250, 770],
  ]);
  const sheet = await insertTemplate(page, pane, "channel-log", "en");
  await pane.getByRole("button", { name: "What to fill in", exact: true }).click();
  await pane.getByLabel("Take the rows from").selectOption("sheet:Sheet1");
  await pane.getByRole("button", { name: "See what goes where" }).click();
  await pane.getByText("1 row of totals or notes left out").waitFor();
  await pane.getByRole("button", { name: "Fill in 3 rows" }).click();
  await pane.getByText("3 rows filled into").waitFor();
  await waitForCell(page, sheet, placeOf("channel-log", "total_spend"), (value) => value === 250);
  await waitForCell(page, sheet, placeOf("channel-log", "total_revenue"), (value) => value === 770);
  const cells = await valuesOf(page, sheet, "A1:Z120");
  expect(cells.flat().filter((cell) => typeof cell === "string" && cell.startsWith("Values from Sheet1!A1:D5"))).toHaveLength(1);

  // What functions answer beyond the sheet comes with its cells into the cell that is selected: 770 ÷ 250.
  await showSheet(page, "Sheet1");
  await goToCell(page, "H2");
  await pane.getByRole("button", { name: /OPS\.MER$/ }).click();
  await pane.getByText("= 3.08", { exact: true }).waitFor();
  await pane.getByRole("button", { name: "Insert into Sheet1!H2", exact: true }).click();
  await waitForCell(page, "Sheet1", "H2", (value) => Math.abs(Number(value) - 3.08) < 1e-12);
});
