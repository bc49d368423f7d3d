import { PANE_TEMPLATE_WORDS } from "../../../src/locale/pane-templates";
import { PANE_WORDS } from "../../../src/locale/pane";
import { insertTemplate } from "../support/insert-template";
import { openWorkbench } from "../support/open-workbench";
import { pressInGrid } from "../support/sheet";

test("an insertion that is undone in the grid is gone from the pane, with the message that told of it", async () => {
  const lang = "zh-CN";
  const { page, pane } = await openWorkbench({ lang });
  const sheet = await insertTemplate(page, pane, "ltv-model", lang);
  const notice = pane.getByText(PANE_TEMPLATE_WORDS[lang].inserted(sheet));
  await notice.waitFor();
  await pressInGrid(page, "Control+Z");
  await notice.waitFor({ state: "detached" });
  await pane.click("#tab-home");
  expect(await pane.getByRole("button", { name: PANE_WORDS[lang].home.removeSheet(sheet), exact: true }).count()).toBe(0);
});

test("samples and sheets that undo brings back can be cleared and removed again", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  const { home: words, confirm } = PANE_WORDS.en;
  const sheet = await insertTemplate(page, pane, "ltv-model", "en");
  await pane.click("#tab-home");
  const clear = pane.getByRole("button", { name: words.clearSheet(sheet), exact: true });
  const remove = pane.getByRole("button", { name: words.removeSheet(sheet), exact: true });
  await clear.click();
  await pane.getByRole("button", { name: confirm.clearYes, exact: true }).click();
  await clear.waitFor({ state: "detached" });
  await pressInGrid(page, "Control+Z");
  await clear.waitFor();
  await remove.click();
  await pane.getByRole("button", { name: confirm.removeYes, exact: true }).click();
  await remove.waitFor({ state: "detached" });
  await pressInGrid(page, "Control+Z");
  await remove.waitFor();
  await clear.waitFor();
});
