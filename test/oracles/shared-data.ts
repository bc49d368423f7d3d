import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(__dirname, "..", "..", "..", "shared");

/** Whether a file of data from elsewhere, named from `shared`, lies beside the checkout. It is not part of the project. */
export const hasSharedData = (file: string): boolean => existsSync(path.join(FOLDER, file));

/** The text of a file, such as one of JSON. */
export const sharedText = (file: string): string => readFileSync(path.join(FOLDER, file), "utf8");

/** The lines of a data set without the empty ones. */
export const sharedLines = (file: string): string[] =>
  sharedText(file)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");

/** `describe` where the data set is there; where it is not, the tests are skipped and the run says so. */
export function describeWithData(file: string, title: string, tests: () => void): void {
  if (hasSharedData(file)) describe(title, tests);
  else {
    process.stderr.write(`\nSKIPPED: "${title}" needs ${file} in ../shared beside the checkout.\n`);
    // A skipped body may still ask for the data while it is collected, so it gets none.
    describe.skip(title, () => test("needs data that is not here", () => undefined));
  }
}
