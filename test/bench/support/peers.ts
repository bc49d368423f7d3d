import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** A folder of its own, so that neither a build nor a test downloads what only the bench needs. */
const FOLDER = path.resolve("test", "bench", "peers");
const MANIFEST = path.join(FOLDER, "package.json");

/** Installs the peers where they are missing. Without a network the bench goes on without them, and says so. */
export function installPeers(): void {
  if (existsSync(path.join(FOLDER, "node_modules"))) return;
  console.log("Installing what is compared with into test/bench/peers …");
  const { status } = spawnSync("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: FOLDER,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) console.log("NOT INSTALLED: the comparisons with other packages are left out.");
}

/** A peer's module, or nothing where it cannot be loaded here, which is said aloud. */
export async function loadPeer<T>(name: string): Promise<T | undefined> {
  try {
    return (await import(/* webpackIgnore: true */ pathToFileURL(createRequire(MANIFEST).resolve(name)).href)) as T;
  } catch (error) {
    console.log(
      `SKIPPED: ${name} cannot be loaded here (${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}).`,
    );
    return undefined;
  }
}
