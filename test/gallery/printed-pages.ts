import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { encodePlan } from "../../src/files/xlsx/encode-plan";
import type { GallerySheet } from "./gallery-sheet";

/** Dots per inch: an A4 page is then about as high as a screen. */
const DPI = 80;

const has = (program: string, ask: string): boolean => spawnSync(program, [ask]).error === undefined;

/** What is missing to draw pages, if anything. */
export const missingForPages = (): string | undefined =>
  !has("soffice", "--version") ? "LibreOffice (soffice)" : !has("pdftoppm", "-v") ? "Poppler (pdftoppm)" : undefined;

/** The sheets as LibreOffice prints them, page by page: `name.page-1.png`, `name.page-2.png` … */
export async function drawPages(sheets: readonly GallerySheet[], folder: string): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), "opsplan-gallery-"));
  try {
    for (const { name, plan } of sheets) writeFileSync(path.join(work, `${name}.xlsx`), await encodePlan(plan));
    const files = sheets.map(({ name }) => path.join(work, `${name}.xlsx`));
    const profile = `-env:UserInstallation=file://${work}/profile`;
    execFileSync("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", work, ...files], { stdio: "ignore" });
    for (const { name } of sheets) {
      execFileSync("pdftoppm", ["-png", "-r", String(DPI), path.join(work, `${name}.pdf`), path.join(work, `${name}.page`)]);
      for (const file of readdirSync(work).filter((each) => each.startsWith(`${name}.page-`))) {
        const page = Number(/-(\d+)\.png$/.exec(file)?.[1]);
        copyFileSync(path.join(work, file), path.join(folder, `${name}.page-${page}.png`));
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
