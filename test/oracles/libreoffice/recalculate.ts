import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileWorkbook } from "../../../src/files/file-workbook";
import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";

/** Has LibreOffice calculate the formulas of workbooks that hold no values of theirs, in one process with a profile of its own. */
export async function recalculateAll(workbooks: readonly FileWorkbook[]): Promise<readonly FileWorkbook[]> {
  const folder = mkdtempSync(join(tmpdir(), "opsplan-formulas-"));
  try {
    const names = workbooks.map((_, index) => `formulas-${index + 1}.xlsx`);
    for (const [index, workbook] of workbooks.entries()) writeFileSync(join(folder, names[index] ?? ""), await encode(workbook));
    const out = join(folder, "out");
    const options = ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "xlsx:Calc MS Excel 2007 XML"];
    const files = names.map((name) => join(folder, name));
    execFileSync("soffice", [...options, "--outdir", out, ...files], { stdio: "ignore", timeout: 600_000 });
    return await Promise.all(names.map(async (name) => (await decode(new Uint8Array(readFileSync(join(out, name))))).workbook));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same of one workbook. */
export async function recalculate(workbook: FileWorkbook): Promise<FileWorkbook> {
  const [calculated] = await recalculateAll([workbook]);
  if (!calculated) throw new Error("LibreOffice answered no workbook");
  return calculated;
}
