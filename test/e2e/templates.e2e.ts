import { insertTemplate } from "./support/insert-template";
import { openWorkbench } from "./support/open-workbench";
import { chartPictures, typeInto, valueOf, waitForCell } from "./support/sheet";
import { comesAndGoes, placeOf } from "./support/template-parts";

test("the LTV model computes without an error in Chinese and lies on its sheet with all its parts, and goes again", async () => {
  await comesAndGoes(await openWorkbench({ lang: "zh-CN" }), "ltv-model", "zh-CN");
});

test("the campaign's budget and its chart follow an input", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const sheet = await insertTemplate(page, pane, "campaign-plan", "en");
  await page.waitForFunction(() => document.querySelectorAll(".ops-chart svg").length > 0);
  const before = await chartPictures(page);
  const orders = Number(await valueOf(page, sheet, placeOf("campaign-plan", "breakeven_orders")));
  const budget = Number(await valueOf(page, sheet, placeOf("campaign-plan", "campaign_budget")));
  await typeInto(page, placeOf("campaign-plan", "campaign_budget"), String(2 * budget));
  // Twice the money needs twice the orders, but for rounding up to a whole one.
  await waitForCell(page, sheet, placeOf("campaign-plan", "breakeven_orders"), (value) => Math.abs(Number(value) - 2 * orders) <= 1);
  await page.waitForFunction((old) => [...document.querySelectorAll(".ops-chart svg")].some((svg, i) => svg.outerHTML !== old[i]), before);
});

test("what to fill in is listed after inserting: a click goes there, what is typed is ticked, and a blank plan begins with nothing", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  await pane.getByRole("tab", { name: "Templates" }).click();
  await pane.locator("#template-campaign-plan").click();
  await pane.getByLabel("nothing, I start blank").click();
  await pane.getByRole("button", { name: /^Insert/ }).click();
  await pane.getByRole("button", { name: "What to fill in", exact: true }).click();
  const status = pane.getByText(/^0 of \d+ filled in$/);
  await status.waitFor();
  await pane.getByRole("button", { name: /^Campaign budget/ }).click();
  const budget = placeOf("campaign-plan", "campaign_budget");
  await page.waitForFunction((address) => window.opsplanWorkbench?.session?.editor.selected === address, budget);
  await typeInto(page, budget, "50000");
  await pane.getByText(/^1 of \d+ filled in$/).waitFor();
  await pane.getByRole("button", { name: /Campaign budget.*done/ }).waitFor();
});
