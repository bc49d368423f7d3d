import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { runProcess } from "./check/run-process";
import { ROOT } from "./root";

const FOLDER = path.join(ROOT, "test", "bench");

/** `npm run bench`: runs every file of test/bench, or those whose name holds a word given, one after another. */
export const main = async (argv: readonly string[]): Promise<number> => {
  const files = existsSync(FOLDER) ? (await readdir(FOLDER)).filter((file) => file.endsWith(".bench.ts")).sort() : [];
  const chosen = files.filter((file) => argv.length === 0 || argv.some((word) => file.includes(word)));
  if (chosen.length === 0) {
    console.error(files.length === 0 ? "There are no benchmarks in test/bench." : `None of ${files.join(", ")} matches ${argv.join(" ")}.`);
    return 1;
  }
  let worst = 0;
  for (const file of chosen) {
    console.log(`\n── ${file} ──`);
    const { code } = await runProcess(process.execPath, ["--import", "tsx", path.join(FOLDER, file)]);
    worst = Math.max(worst, code);
  }
  return worst;
};
