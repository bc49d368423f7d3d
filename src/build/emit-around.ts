import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Stats } from "webpack";
import { emitFunctionsMetadata } from "./functions-metadata/emit-functions-metadata";
import { emitHelpPages } from "./help/emit-help-pages";
import { bundledPackages } from "./licences/bundled-packages";
import { mayShip } from "./licences/may-ship";
import { notices } from "./licences/notices";
import { checkBuild } from "./manifest/check-build";
import { manifestFor } from "./manifest/manifest-for";
import type { Product } from "./product";
import { ROOT } from "./root";

const withVersion = async (manifest: string): Promise<string> => {
  const { version } = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8")) as { readonly version: string };
  return manifest.replace(/<Version>[^<]+<\/Version>/, `<Version>${version}.0</Version>`);
};

/** Writes what stands beside the add-in's bundle (metadata, help, manifest, notices) and refuses a build that does not fit together. */
export const emitAround = async ({ environment, url }: Product, dist: string, addin: Stats): Promise<void> => {
  await emitFunctionsMetadata(dist, url);
  await emitHelpPages(dist);
  const manifest = manifestFor(await readFile(path.join(ROOT, "manifest.xml"), "utf8"), environment, url);
  await writeFile(path.join(dist, "manifest.xml"), await withVersion(manifest));

  const packages = bundledPackages(addin);
  if (packages.length === 0) throw new Error("The bundler names no package of the add-in, so their licences cannot be handed on");
  await writeFile(path.join(dist, "THIRD-PARTY-NOTICES.txt"), notices(packages));
  const findings = [
    ...packages
      .filter(({ licence }) => !mayShip(licence))
      .map(({ name, licence }) => ({ rule: "licence", message: `${name} is under ${licence}, which may not ship` })),
    ...checkBuild(dist, url),
  ];
  if (findings.length > 0)
    throw new Error(`The build does not fit together:\n${findings.map(({ rule, message }) => `  ${rule}: ${message}`).join("\n")}`);
};
