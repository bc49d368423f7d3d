import type { Circus } from "@jest/types";
import { TestEnvironment } from "jest-environment-node";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../../../src/build/browser/launch-chromium";
import { leavePage, takePage, type Look } from "./profile";
import { stopAtEnd } from "./stop-at-end";

/**
 * A test's page lives for seconds, and a third of its work was compiling code for hours of use: without the two compilers that optimize,
 * pages are as quick and cost the processor about half.
 */
const FLAGS = ["--js-flags=--no-turbofan --no-maglev"];

let launched: Promise<Browser> | undefined;

const close = async (): Promise<void> => (await launched)?.close();

stopAtEnd(close);
// A worker is told by jest only that nothing more will come, and has half a second to go; the browser ends with its process.
if (process.send)
  process.on("removeListener", (event) => {
    if (event === "message") process.exit();
  });

/** The browser of this process: one for all its test files, because what pages compile is there for the next ones. */
const takeBrowser = (): Promise<Browser> => {
  launched ??= launchChromium(FLAGS).then((browser) =>
    browser.once("disconnected", () => {
      launched = undefined;
    }),
  );
  return launched;
};

export interface BrowserOfWorker {
  readonly newContext: (...options: Parameters<Browser["newContext"]>) => Promise<BrowserContext>;
  readonly takePage: (look: Look) => Promise<Page>;
  readonly leavePage: typeof leavePage;
}

const browserOfWorker: BrowserOfWorker = {
  newContext: async (options) => (await takeBrowser()).newContext(options),
  takePage: async (look) => takePage(await takeBrowser(), look),
  leavePage,
};

/** Node, the browser, and the name of the test that has just failed, so that its screenshot can be taken while the page is open. */
class BrowserTestEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.browserOfWorker = browserOfWorker;
  }

  handleTestEvent(event: Circus.Event): void {
    if (event.name === "test_start") this.global.failedTest = undefined;
    if (event.name === "test_fn_failure" || event.name === "hook_failure") this.global.failedTest = event.test?.name ?? "hook";
  }
}

export default BrowserTestEnvironment;
