const browser = require("./jest.e2e.config.js");
const unit = require("./jest.config.js");

const { maxWorkers, testSequencer, testTimeout, ...browserProject } = browser;
const { testTimeout: _, ...unitProject } = unit;

/** What looks at every language, theme, page, template and unit, in the browser and without; `npm test` looks at one of each kind. @type {import("jest").Config} */
module.exports = {
  maxWorkers,
  testSequencer,
  testTimeout,
  projects: [
    { ...browserProject, displayName: "browser", testMatch: ["<rootDir>/test/e2e/thorough/**/*.e2e.ts"] },
    { ...unitProject, displayName: "unit", testMatch: ["<rootDir>/test/**/thorough/*.test.ts"], testPathIgnorePatterns: ["/node_modules/"] },
  ],
};
