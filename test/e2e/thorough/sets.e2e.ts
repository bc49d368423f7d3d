import { serialOfToday } from "../../../src/core/cells/serial-date";
import { cellAddress } from "../../../src/plan/area";
import { rendered } from "../../templates/sets/support";
import { openWorkbench } from "../support/open-workbench";
import { errorsOf, sheetNames, showSheet, typeInto, waitForCell } from "../support/sheet";

// The sheets as the pane plans them today.
const plans = rendered("campaign", "zh-CN", "yuan", { today: serialOfToday(new Date()) }).map(({ plan }) => plan);
const sheetOf = (id: string): string => plans.find((plan) => plan.id === id)?.sheetName ?? "";
const placeOf = (id: string, name: string): string => {
  const area = plans.find((plan) => plan.id === id)?.anchors?.[`values.${name}`];
  if (!area) throw new Error(`${id} has no ${name}`);
  return cellAddress(area.row, area.column);
};

test("a set is inserted from the pane, and its other sheets follow the plan's start and budget", async () => {
  const { page, pane } = await openWorkbench({ lang: "zh-CN" });
  const before = await sheetNames(page);
  await pane.getByRole("tab", { name: "模板" }).click();
  await pane.locator("#template-campaign").click();
  await pane.getByRole("button", { name: `插入 ${plans.length} 张表` }).click();
  await pane.getByText(`已插入 ${plans.length} 张连好的表`).waitFor({ timeout: 120_000 });
  expect(await sheetNames(page)).toEqual([...before, ...plans.map(({ sheetName }) => sheetName)]);
  for (const { sheetName } of plans) expect([sheetName, await errorsOf(page, sheetName)]).toEqual([sheetName, []]);

  const plan = sheetOf("campaign-plan");
  await showSheet(page, plan);
  await typeInto(page, placeOf("campaign-plan", "campaign_budget"), "260000");
  for (const id of ["budget-tracker", "campaign-review"]) {
    const name = id === "budget-tracker" ? "total_budget" : "campaign_budget";
    await waitForCell(page, sheetOf(id), placeOf(id, name), (value) => value === 260000);
  }
  await typeInto(page, placeOf("campaign-plan", "campaign_start"), "2026-03-02");
  const start = 46083; // 2 March 2026
  await waitForCell(page, sheetOf("channel-plan"), placeOf("channel-plan", "plan_start"), (value) => value === start);
  await waitForCell(page, sheetOf("campaign-review"), placeOf("campaign-review", "campaign_start"), (value) => value === start);
  // The first of its month.
  await waitForCell(page, sheetOf("budget-tracker"), placeOf("budget-tracker", "period_start"), (value) => value === start - 1);
});
