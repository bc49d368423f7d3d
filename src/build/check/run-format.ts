import path from "node:path";
import { ROOT } from "../root";
import type { Outcome } from "./outcome";
import { runProcess } from "./run-process";

/** What was found formatted is remembered by its content, as `npm run format` remembers it. */
const REMEMBER = ["--cache", "--cache-strategy", "content", "--cache-location", path.join(ROOT, ".cache", "prettier")];

const PRETTIER = path.join(ROOT, "node_modules", "prettier", "bin", "prettier.cjs");

/** Says which files the formatter would lay out otherwise; `npm run format` mends them. */
export const runFormat = async (): Promise<Outcome> => {
  const { code, output } = await runProcess(process.execPath, [PRETTIER, "--list-different", ...REMEMBER, "{src,test}/**/*.{ts,tsx,mjs}"]);
  const different = output.split("\n").filter((line) => /\.(?:ts|tsx|mjs)$/.test(line)).length;
  return {
    name: "format",
    passed: 0,
    failed: code === 0 ? 0 : Math.max(1, different),
    skipped: 0,
    note: `${different} files to be formatted`,
  };
};
