import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { PANE_SHARE_WORDS } from "../../../src/locale/pane-share";
import { PANE_TEAM_WORDS } from "../../../src/locale/pane-team";
import { PANE_PLAIN_WORDS } from "../../../src/locale/pane-plain";
import { PANE_VERSIONS_WORDS } from "../../../src/locale/pane-versions";
import { PANE_WORDS } from "../../../src/locale/pane";
import { insertTemplate } from "../support/insert-template";
import { openWorkbench } from "../support/open-workbench";
import { sheetNames, typeInto, valueOf, waitForCell } from "../support/sheet";

const folder = mkdtempSync(path.join(tmpdir(), "opsplan-e2e-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = PANE_SHARE_WORDS["zh-CN"];
const [original, copy] = [path.join(folder, "original.xlsx"), path.join(folder, "copy.xlsx")];

/** Has the page make a file and keeps that. */
const downloaded = async (page: Page, file: string, by: () => Promise<void>): Promise<void> => {
  const downloading = page.waitForEvent("download");
  await by();
  await (await downloading).saveAs(file);
};

test("a workbook is copied to share, frozen in place, and thawed with a choice for what somebody changed", async () => {
  const { page, pane } = await openWorkbench({ lang: "zh-CN", paneWidth: 350 });
  await typeInto(page, "A1", "=OPS.BREAKEVEN_ROI(0.4)");
  await typeInto(page, "B2", "2");
  await typeInto(page, "A2", "=OPS.ROAS(8,B2)");
  await waitForCell(page, "Sheet1", "A2", (value) => value === 4);
  await downloaded(page, original, () => page.click("#ops-save"));
  await pane.getByRole("button", { name: PANE_WORDS["zh-CN"].home.shortcutShare }).click();
  await pane.getByText(words.summary(2, 1, 0)).waitFor();

  await downloaded(page, copy, () => pane.getByRole("button", { name: words.copy.make }).click());
  await pane.getByText(words.copy.saved(words.copy.file)).waitFor();
  expect(await valueOf(page, "Sheet1", "A2")).toBe(4);

  await pane.getByRole("button", { name: words.freeze.act(2) }).click();
  await pane.getByText(words.freeze.done(2)).waitFor();
  await pane.getByText(words.noneFrozen(2)).waitFor();
  await page.evaluate(() => window.opsplanWorkbench?.engine.workbook.getSheetByName("Sheet1")?.activate());
  await typeInto(page, "A1", "9");
  await pane.getByRole("button", { name: words.readAgain }).click();
  await pane.getByText(words.thaw.changed(1)).waitFor();
  await pane.getByText(words.thaw.both("2.5", "9")).waitFor();
  await pane.getByRole("radio", { name: words.thaw.restore }).click();
  await pane.getByRole("button", { name: words.thaw.act(2) }).click();
  await pane.getByText(words.thaw.done(2)).waitFor();
  await waitForCell(page, "Sheet1", "A1", (value) => value === 2.5);
  await pane.getByText(words.summary(2, 1, 0)).waitFor();
});

test("formulas become Excel's own or names, and a plan's version is kept, compared and brought back", async () => {
  const { page, pane } = await openWorkbench({ lang: "zh-CN", paneWidth: 270 });
  const [plain, versions] = [PANE_PLAIN_WORDS["zh-CN"], PANE_VERSIONS_WORDS["zh-CN"]];
  const click = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  await typeInto(page, "A1", "=OPS.BREAKEVEN_ROI(0.4)");
  await typeInto(page, "A2", "=OPS.FUNNEL(B2:B3)");
  await waitForCell(page, "Sheet1", "A1", (value) => value === 2.5);
  const sheet = await insertTemplate(page, pane, "campaign-plan", "zh-CN");
  await pane.click("#tab-home");
  await pane.getByRole("button", { name: PANE_WORDS["zh-CN"].home.shortcutShare }).click();
  await click(plain.names.add(1));
  await pane.getByText(plain.names.done(1)).waitFor();
  await click(plain.everywhere);
  await pane.getByText(plain.cannot(1)).waitFor();
  await click(plain.write(1));
  await pane.getByText(plain.written(1)).waitFor();
  expect(await valueOf(page, "Sheet1", "A1")).toBe(2.5);

  await click(versions.keep);
  await pane.getByText(versions.needsName).waitFor();
  await pane.getByLabel(versions.name).fill("启动版");
  await click(versions.keep);
  await pane.getByText(versions.kept("启动版")).waitFor();
  const budget = await valueOf(page, sheet, "C16");
  await page.evaluate(
    (name) => void window.opsplanWorkbench?.engine.workbook.getSheetByName(name)?.getRange("C16").setValue(123456),
    sheet,
  );
  await click(versions.compare);
  await pane.getByText(/^已插入/).waitFor();
  expect((await sheetNames(page)).at(-1)).toContain("版本对比");
  await click(versions.back);
  await pane.locator("dialog").getByRole("button", { name: versions.back }).click();
  await pane.getByText(versions.backDone(1)).waitFor();
  expect(await valueOf(page, sheet, "C16")).toBe(budget);
});

test("a plan sheet is saved as the team's template, and a colleague opens and inserts it, and is told of one that is refused", async () => {
  const [file, team] = [path.join(folder, "plan.opsplan.json"), PANE_TEAM_WORDS.en];
  {
    const { page, pane } = await openWorkbench({ lang: "en", paneWidth: 350 });
    await insertTemplate(page, pane, "sales-target", "en");
    await pane.click("#tab-home");
    await pane.getByRole("button", { name: PANE_WORDS.en.home.shortcutShare }).click();
    await pane.getByLabel(team.save.name).fill("Regions");
    await downloaded(page, file, () => pane.getByRole("button", { name: team.save.asFile }).click());
  }
  const { page, pane } = await openWorkbench({ lang: "en", paneWidth: 350 });
  await pane.click("#tab-templates");
  const open = (name: string) => pane.locator("#page-templates input[type=file]").setInputFiles(name);
  await pane.getByRole("button", { name: team.open }).waitFor();
  await open(file);
  await pane.getByRole("button", { name: team.insertNamed("Regions") }).click();
  await pane.getByText(team.inserted("Regions")).waitFor();
  expect(await sheetNames(page)).toContain("Regions");
  writeFileSync(file, readFileSync(file, "utf8").replace('"formula":"=', '"formula":"=WEBSERVICE(A1)&'));
  await open(file);
  await pane.getByText(team.refusedFile).waitFor();
  await pane.getByText(/uses WEBSERVICE/).waitFor();
});

test("a colleague without the functions keeps the numbers of the copy, and loses those of the original with the first edit", async () => {
  const { page } = await openWorkbench({ lang: "en", functions: "none" });
  const openFile = async (file: string): Promise<void> => {
    await page.locator("#ops-file").setInputFiles(file);
    await waitForCell(page, "Sheet1", "B2", (value) => value === 2);
    await page.locator(".ops-loading").waitFor({ state: "hidden" });
  };
  await openFile(copy);
  expect(await valueOf(page, "Sheet1", "A2")).toBe(4);
  await typeInto(page, "B2", "5");
  await typeInto(page, "D1", "=A1+A2");
  await waitForCell(page, "Sheet1", "D1", (value) => value === 6.5);

  await openFile(original);
  expect(await valueOf(page, "Sheet1", "A2")).toBe(4);
  await typeInto(page, "B2", "5");
  await waitForCell(page, "Sheet1", "A2", (value) => value === "#NAME?");
});
