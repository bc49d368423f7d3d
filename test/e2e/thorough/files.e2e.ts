import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { KEPT_WORKBOOK_WORDS } from "../../../src/locale/kept-workbook-words";
import { WORKBENCH_WORDS } from "../../../src/locale/workbench";
import { decode } from "../../../src/files/xlsx/decode";
import { insertTemplate } from "../support/insert-template";
import { openWorkbench } from "../support/open-workbench";
import { allValues, partsOf, typeInto, waitForCell } from "../support/sheet";

const words = WORKBENCH_WORDS.en;
const HAS_OFFICE = spawnSync("soffice", ["--version"]).status === 0;
if (!HAS_OFFICE) process.stderr.write("LibreOffice (soffice) is not installed: the saved workbook was not compared with it.\n");

const folder = mkdtempSync(path.join(tmpdir(), "opsplan-e2e-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a saved workbook opens again with equal values and parts, and LibreOffice calculates the same", async () => {
  const { page, pane } = await openWorkbench({ lang: "en" });
  await typeInto(page, "A1", "=OPS.BREAKEVEN_ROI(0.4)");
  await typeInto(page, "A2", "=SUM(1,2)*10");
  await waitForCell(page, "Sheet1", "A2", (value) => value === 30);
  const sheet = await insertTemplate(page, pane, "ltv-model", "en");
  const [values, parts] = [await allValues(page), await partsOf(page, sheet)];
  const downloading = page.waitForEvent("download");
  await page.click("#ops-save");
  const file = path.join(folder, "saved.xlsx");
  await (await downloading).saveAs(file);
  const close = page.getByRole("dialog").getByRole("button", { name: words.close, exact: true });
  if (await close.isVisible()) await close.click();

  await page.locator("#ops-file").setInputFiles(file);
  await page.getByText(KEPT_WORKBOOK_WORDS.en.setAside(words.untitled)).waitFor();
  await page.frameLocator("iframe").locator("[role=tablist]").waitFor();
  await waitForCell(page, "Sheet1", "A1", (value) => value === 2.5);
  expect(await allValues(page)).toEqual(values);
  expect(await partsOf(page, sheet)).toEqual(parts);

  if (!HAS_OFFICE) return;
  execFileSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      path.join(folder, "out"),
      file,
    ],
    // How long a busy machine takes is no test: this only ends what hangs.
    { stdio: "ignore", timeout: 240_000 },
  );
  const { workbook } = await decode(new Uint8Array(readFileSync(path.join(folder, "out", "saved.xlsx"))));
  const theirs = workbook.sheets.find(({ name }) => name === sheet)?.cells.filter(({ formula }) => formula !== undefined) ?? [];
  expect(theirs.length).toBeGreaterThan(50);
  const different = theirs.flatMap(({ row, column, value }) => {
    const ours = values[sheet]?.[row]?.[column] ?? "";
    const same =
      typeof value === "number" && typeof ours === "number"
        ? Math.abs(value - ours) <= 1e-9 * Math.max(1, Math.abs(value))
        : (value ?? "") === ours;
    return same ? [] : [{ row, column, ours, theirs: value }];
  });
  expect(different).toEqual([]);
});

test("a file that is no workbook is refused with a sentence, and the workbook stays as it is", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  await page
    .locator("#ops-file")
    .setInputFiles({ name: "notes.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("no workbook at all") });
  await page.getByText(words.openFailedTitle).waitFor();
  await page.getByText(words.fileErrors["not-a-workbook"]("notes.xlsx")).waitFor();
  await page.getByRole("dialog").getByRole("button", { name: words.close, exact: true }).click();
  await typeInto(page, "A1", "7");
  await waitForCell(page, "Sheet1", "A1", (value) => value === 7);
});

test("a CSV file opens as a workbook of its own, the one before stays in the list, and one that cannot be read changes nothing", async () => {
  const { page } = await openWorkbench({ lang: "en" });
  await typeInto(page, "A1", "7");
  await waitForCell(page, "Sheet1", "A1", (value) => value === 7);
  const choose = (name: string, buffer: Buffer) => page.locator("#ops-file").setInputFiles({ name, mimeType: "text/csv", buffer });
  await choose("picture.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]));
  await page.getByText(words.fileErrors["unknown-encoding"]("picture.csv")).waitFor();
  await page.getByRole("dialog").getByRole("button", { name: words.close, exact: true }).click();

  // 渠道,花费 in GBK, then ids and a date.
  await choose(
    "ads.csv",
    Buffer.concat([Buffer.from("c7feb5c02cbba8b7d1", "hex"), Buffer.from('\n007,"1,200"\n1234567890123456789,2026-03-05\n')]),
  );
  await page.getByText(KEPT_WORKBOOK_WORDS.en.setAside(words.untitled)).waitFor();
  await page.frameLocator("iframe").locator("[role=tablist]").waitFor();
  await waitForCell(page, "ads", "A1", (value) => value === "渠道");
  expect(await allValues(page)).toEqual({
    ads: [
      ["渠道", "花费"],
      ["007", 1200],
      ["1234567890123456789", 46086],
    ],
  });
});
