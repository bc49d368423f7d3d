import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ENVIRONMENTS } from "../environments";
import type { EnvironmentName } from "../environments";
import { manifestFor } from "../manifest/manifest-for";
import { ROOT } from "../root";
import { aptInstall } from "./apt-install";
import type { Outcome } from "./outcome";
import { runProcess } from "./run-process";

/** Microsoft's schemas may not be copied into this repository without their notice; they are used where they lie beside it. */
const SCHEMA = path.resolve(ROOT, "../shared/manifest-xsd/OfficeAppManifestV1_1.xsd");
const ANY_URL = "https://opsplan.example";

const skipped = (note: string): Outcome => ({ name: "schema", passed: 0, failed: 0, skipped: 1, note });

const hasXmllint = (): boolean => (process.env.PATH ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, "xmllint")));

/** Validates every environment's manifest against the offline schema. */
export const runSchema = async (): Promise<Outcome> => {
  if (!existsSync(SCHEMA)) return skipped("the manifest schemas are not beside this checkout");
  if (!hasXmllint()) await aptInstall("libxml2-utils");
  if (!hasXmllint()) return skipped("xmllint is not installed (package libxml2-utils)");
  const source = await readFile(path.join(ROOT, "manifest.xml"), "utf8");
  const folder = path.join(ROOT, ".cache", "manifests");
  await mkdir(folder, { recursive: true });
  let passed = 0;
  let failed = 0;
  for (const environment of Object.keys(ENVIRONMENTS) as EnvironmentName[]) {
    const file = path.join(folder, `${environment}.xml`);
    await writeFile(file, manifestFor(source, environment, ANY_URL));
    const { code } = await runProcess("xmllint", ["--noout", "--schema", SCHEMA, file]);
    if (code === 0) passed++;
    else failed++;
  }
  return { name: "schema", passed, failed, skipped: 0 };
};
