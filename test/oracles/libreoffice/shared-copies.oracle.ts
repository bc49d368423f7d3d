import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run as restore } from "../../../src/build/ops/restore";
import { run as share } from "../../../src/build/ops/share";
import { run as teamTemplate } from "../../../src/build/ops/team-template";
import { run as template } from "../../../src/build/ops/template";
import { encodePlan } from "../../../src/files/xlsx/encode-plan";
import { NOTHING_TAKEN } from "../../../src/plan/taken-names";
import { openTemplate } from "../../../src/templates/define";
import { TEMPLATES } from "../../../src/templates/registry";
import { renderTemplate } from "../../../src/templates/render";
import { decode } from "../../../src/files/xlsx/decode";
import { planPackage } from "../../teams/team-package";
import { editFile } from "./edit-file";
import { recalculateAll } from "./recalculate";
import { hasProgram } from "./has-program";
import { printedBy } from "../../support/printed-by";

const printed = printedBy<Record<string, unknown>>;

const HAS_OFFICE = hasProgram("soffice");
if (!HAS_OFFICE) console.warn("LibreOffice (soffice) is not installed: no shared copy was opened and changed by it.");
const withOffice = HAS_OFFICE ? test : test.skip;

const folder = mkdtempSync(join(tmpdir(), "opsplan-shared-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const sheetsOf = async (name: string) => (await decode(new Uint8Array(readFileSync(at(name))))).workbook.sheets;

withOffice(
  "a shared copy shows equal values in LibreOffice, and what comes back from there is restored around three cells that were changed",
  async () => {
    writeFileSync(at("plan.xlsx"), planPackage());
    await printed(share, [at("plan.xlsx"), "--out", at("copy.xlsx")]);
    editFile(folder, at("copy.xlsx"), at("edited.xlsx"), [
      'sheet = doc.Sheets.getByName("Plan")',
      "doc.calculateAll()",
      `doc.storeToURL("file://${at("opened.xlsx")}", form())`,
      'sheet.getCellRangeByName("D2").Value = 4.2',
      'sheet.getCellRangeByName("E3").String = "maybe"',
      'sheet.getCellRangeByName("B12").Formula = "=1/0.5"',
      "sheet.Rows.insertByIndex(2, 1)",
    ]);
    const [before, opened] = [await sheetsOf("plan.xlsx"), await sheetsOf("opened.xlsx")];
    const values = (sheets: typeof before) =>
      sheets
        .slice(0, 2)
        .map(({ cells }) => cells.filter(({ value }) => value !== null).map(({ row, column, value }) => [row, column, value]));
    expect(values(opened)).toEqual(values(before));
    expect(JSON.stringify(opened.map(({ cells }) => cells))).not.toContain("#NAME?");

    const result = await printed(restore, [at("edited.xlsx"), "--out", at("back.xlsx")]);
    expect(result).toMatchObject({
      restored: { length: 7 },
      missing: [],
      conflicts: [
        { cell: "D2", changed: [{ was: 4, now: 4.2 }] },
        { cell: "E4", movedFrom: "E3", changed: [{ was: "loses", now: "maybe" }] },
        { cell: "B13", movedFrom: "B12", changed: [{ was: 2.5, now: 2, nowFormula: "=1/0.5" }] },
      ],
    });
    const [edited, back] = [await sheetsOf("edited.xlsx"), await sheetsOf("back.xlsx")];
    const formulas = back[0]!.cells.flatMap(({ row, column, formula }) => (formula === undefined ? [] : [`${row}:${column} ${formula}`]));
    expect(formulas).toEqual([
      '1:4 IF(OPS.ROAS(B2,C2)>=$B$13,"earns","loses")',
      "3:3 OPS.ROAS(B4,C4)",
      expect.stringContaining("4:3 OPS.ROAS(B5,C5)"),
      "5:1 SUM(B2:B5)",
      "5:2 SUM(C2:C5)",
      "5:3 OPS.ROAS(B6,C6)",
      "8:0 OPS.FUNNEL(TOCOL(B8:C8))",
      "8:5 OPS.FUNNEL(TOCOL(B8:C8))",
      "12:1 1/0.5",
    ]);
    expect(values(back)).toEqual(values(edited));
  },
);

withOffice("a sheet made from a template of the team computes in LibreOffice what the sheet did that it was saved from", async () => {
  const definition = TEMPLATES.find(({ id }) => id === "campaign-plan");
  if (!definition) throw new Error("There is no such template");
  const base = renderTemplate(await openTemplate(definition, "zh-CN"), { taken: NOTHING_TAKEN, today: 46_000 });
  writeFileSync(at("team.xlsx"), await encodePlan(base));
  await printed(teamTemplate, [at("team.xlsx"), "--sheet", base.sheetName, "--out", at("t.opsplan.json"), "--name", base.sheetName]);
  await printed(template, [at("t.opsplan.json"), "--out", at("made.xlsx")]);
  const files = await Promise.all(
    ["team.xlsx", "made.xlsx"].map(async (name) => (await decode(new Uint8Array(readFileSync(at(name))))).workbook),
  );
  const [first, second] = await recalculateAll(files);
  const values = (workbook: typeof first) =>
    workbook?.sheets[0]?.cells.flatMap(({ row, column, value }) =>
      value === null || (typeof value === "string" && /^模板 /.test(value)) ? [] : [[row, column, value] as const],
    );
  expect(values(second)).toEqual(values(first));
  expect(values(first)?.length).toBeGreaterThan(300);
  expect(JSON.stringify(values(second))).not.toMatch(/#NAME\?|#REF!/);
});
