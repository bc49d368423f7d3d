import { existsSync } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome"];

const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windows = (): string[] =>
  [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]);

const onPath = (): string[] =>
  (process.env.PATH ?? "").split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));

const candidates = (): string[] =>
  process.platform === "win32" ? windows() : process.platform === "darwin" ? [...MAC, ...onPath()] : onPath();

/** An installed Chromium, Chrome or Edge. `CHROME_PATH` decides where it is set, and is an error where it names nothing. */
export const findChromium = (): string | undefined => {
  const chosen = process.env.CHROME_PATH;
  if (chosen === undefined || chosen === "") return candidates().find((file) => existsSync(file));
  if (!existsSync(chosen)) throw new Error(`CHROME_PATH is "${chosen}", where there is no file`);
  return chosen;
};
