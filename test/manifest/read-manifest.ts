import { readFileSync } from "node:fs";
import path from "node:path";

/** The manifest in the repository. */
export const MANIFEST = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

/** The manifest with one change made to it; a change that finds nothing to change is a mistake in the test. */
export const changed = (pattern: string | RegExp, replacement: string): string => {
  const result = MANIFEST.replace(pattern, replacement);
  if (result === MANIFEST) throw new Error(`${String(pattern)} occurs nowhere in manifest.xml`);
  return result;
};
