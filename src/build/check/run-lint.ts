import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { ESLint } from "eslint";
import { ROOT } from "../root";
import type { Outcome } from "./outcome";
import { runProcess } from "./run-process";

const LINTER = path.join(ROOT, "node_modules", "eslint", "bin", "eslint.js");
const FOUND = path.join(ROOT, ".cache", "eslint.json");
const REMEMBER = ["--cache", "--cache-strategy", "content", "--cache-location", path.join(ROOT, ".cache", "eslint")];

/**
 * Lints the whole tree, in a process of its own because this one builds meanwhile; a warning counts as much as an error, so that none
 * accumulate.
 */
export const runLint = async (): Promise<Outcome> => {
  await rm(FOUND, { force: true });
  const { code } = await runProcess(process.execPath, [LINTER, ".", ...REMEMBER, "--format", "json", "--output-file", FOUND]);
  // 2: the linter itself could not run, and has said why.
  if (code > 1) return { name: "lint", passed: 0, failed: 1, skipped: 0, note: "the linter could not run" };
  const results = JSON.parse(await readFile(FOUND, "utf8")) as ESLint.LintResult[];
  const formatter = await new ESLint({ cwd: ROOT }).loadFormatter("stylish");
  const report = await formatter.format(results);
  if (report !== "") console.log(report);
  const failed = results.reduce((sum, result) => sum + result.errorCount + result.warningCount, 0);
  const clean = results.filter((result) => result.errorCount + result.warningCount === 0).length;
  return { name: "lint", passed: 0, failed, skipped: 0, note: `${clean} of ${results.length} files without a finding` };
};
