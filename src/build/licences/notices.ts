import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { BundledPackage } from "./bundled-packages";

const licenceText = (folder: string): string => {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name)) : undefined;
  return file === undefined
    ? "The package carries no licence file; its package.json states the licence above."
    : readFileSync(path.join(folder, file), "utf8").trim();
};

/** What the licences of the bundled packages ask to be handed on with them. */
export const notices = (packages: readonly BundledPackage[]): string =>
  [
    "OpsPlan includes the following packages.",
    ...packages.map(({ name, version, licence, folder }) => `${"-".repeat(80)}\n${name} ${version} (${licence})\n\n${licenceText(folder)}`),
  ].join("\n\n") + "\n";
