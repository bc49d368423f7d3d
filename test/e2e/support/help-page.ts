import type { Page } from "playwright-core";
import type { Lang } from "../../../src/core/lang";
import { violations } from "./axe";
import { newPage } from "./session";

export const NARROWEST = { width: 320, height: 640 };

export const helpUrl = (lang: Lang, file: string): string => `${process.env.OPSPLAN_E2E_URL ?? ""}/help/${lang}/${file}.html`;

export const openHelp = async (page: Page, lang: Lang, file: string): Promise<void> => {
  await page.goto(helpUrl(lang, file));
};

/** What on some help pages breaks WCAG 2.2 AA at 320 px with everything unfolded, by page. */
export const violationsOfHelp = async (
  lang: Lang,
  colorScheme: "light" | "dark",
  files: readonly string[],
): Promise<Record<string, string[]>> => {
  const page = await newPage({ viewport: NARROWEST, colorScheme });
  const seen: Record<string, string[]> = {};
  for (const file of files) {
    await openHelp(page, lang, file);
    for (const summary of await page.locator("summary").all()) await summary.click();
    const found = await violations(page.mainFrame());
    if (found.length > 0) seen[file] = found;
  }
  return seen;
};
