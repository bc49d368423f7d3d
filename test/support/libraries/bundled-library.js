const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Script } = require("node:vm");
const { FOLDER, OF_WORKER } = require("./bundled.js");

let script;

/** Compiled once for each worker: what jest requires itself, it does not load anew for each test file. */
const compiled = () => {
  const file = path.join(FOLDER, "libraries.js");
  script ??= new Script(`(function (module, exports, require) {${readFileSync(file, "utf8")}\n})`, { filename: file });
  return script;
};

/** Gives a test environment `bundledLibrary`, by which the files in the bundle's folder find their library in it. */
module.exports = (environment) => {
  let libraries;
  environment.global.bundledLibrary = (name) => {
    if (OF_WORKER.includes(name)) return require(name);
    if (libraries === undefined) {
      const module = { exports: {} };
      compiled().runInContext(environment.getVmContext())(module, module.exports, require);
      libraries = module.exports;
    }
    return libraries[name]();
  };
};
