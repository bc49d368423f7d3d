import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decode } from "../../../src/files/xlsx/decode";
import { encodePlan } from "../../../src/files/xlsx/encode-plan";
import { NATIVE_CASES } from "../../charts/native-cases";
import { hasProgram } from "./has-program";

const HAS_OFFICE = hasProgram("soffice");
if (!HAS_OFFICE) console.warn("LibreOffice (soffice) is not installed: native charts were not compared with it.");

const folder = mkdtempSync(join(tmpdir(), "opsplan-oracle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = NATIVE_CASES.map((one, index) => ({ ...one, path: `case-${index}.xlsx` }));

beforeAll(async () => {
  if (!HAS_OFFICE) return;
  for (const { path, sourcePlan, plan } of files) writeFileSync(join(folder, path), await encodePlan([sourcePlan, plan]));
  execFileSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "out"),
      ...files.map(({ path }) => join(folder, path)),
    ],
    { stdio: "ignore", timeout: 600_000 },
  );
});

(HAS_OFFICE ? test : test.skip).each(files)("LibreOffice sums the $name as the analysis does", async ({ path, plan, expected }) => {
  const { workbook } = await decode(new Uint8Array(readFileSync(join(folder, "out", path))));
  const cells = new Map(
    workbook.sheets.find(({ name }) => name === plan.sheetName)?.cells.map(({ row, column, value }) => [`${row},${column}`, value]),
  );
  expected.forEach(({ row, column, first }) => expect(cells.get(`${row},${column}`)).toBeCloseTo(first, 9));
  expect(expected.length).toBeGreaterThan(0);
});
