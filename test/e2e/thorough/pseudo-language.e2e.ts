import type { Frame, Page } from "playwright-core";
import type { RunningServer } from "../../../src/build/serve";
import { PAGES, type PageId } from "../../../src/taskpane/state/route";
import { TEMPLATES } from "../../../src/templates/registry";
import { paneFaults } from "../support/pseudo/pane-faults";
import { servePseudo } from "../support/pseudo/serve-pseudo";
import { newPage } from "../support/session";

jest.setTimeout(400_000);

let server: RunningServer;
beforeAll(async () => {
  server = await servePseudo();
});
afterAll(() => server.close());

/** The pane at its narrowest. */
const NARROW = 270;

const openPane = async (): Promise<{ readonly page: Page; readonly pane: Frame }> => {
  const page = await newPage({ locale: "en-US", viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.url}/?lang=en&pane=${NARROW}`);
  const element = await page.waitForSelector('iframe[src*="/embedded/taskpane.html"]');
  const pane = await element.contentFrame();
  if (!pane) throw new Error("The pane's frame holds no document");
  await pane.waitForSelector("[role=tablist]");
  return { page, pane };
};

const [TEMPLATE] = TEMPLATES;

/** What is looked at: each page as it opens, and what comes up on it. */
const LOOKS: readonly (readonly [name: string, page: PageId, go: (pane: Frame) => Promise<void>])[] = [
  ...PAGES.map((id) => [id, id, (pane: Frame) => pane.locator(`#page-${id} h1`).first().waitFor({ state: "attached" })] as const),
  [
    "a function",
    "functions",
    async (pane) => {
      await pane.locator("#page-functions [id^=function-]").first().click();
      await pane.locator("#page-functions h1").filter({ hasText: "OPS." }).waitFor();
    },
  ],
  [
    "a chart of the sample, and what was understood of it",
    "charts",
    async (pane) => {
      // The sample is offered in a section of its own, below the ways to a file.
      await pane.locator("#page-charts section button").first().click();
      await pane.locator("#page-charts").getByRole("img").first().waitFor();
      await pane.locator("#page-charts summary").first().click();
    },
  ],
  [
    "a trend",
    "charts",
    async (pane) => {
      await pane.locator("#page-charts summary").first().click();
      await pane.locator("#chart-row-trend").click();
      await pane.locator("#page-charts select:has(option[value=week])").waitFor();
    },
  ],
  [
    "a template",
    "templates",
    async (pane) => {
      await pane.click(`#template-${TEMPLATE?.id ?? ""}`);
      await pane.locator("#page-templates [role=radiogroup]").first().waitFor();
    },
  ],
];

test("in a language a third longer, at 270 pixels, every text of the pane is one of its words and none is cut", async () => {
  const { pane } = await openPane();
  const faults: Record<string, unknown> = {};
  for (const [name, page, go] of LOOKS) {
    await pane.click(`#tab-${page}`);
    await pane.waitForSelector(`#page-${page}`);
    await go(pane);
    const found = await paneFaults(pane);
    if (found.untranslated.length + found.clipped.length > 0) faults[name] = found;
  }
  expect(faults).toEqual({});
});
