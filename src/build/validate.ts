import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { runSchema } from "./check/run-schema";
import { ENVIRONMENTS } from "./environments";
import type { EnvironmentName } from "./environments";
import { checkManifest } from "./manifest/check-manifest";
import { manifestFor } from "./manifest/manifest-for";
import { parseManifest } from "./manifest/parse-manifest";
import { ROOT } from "./root";
import { runProcess } from "./check/run-process";

const USAGE = `npm run validate [-- --online]

Checks manifest.xml for every environment without the network: its schema (where the schemas lie beside this
checkout and xmllint is installed) and what a schema cannot see. --online also asks Microsoft's validation
service, which sends it the manifest.`;

const ANY_URL = "https://opsplan.example";

const validateOnline = async (): Promise<boolean> => {
  const cli = path.join(ROOT, "node_modules", "office-addin-manifest", "cli.js");
  const { code } = await runProcess(process.execPath, [cli, "validate", path.join(ROOT, "manifest.xml")]);
  return code === 0;
};

/** `npm run validate`: everything that can be checked of the manifest before anything is built. */
export const main = async (argv: readonly string[]): Promise<number> => {
  const { values } = parseArgs({ args: [...argv], options: { online: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const source = await readFile(path.join(ROOT, "manifest.xml"), "utf8");
  const findings = (Object.keys(ENVIRONMENTS) as EnvironmentName[]).flatMap((environment) =>
    checkManifest(parseManifest(manifestFor(source, environment, ANY_URL))).map(
      ({ rule, message }) => `${environment}: ${rule}: ${message}`,
    ),
  );
  findings.forEach((finding) => console.error(finding));
  const schema = await runSchema();
  if (schema.note !== undefined) console.log(`Schema not checked: ${schema.note}`);
  const online = values.online ? await validateOnline() : true;
  const valid = findings.length === 0 && schema.failed === 0 && online;
  console.log(valid ? "manifest.xml is valid for every environment" : "manifest.xml is not valid");
  return valid ? 0 : 1;
};
