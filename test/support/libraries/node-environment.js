const { TestEnvironment } = require("jest-environment-node");
const giveBundledLibrary = require("./bundled-library.js");

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    giveBundledLibrary(this, config);
  }
};
