import type { Outcome } from "./check/outcome";
import { runBuild } from "./check/run-build";
import { runFormat } from "./check/run-format";
import { runJest } from "./check/run-jest";
import { runLint } from "./check/run-lint";
import { runOracles } from "./check/run-oracles";
import { runRealBrowser } from "./check/run-real-browser";
import { runSchema } from "./check/run-schema";
import { runShare } from "./check/run-share";
import { runTypes } from "./check/run-types";

type Runner = (args: readonly string[]) => Promise<Outcome>;

const PARTS: Readonly<Record<string, Runner>> = {
  types: runTypes,
  lint: runLint,
  format: runFormat,
  unit: (args) => runJest("unit", args.length === 0 ? "jest.groups.config.js" : "jest.config.js", args),
  build: runBuild,
  e2e: (args) => runRealBrowser("e2e", args),
  thorough: (args) => runRealBrowser("thorough", args),
  share: runShare,
  oracles: runOracles,
  schema: runSchema,
};

const ALL = ["types", "build", "unit", "e2e"];

/** Each of these keeps one core busy; next to each other they run side by side. */
const SINGLE_CORE = ["format", "types", "lint", "build"];

/** All there is, in every language, theme, page and template; takes most of an hour on two cores. */
const EVERYTHING = ["format", "lint", ...ALL, "thorough", "oracles", "schema"];

const WORDS: Readonly<Record<string, readonly string[]>> = { all: ALL, everything: EVERYTHING };

const USAGE = `npm test                       ${ALL.join(", ")}
npm test -- everything         ${EVERYTHING.join(", ")}
npm test -- PART …             some parts: ${[...Object.keys(PARTS), ...Object.keys(WORDS)].join(", ")}
npm test -- PART … -- ARGS     with further arguments for jest, such as a path`;

const row = ({ name, passed, failed, skipped, note }: Outcome, seconds: number): string =>
  `${failed === 0 ? "ok  " : "FAIL"}  ${name.padEnd(8)} ${String(passed).padStart(6)} passed ${String(failed).padStart(5)} failed ${String(skipped).padStart(5)} skipped ${seconds.toFixed(0).padStart(5)} s${note === undefined ? "" : `   ${note}`}`;

const runnerOf = (part: string): Runner => {
  const runner = PARTS[part];
  if (runner === undefined) throw new Error(`There is no part "${part}"\n${USAGE}`);
  return runner;
};

const sideBySide = (parts: readonly string[]): string[][] => {
  const groups: string[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && [...last, part].every((each) => SINGLE_CORE.includes(each))) last.push(part);
    else groups.push([part]);
  }
  return groups;
};

/** `npm test`: runs the parts one after another; the last line sums what the runners themselves counted. */
export const main = async (argv: readonly string[]): Promise<number> => {
  const split = argv.indexOf("--");
  const named = split === -1 ? argv : argv.slice(0, split);
  const args = split === -1 ? [] : argv.slice(split + 1);
  const parts = named.length === 0 ? ALL : named.flatMap((part) => WORDS[part] ?? [part]);
  parts.forEach(runnerOf);
  const rows: string[] = [];
  const outcomes: Outcome[] = [];
  for (const group of sideBySide(parts)) {
    console.log(`\n── ${group.join(", ")} ──`);
    const started = Date.now();
    const timed = async (part: string) => ({ outcome: await runnerOf(part)(args), seconds: (Date.now() - started) / 1000 });
    for (const { outcome, seconds } of await Promise.all(group.map(timed))) {
      outcomes.push(outcome);
      rows.push(row(outcome, seconds));
    }
  }
  const sum = (key: "passed" | "failed" | "skipped"): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${rows.join("\n")}\n`);
  if (sum("skipped") > 0) console.log(`${sum("skipped")} skipped`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") === 0 ? 0 : 1;
};
