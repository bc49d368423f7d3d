import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileWorkbook } from "../../../src/files/file-workbook";
import { decode } from "../../../src/files/xlsx/decode";
import { encode } from "../../../src/files/xlsx/encode";

/** Has LibreOffice calculate the formulas of a workbook that holds no values of theirs, in one process with a profile of its own. */
export async function recalculate(workbook: FileWorkbook): Promise<FileWorkbook> {
  const folder = mkdtempSync(join(tmpdir(), "opsplan-formulas-"));
  try {
    const file = join(folder, "formulas.xlsx");
    writeFileSync(file, await encode(workbook));
    const out = join(folder, "out");
    const options = ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "xlsx:Calc MS Excel 2007 XML"];
    execFileSync("soffice", [...options, "--outdir", out, file], { stdio: "ignore", timeout: 600_000 });
    return (await decode(new Uint8Array(readFileSync(join(out, "formulas.xlsx"))))).workbook;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
