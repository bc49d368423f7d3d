import type { Frame, Page } from "playwright-core";
import type { Lang } from "../../../src/core/lang";
import { newPage } from "./session";

export interface WorkbenchOptions {
  readonly lang?: Lang;
  readonly theme?: "light" | "dark";
  /** Width of the pane in pixels. */
  readonly paneWidth?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** "office" sends every call through the add-in's own custom-functions runtime; "none" knows no function of ours, as at a colleague's. */
  readonly functions?: "direct" | "office" | "none";
  /** Errors of the page that this test causes on purpose. */
  readonly allowed?: readonly RegExp[];
}

export interface OpenWorkbench {
  readonly page: Page;
  /** The task pane, which runs in a frame of the workbench. */
  readonly pane: Frame;
}

const paneOf = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector('iframe[src*="/embedded/taskpane.html"]');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane's frame holds no document");
  // The bar that stands while the pane starts has no tabs yet.
  await frame.waitForSelector("[role=tablist]");
  return frame;
};

/** Opens the built workbench in a fresh browser profile and waits until its pane is there. */
export const openWorkbench = async ({
  lang = "en",
  theme = "light",
  paneWidth,
  viewport = { width: 1280, height: 800 },
  functions = "direct",
  allowed,
}: WorkbenchOptions = {}): Promise<OpenWorkbench> => {
  const server = process.env.OPSPLAN_E2E_URL;
  if (server === undefined) throw new Error("Run these tests with jest.e2e.config.js, whose set-up starts the server");
  const address = new URL("/", server);
  address.searchParams.set("lang", lang);
  address.searchParams.set("theme", theme);
  if (functions !== "direct") address.searchParams.set("functions", functions);
  if (paneWidth !== undefined) address.searchParams.set("pane", String(paneWidth));
  const page = await newPage({ locale: lang === "en" ? "en-US" : lang, colorScheme: theme, viewport }, allowed);
  await page.goto(address.href);
  return { page, pane: await paneOf(page) };
};

/** Reloads the page as a user would and waits for its pane again. */
export const reloadWorkbench = async (page: Page): Promise<OpenWorkbench> => {
  await page.reload();
  return { page, pane: await paneOf(page) };
};
