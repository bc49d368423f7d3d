import { createRequire } from "node:module";
import { ensureInstalled } from "./install.mjs";
import { requireNode } from "./node-version.mjs";

/** Loads one of the build's TypeScript programs, by its path from src/build: checks Node and installs what is missing first. */
export const loadProgram = async (module) => {
  requireNode();
  await ensureInstalled();
  const [commonjs, modules] = await Promise.all([import("tsx/cjs/api"), import("tsx/esm/api")]);
  commonjs.register();
  // A dynamic import goes through Node's module loader even where `require` loaded the file around it.
  modules.register();
  return createRequire(import.meta.url)(`../../${module}.ts`);
};

/** Runs a program's `main` with the command line in this process. A failure is one clear message and exit code 1. */
export const runMain = async (module) => {
  try {
    const { main } = await loadProgram(module);
    const code = await main(process.argv.slice(2));
    if (typeof code === "number") process.exitCode = code;
  } catch (error) {
    console.error(process.env.DEBUG ? error : error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
};
