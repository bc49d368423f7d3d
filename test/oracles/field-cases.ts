import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { RawArgument } from "../../src/functions/define";

const FILE = path.resolve(__dirname, "..", "..", "..", "shared", "field", "functions.json");

/** A situation somebody reported in public, with its right answer. */
export interface FieldCase {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly RawArgument[];
  /** Errors are written `{ "$err": "#NUM!" }`. */
  readonly expected: unknown;
  readonly tolerance: number;
  readonly source: string;
}

/** The cases beside the checkout; where they are not there, none, and the run says so. */
export function fieldCases(title: string): readonly FieldCase[] {
  if (existsSync(FILE)) return JSON.parse(readFileSync(FILE, "utf8")) as FieldCase[];
  process.stderr.write(`\nSKIPPED: "${title}" needs field/functions.json in ../shared beside the checkout.\n`);
  return [];
}
