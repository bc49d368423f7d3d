import { PANE_OVERVIEW_WORDS } from "../../../src/locale/pane-overview";
import { insertTemplate } from "../support/insert-template";
import { openWorkbench } from "../support/open-workbench";
import { valuesOf } from "../support/sheet";

test("a plan's guide offers an overview where there is none, and then writes the plan's row of links into it once", async () => {
  const { page, pane } = await openWorkbench({ lang: "zh-CN" });
  const words = PANE_OVERVIEW_WORDS["zh-CN"];
  const plan = await insertTemplate(page, pane, "campaign-plan", "zh-CN");
  await pane.getByRole("button", { name: "接下来填什么", exact: true }).click();
  await pane.getByText(words.none).waitFor();
  await pane.getByRole("button", { name: words.see }).click();
  const overview = await insertTemplate(page, pane, "portfolio", "zh-CN");
  await pane.getByRole("button", { name: "接下来填什么", exact: true }).click();
  await pane.getByRole("checkbox", { name: plan }).waitFor();
  await pane.getByText(words.replace).click();
  await pane.getByRole("button", { name: words.addRows(1) }).click();
  await pane.getByText(words.complete).waitFor();
  const cells = (await valuesOf(page, overview, "A1:Z60")).flat();
  expect(cells.filter((cell) => cell === plan)).toHaveLength(1);
  expect(cells).not.toContain("平台大促");
});
