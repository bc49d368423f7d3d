const { availableParallelism } = require("node:os");
const unit = require("./jest.config.js");

/** The tests that run the built product in a real Chromium. @type {import("jest").Config} */
module.exports = {
  transform: unit.transform,
  transformIgnorePatterns: unit.transformIgnorePatterns,
  testMatch: ["<rootDir>/test/e2e/*.e2e.ts"],
  testEnvironment: "<rootDir>/test/e2e/support/environment.ts",
  globalSetup: "<rootDir>/test/e2e/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/e2e/support/global-teardown.ts",
  setupFilesAfterEnv: ["<rootDir>/test/e2e/support/each-file.ts"],
  // How long a busy machine takes is no test: this only ends what hangs.
  testTimeout: 300_000,
  testSequencer: "<rootDir>/test/support/order/long-first.js",
  // Each worker drives a browser of several processes, which wait a good deal for one another and for the page's timers.
  maxWorkers: Math.floor(availableParallelism() / 2) + 2,
};
