import type { Circus } from "@jest/types";
import { TestEnvironment } from "jest-environment-node";

/** Node, and the name of the test that has just failed, so that its screenshot can be taken while the page is open. */
class BrowserTestEnvironment extends TestEnvironment {
  handleTestEvent(event: Circus.Event): void {
    if (event.name === "test_start") this.global.failedTest = undefined;
    if (event.name === "test_fn_failure" || event.name === "hook_failure") this.global.failedTest = event.test?.name ?? "hook";
  }
}

export default BrowserTestEnvironment;
