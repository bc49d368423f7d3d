const unit = require("./jest.config.js");

/** The comparisons with independent programs, which take long and are not installed everywhere. @type {import("jest").Config} */
module.exports = {
  ...unit,
  testMatch: ["<rootDir>/test/oracles/**/*.oracle.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  // The programs that are asked read the clock of the machine.
  setupFiles: ["<rootDir>/test/support/polyfill.js"],
  testSequencer: "<rootDir>/test/support/order/long-first.js",
  // How long a busy machine takes is no test: this only ends what hangs, and then the programs' own limits come first.
  testTimeout: 900_000,
};
