import { PANE_EXPLAIN_WORDS } from "../../../src/locale/pane-explain";
import { PANE_FUNCTION_WORDS } from "../../../src/locale/pane-functions";
import { openWorkbench } from "../support/open-workbench";
import { openFunction } from "../support/pane-page";
import { fillCells, goToCell, typeInto, valuesOf, waitForCell } from "../support/sheet";

const words = PANE_FUNCTION_WORDS.en;
const explain = PANE_EXPLAIN_WORDS.en;

test("an A/B test goes into the sheet with a heading and a format for each column, and one undo takes it out", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  await goToCell(page, "D3");
  await openFunction(pane, "AB_TEST", "en");
  await pane.getByRole("button", { name: words.exampleFill }).first().click();
  await pane.getByRole("checkbox", { name: words.withHeadings }).waitFor();
  await pane.getByRole("button", { name: words.insertInto("Sheet1!D3") }).click();
  await pane.getByText(words.insertedWithHeadings("Sheet1!D3")).waitFor();
  await waitForCell(page, "Sheet1", "H3", (value) => typeof value === "number");
  expect((await valuesOf(page, "Sheet1", "D2:I2"))[0]).toEqual(["Rate A", "Rate B", "Difference B − A", "Relative lift", "z", "p-value"]);
  // z stands in a column of its own: no percentage.
  expect(
    await page.evaluate(() => {
      const sheet = window.opsplanWorkbench?.engine.workbook.getActiveSheet();
      return ["D3", "H3", "I3"].map((address) => sheet?.getRange(address).getNumberFormat() ?? null);
    }),
  ).toEqual(["0.00%;[Red]-0.00%", "", "0.00%;[Red]-0.00%"]);
  await page.evaluate(() => window.opsplanWorkbench?.engine.undo());
  await waitForCell(page, "Sheet1", "D3", (value) => value === null);
  expect((await valuesOf(page, "Sheet1", "D2:H3")).flat().filter((value) => value !== null)).toEqual([]);
});

test("the explanation of a cell follows an entry in it, and leads to the cell that is in its way", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  await fillCells(page, "Sheet1", "A1:A3", [[1000], [300], [60]]);
  await typeInto(page, "J4", "=OPS.ROAS(1,2,3,4)");
  await goToCell(page, "J4");
  await pane.locator("#tab-functions").click();
  await pane.getByRole("button", { name: explain.card("OPS.ROAS") }).click();
  await pane.getByText(/4 arguments/).waitFor();
  // Enter leaves for the cell below; the page stays with the formula, as it is now.
  await typeInto(page, "J4", "=OPS.ROAS(10,2)");
  await pane.getByRole("group", { name: explain.result }).getByText("5", { exact: true }).waitFor();

  await typeInto(page, "K2", "mine");
  await typeInto(page, "J1", "=OPS.FUNNEL(A1:A3)");
  await goToCell(page, "J1");
  await pane.getByText(explain.blocked.content("K2")).waitFor();
  await pane.getByRole("button", { name: explain.goTo("K2") }).click();
  await page.waitForFunction(() => window.opsplanWorkbench?.engine.workbook.getActiveCell()?.getA1Notation() === "K2");
});
