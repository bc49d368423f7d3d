import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { openFile, saveXlsx } from "../../../src/workbench/page/files/xlsx-door";
import { richPackage } from "../../workbench/files/rich-package";
import { packageTexts } from "../../workbench/files/written-package";
import { hasProgram } from "./has-program";

const HAS_OFFICE = hasProgram("soffice");
if (!HAS_OFFICE) console.warn("LibreOffice (soffice) is not installed: what saved files keep was not read by it.");

const folder = mkdtempSync(join(tmpdir(), "opsplan-kept-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file as LibreOffice writes it after it has read it. */
function readByOffice(name: string, bytes: Uint8Array): Readonly<Record<string, string>> {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync("soffice", ["--headless", profile, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), path], {
    stdio: "ignore",
    timeout: 600_000,
  });
  return packageTexts(new Uint8Array(readFileSync(join(folder, "out", `${name}.xlsx`))));
}

const count = (parts: Readonly<Record<string, string>>, pattern: RegExp): number =>
  Object.values(parts).reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0);

(HAS_OFFICE ? test : test.skip)("LibreOffice reads as much in the saved file as in the one that was opened", async () => {
  const before = richPackage();
  const { snapshot } = await openFile(before, "book.xlsx", () => undefined);
  const engine = createHeadlessEngine({ snapshot });
  await engine.settle();
  const after = (await saveXlsx(engine)).bytes;
  engine.dispose();
  const [first, second] = [readByOffice("before", before), readByOffice("after", after)];
  const found = [
    /<hyperlink /g,
    /<c:pieChart>/g,
    /<c:barChart>/g,
    /<xdr:pic>/g,
    /<pivotTableDefinition/g,
    /<x14:sparkline>/g,
    /<dataValidation /g,
    /iconSet=/g,
  ];
  expect(found.map((pattern) => count(second, pattern))).toEqual(found.map((pattern) => count(first, pattern)));
  expect(count(second, /<c:pieChart>/g)).toBe(1);
});
