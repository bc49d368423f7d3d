import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import type { BrowserOfWorker } from "./environment";
import type { Look } from "./profile";

interface OpenPage {
  readonly page: Page;
  readonly locale: string | undefined;
  readonly problems: string[];
  readonly allowed: readonly RegExp[];
  /** Opened inside a test, and closed after it; otherwise open for the whole file. */
  readonly ofTest: boolean;
}

const SCREENSHOTS = path.resolve(__dirname, "../../../test-results");

const open: OpenPage[] = [];
const { browserOfWorker } = globalThis as unknown as { readonly browserOfWorker: BrowserOfWorker };
let insideTest = false;

const watchProblems = (page: Page, problems: string[]): void => {
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on("requestfailed", (request) => {
    // A page that is left or reloaded drops what it was still loading.
    if (request.failure()?.errorText !== "net::ERR_ABORTED")
      problems.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
};

export const { newContext } = browserOfWorker;

/** A fresh page in a browser profile of its own, whose errors fail the test unless they are `allowed`. */
export const newPage = async (look: Look, allowed: readonly RegExp[] = []): Promise<Page> => {
  const page = await browserOfWorker.takePage(look);
  // How long a busy machine takes is no test: this only ends what hangs.
  page.setDefaultTimeout(120_000);
  const problems: string[] = [];
  watchProblems(page, problems);
  open.push({ page, locale: look.locale, problems, allowed, ofTest: insideTest });
  return page;
};

const screenshot = async (name: string): Promise<void> => {
  await mkdir(SCREENSHOTS, { recursive: true });
  const file = name.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 120);
  for (const [index, { page }] of open.entries()) {
    if (!page.isClosed()) await page.screenshot({ path: path.join(SCREENSHOTS, `${file}-${index + 1}.png`) });
  }
};

const close = async (which: (page: OpenPage) => boolean): Promise<void> => {
  for (const entry of open.filter(which)) {
    await browserOfWorker.leavePage(entry.page, entry.locale);
    open.splice(open.indexOf(entry), 1);
  }
};

export const beginTest = (): void => {
  insideTest = true;
};

/** Closes the test's pages, with a picture if it failed, and answers the errors its pages reported. */
export const endTest = async (name: string, failed: boolean): Promise<string[]> => {
  insideTest = false;
  const problems = open.flatMap((entry) =>
    entry.problems.splice(0).filter((problem) => !entry.allowed.some((pattern) => pattern.test(problem))),
  );
  if (failed || problems.length > 0) {
    await screenshot(name);
    // Whatever went wrong in it is no matter of the next test's.
    for (const { page, ofTest } of open) if (ofTest) await page.close();
  }
  await close((entry) => entry.ofTest);
  return problems;
};

export const endFile = (): Promise<void> => close(() => true);
