import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { langOf, type Lang } from "../../core/lang";
import { invoke } from "../../functions/invoke";
import { findFunction } from "../../functions/registry";
import { parseArguments } from "./arguments";
import { argumentsFromJson, resultToJson } from "./wire-values";

/** `call NAME JSON` or `call --batch FILE`: prints the result, or the results, as JSON. */
export async function run(argv: readonly string[]): Promise<number> {
  const { words, options } = parseArguments(argv, ["batch", "lang"]);
  const lang = langOf(options.get("lang"));
  const batch = options.get("batch");
  if (batch !== undefined) return print(await runBatch(await source(batch), lang));
  const [name, args = "[]"] = words;
  if (name === undefined) throw new Error("Name a function, for example: call OPS.LTV '[17.95,0.995,0.01]'.");
  return print(await callOne(name, parseJson(args === "-" ? await text(process.stdin) : args), lang));
}

const source = (file: string): Promise<string> => (file === "-" ? text(process.stdin) : readFile(file, "utf8"));

async function runBatch(json: string, lang: Lang): Promise<unknown[]> {
  const calls = parseJson(json);
  if (!Array.isArray(calls)) throw new Error('A batch is a JSON array of {"fn": "OPS.LTV", "args": […]}.');
  const results: unknown[] = [];
  for (const { fn, args } of calls as { fn: string; args?: unknown }[]) results.push(await callOne(fn, args ?? [], lang));
  return results;
}

async function callOne(name: string, args: unknown, lang: Lang): Promise<unknown> {
  const definition = findFunction(name);
  // As in a sheet, a name nobody knows is an error value and not the end of a batch.
  if (!definition) return { $err: "#NAME?", message: `There is no function ${name}.` };
  return resultToJson(invoke(definition, await argumentsFromJson(args), lang));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`That is no JSON: ${(error as Error).message}`);
  }
}

function print(value: unknown): number {
  process.stdout.write(`${JSON.stringify(value)}\n`);
  return 0;
}
