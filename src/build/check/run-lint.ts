import path from "node:path";
import { ESLint } from "eslint";
import { ROOT } from "../root";
import type { Outcome } from "./outcome";

/** Lints the whole tree; a warning counts as much as an error, so that none accumulate. */
export const runLint = async (): Promise<Outcome> => {
  const eslint = new ESLint({ cwd: ROOT, cache: true, cacheStrategy: "content", cacheLocation: path.join(ROOT, ".cache", "eslint") });
  const results = await eslint.lintFiles(["."]);
  const formatter = await eslint.loadFormatter("stylish");
  const report = await formatter.format(results);
  if (report !== "") console.log(report);
  const failed = results.reduce((sum, result) => sum + result.errorCount + result.warningCount, 0);
  const clean = results.filter((result) => result.errorCount + result.warningCount === 0).length;
  return { name: "lint", passed: 0, failed, skipped: 0, note: `${clean} of ${results.length} files without a finding` };
};
