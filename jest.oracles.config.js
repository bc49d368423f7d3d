const unit = require("./jest.config.js");

/** The comparisons with independent programs, which take long and are not installed everywhere. @type {import("jest").Config} */
module.exports = {
  ...unit,
  testMatch: ["<rootDir>/test/oracles/**/*.oracle.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 180_000,
};
