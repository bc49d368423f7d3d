import { mkdir, readFile, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { ROOT } from "../root";
import type { Outcome } from "./outcome";
import { runProcess } from "./run-process";

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const JEST = path.join(ROOT, "node_modules", "jest", "bin", "jest.js");

const resultsIn = async (file: string): Promise<JestResults | undefined> => {
  try {
    return JSON.parse(await readFile(file, "utf8")) as JestResults;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
};

/** Runs jest with one configuration and reads its own counts. A suite that cannot load, and a run without any test, fail. */
export const runJest = async (name: string, config: string, args: readonly string[] = []): Promise<Outcome> => {
  const file = path.join(ROOT, ".cache", `jest-${name}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  await rm(file, { force: true });
  // As many as there are cores: one more took a third more of their time, with its modules and its share of their caches.
  const workers = name === "e2e" || name === "thorough" ? [] : [`--maxWorkers=${availableParallelism()}`];
  const { code } = await runProcess(process.execPath, [JEST, "-c", config, "--json", `--outputFile=${file}`, ...workers, ...args], {
    FORCE_COLOR: process.stdout.isTTY ? "1" : "0",
  });
  const results = await resultsIn(file);
  if (results === undefined) return { name, passed: 0, failed: 1, skipped: 0, note: "jest ended without a result" };
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    name,
    passed: results.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
};
