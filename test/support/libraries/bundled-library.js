const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Script } = require("node:vm");
const { FOLDER, OF_WORKER } = require("./bundled.js");

let script;

/** Compiled once for each worker: what jest requires itself, it does not load anew for each test file. */
const compiled = (globals) => {
  const file = path.join(FOLDER, "libraries.js");
  const parameters = ["module", "exports", "require", ...globals].join(", ");
  script ??= new Script(`(function (${parameters}) {${readFileSync(file, "utf8")}\n})`, { filename: file });
  return script;
};

/**
 * Gives a test environment `bundledLibrary`, by which the files in the bundle's folder find their library in it. The globals that jest
 * hands to every module are handed to the bundle too.
 */
module.exports = (environment, { projectConfig: { sandboxInjectedGlobals: globals } }) => {
  const { global } = environment;
  let libraries;
  global.bundledLibrary = (name) => {
    if (OF_WORKER.includes(name)) return require(name);
    if (libraries === undefined) {
      const module = { exports: {} };
      const evaluate = compiled(globals).runInContext(environment.getVmContext());
      evaluate(module, module.exports, require, ...globals.map((each) => global[each]));
      libraries = module.exports;
    }
    return libraries[name]();
  };
};
