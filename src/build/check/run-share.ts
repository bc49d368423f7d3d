import { execFileSync } from "node:child_process";
import { ROOT } from "../root";
import type { Outcome } from "./outcome";
import { runRealBrowser } from "./run-real-browser";

/** So many that one of them, beside everything else, takes no longer than twenty minutes on two cores. */
export const SHARES = 20;

const commit = (): string | undefined => {
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    // A tree that was copied rather than cloned has no commit.
    return undefined;
  }
};

/** Which share a commit is given, counted from 1: the same at every run, and another with most commits. */
export const shareOf = (hash: string | undefined): number => (hash === undefined ? 0 : parseInt(hash.slice(0, 8), 16) % SHARES) + 1;

/** Runs one share of the thorough tests, which the commit decides. */
export const runShare = async (args: readonly string[]): Promise<Outcome> => {
  const hash = commit();
  const share = shareOf(hash);
  const of = hash === undefined ? "no commit is known here" : `chosen by the commit ${hash.slice(0, 8)}`;
  console.log(`Share ${share} of ${SHARES} of the thorough tests (${of}); all of them: npm test -- thorough`);
  const outcome = await runRealBrowser("thorough", [`--shard=${share}/${SHARES}`, ...args]);
  return { ...outcome, name: "share", note: outcome.note ?? `${share} of ${SHARES}` };
};
