const { TestEnvironment } = require("jest-environment-node");
const giveBundledLibrary = require("./bundled-library.js");

module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    giveBundledLibrary(this);
  }
};
