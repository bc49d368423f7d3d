import { createRequire } from "node:module";
import { ensureInstalled } from "./install.mjs";
import { requireNode } from "./node-version.mjs";

/**
 * Runs one of the build's TypeScript programs in this process: checks Node, installs what is missing, then
 * calls the module's `main` with the command line. A failure is one clear message and exit code 1.
 */
export const runMain = async (module) => {
  requireNode();
  try {
    await ensureInstalled();
    const { register } = await import("tsx/cjs/api");
    register();
    const { main } = createRequire(import.meta.url)(`../../${module}.ts`);
    const code = await main(process.argv.slice(2));
    if (typeof code === "number") process.exitCode = code;
  } catch (error) {
    console.error(process.env.DEBUG ? error : error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
};
