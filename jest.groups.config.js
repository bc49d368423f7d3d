const unit = require("./jest.config.js");
const { writeGroups } = require("./test/support/groups/write-groups.js");

/** The unit tests as `npm test` runs them all: in groups of files that share their modules. One file alone: `npx jest PATH`. @type {import("jest").Config} */
module.exports = {
  ...unit,
  testMatch: [`${writeGroups()}/*.test.js`],
  testPathIgnorePatterns: ["/node_modules/"],
  testSequencer: "<rootDir>/test/support/groups/heavy-first.js",
};
