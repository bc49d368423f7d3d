import { existsSync } from "node:fs";
import path from "node:path";
import { aptInstall } from "./apt-install";
import type { Outcome } from "./outcome";
import { runJest } from "./run-jest";

const hasLibreOffice = (): boolean =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, "soffice")) || existsSync(path.join(folder, "libreoffice")));

/** Has LibreOffice recalculate what the product writes: a second engine that shares no code with it. */
export const runOracles = async (args: readonly string[]): Promise<Outcome> => {
  if (!hasLibreOffice()) await aptInstall("libreoffice-calc");
  if (!hasLibreOffice())
    return {
      name: "oracles",
      passed: 0,
      failed: 0,
      skipped: 1,
      note: "LibreOffice is not installed (package libreoffice-calc), so nothing was recalculated by it",
    };
  return runJest("oracles", "jest.oracles.config.js", args);
};
