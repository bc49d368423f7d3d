import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { launchChromium } from "./browser/launch-chromium";
import { ICON_NAMES, ICON_SIZES, STORE_SIZES } from "./icons/icon-set";
import { ROOT } from "./root";

const ASSETS = path.join(ROOT, "assets");

/**
 * `npm run icons`: draws the PNG files from their SVG sources. The PNGs are kept in the repository, so only who changes
 * a drawing runs it.
 */
export const main = async (): Promise<void> => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const name of ICON_NAMES) {
      for (const [size, drawing] of Object.entries({ ...ICON_SIZES, ...(name === "app" ? STORE_SIZES : {}) })) {
        const svg = await readFile(path.join(ASSETS, "icons", `${name}-${drawing}.svg`), "utf8");
        await page.setViewportSize({ width: Number(size), height: Number(size) });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        await writeFile(path.join(ASSETS, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
};
