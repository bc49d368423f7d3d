const { TestEnvironment } = require("jest-environment-jsdom");
const giveBundledLibrary = require("./bundled-library.js");

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    giveBundledLibrary(this, config);
  }
};
