import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { encodePlan } from "../../src/files/xlsx/encode-plan";
import type { GallerySheet } from "./gallery-sheet";

/** What a planner sees first: of the grid alone, and of a 1366-pixel laptop with the pane open beside it. */
const SCREENS = [
  { name: "screen", window: { width: 1600, height: 980 }, grid: { width: 1000, height: 640 } },
  { name: "laptop", window: { width: 1366, height: 768 }, grid: undefined },
] as const;

/** Of the grid, beside the cells. */
const ROW_HEADER = 46;
const COLUMN_HEADER = 20;

/** The sheets as the embedded workbook draws them, each opened from its file. */
export async function drawFirstScreens(browser: Browser, server: string, sheets: readonly GallerySheet[], folder: string): Promise<void> {
  for (const sheet of sheets) {
    const buffer = Buffer.from(await encodePlan(sheet.plan));
    for (const { name, window: viewport, grid } of SCREENS) {
      const context = await browser.newContext({ viewport, locale: sheet.lang === "en" ? "en-US" : sheet.lang });
      try {
        const page = await openSheet(context.newPage(), server, sheet, buffer);
        const at = await page.locator("canvas[id^='univer-sheet-main-canvas']").boundingBox();
        const clip = grid && at ? { clip: { x: at.x + ROW_HEADER, y: at.y + COLUMN_HEADER, ...grid } } : {};
        await writeFile(path.join(folder, `${sheet.name}.${name}.png`), await page.screenshot(clip));
      } finally {
        await context.close();
      }
    }
  }
}

async function openSheet(opening: Promise<Page>, server: string, { plan, name, lang }: GallerySheet, buffer: Buffer): Promise<Page> {
  const page = await opening;
  await page.goto(`${server}/?lang=${lang}`);
  await page.frameLocator('iframe[src*="/embedded/taskpane.html"]').locator("[role=tablist]").waitFor();
  await page.locator("#ops-file").setInputFiles({ name: `${name}.xlsx`, mimeType: "application/octet-stream", buffer });
  await page.waitForFunction((sheet) => Boolean(window.opsplanWorkbench?.engine.workbook.getSheetByName(sheet)), plan.sheetName);
  await page.frameLocator('iframe[src*="/embedded/taskpane.html"]').locator("[role=tablist]").waitFor();
  await page.evaluate(async () => window.opsplanWorkbench?.host.settle());
  await page.waitForFunction((charts) => document.querySelectorAll(".ops-chart svg").length >= charts, plan.charts.length === 0 ? 0 : 1);
  // Colours that rules give are worked out while the page rests, frame by frame.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => requestAnimationFrame(() => resolve()));
      }),
  );
  return page;
}
