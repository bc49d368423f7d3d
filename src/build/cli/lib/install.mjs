import { spawn } from "node:child_process";
import { isInstalled } from "./installed.mjs";
import { ROOT } from "./paths.mjs";

const HEARTBEAT = 10_000;

const npm = (args, out) =>
  new Promise((resolve, reject) => {
    const own = process.env.npm_execpath;
    const options = { cwd: ROOT, stdio: ["ignore", out, out] };
    const child = own?.endsWith("js")
      ? spawn(process.execPath, [own, ...args], options)
      : spawn("npm", args, { ...options, shell: process.platform === "win32" });
    child.on("error", reject).on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`npm ${args[0]} ended with code ${code}`))));
  });

/** Installs the dependencies when they are absent or differ from the lock file. All it says goes to standard error. */
export const ensureInstalled = async () => {
  if (isInstalled(ROOT)) return;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.error("Installing what is missing (npm ci); the first time takes a minute or two …");
  const heartbeat = setInterval(() => console.error(`  … still installing, ${seconds()} s`), HEARTBEAT);
  try {
    await npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], process.stderr);
  } catch (error) {
    throw new Error(
      `The dependencies could not be installed: ${error.message}. Check the network (or the npm registry setting) and run the command again.`,
    );
  } finally {
    clearInterval(heartbeat);
  }
  console.error(`Installed in ${seconds()} s.`);
};
