import { findChromium } from "../browser/find-chromium";
import { aptInstall } from "./apt-install";
import type { Outcome } from "./outcome";
import { runJest } from "./run-jest";

const HOW = `The real-browser tests need Chromium, Chrome or Edge, and none was found. Install one:
  Debian    sudo apt-get install chromium
  Ubuntu    sudo snap install chromium
  Fedora    sudo dnf install chromium
  macOS     brew install --cask google-chrome
  Windows   winget install Google.Chrome
or set CHROME_PATH to the program's file.`;

/** Runs tests in a real browser, installing Chromium first where that can be done unasked. */
export const runRealBrowser = async (name: "e2e" | "thorough", args: readonly string[]): Promise<Outcome> => {
  if (findChromium() === undefined) await aptInstall("chromium");
  const chromium = findChromium();
  if (chromium === undefined) {
    console.error(HOW);
    return { name, passed: 0, failed: 1, skipped: 0, note: "no browser" };
  }
  console.log(`Browser: ${chromium}`);
  return runJest(name, `jest.${name}.config.js`, args);
};
