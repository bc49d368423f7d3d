const browser = require("./jest.e2e.config.js");

/** The browser tests that look at every language, theme, page and template; the others look at one of each kind. @type {import("jest").Config} */
module.exports = { ...browser, testMatch: ["<rootDir>/test/e2e/thorough/**/*.e2e.ts"] };
