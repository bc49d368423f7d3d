import type { Browser, Page } from "playwright-core";

export interface Look {
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
  readonly viewport: { readonly width: number; readonly height: number };
}

const DEFAULT_LOCALE = "en-US";
const BLANK = "about:blank";
const STORED = "cookies,indexeddb,local_storage,service_workers,cache_storage";

/**
 * Pages that no test uses now, by language. What they have compiled before is there again at once, which saves most of
 * opening a workbook.
 */
const idle = new Map<string, Page[]>();

const clearProfile = async (page: Page): Promise<void> => {
  await page.context().clearPermissions();
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(process.env.OPSPLAN_E2E_URL ?? "").origin, storageTypes: STORED });
  await session.detach();
};

const takeIdle = (locale: string): Page | undefined => {
  const page = idle.get(locale)?.pop();
  return page?.isClosed() ? takeIdle(locale) : page;
};

/** A page whose profile holds nothing: neither work, nor settings, nor leave to do anything. */
export const takePage = async (browser: Browser, { locale = DEFAULT_LOCALE, colorScheme = "light", viewport }: Look): Promise<Page> => {
  const page = takeIdle(locale) ?? (await (await browser.newContext({ locale, serviceWorkers: "block" })).newPage());
  await clearProfile(page);
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  return page;
};

/** Closes what else is open in the page's profile and keeps the page for a later test. */
export const leavePage = async (page: Page, locale = DEFAULT_LOCALE): Promise<void> => {
  for (const each of page.context().pages()) if (each !== page) await each.close();
  if (page.isClosed()) return page.context().close();
  page.removeAllListeners();
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto(BLANK);
  idle.set(locale, [...(idle.get(locale) ?? []), page]);
};
