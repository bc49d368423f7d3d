const { existsSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "../../..");

const univer = Object.keys(require("../../../package.json").devDependencies).filter((name) => name.startsWith("@univerjs/"));

const partsOf = (name) =>
  ["facade", "locale/en-US", "locale/zh-CN"]
    .filter((part) => existsSync(path.join(ROOT, "node_modules", name, "lib", "cjs", `${part}.js`)))
    .map((part) => `${name}/${part}`);

/** Where the bundle lies, beside a file for each library that stands for it. */
exports.FOLDER = path.join(ROOT, ".cache", "libraries");

/** The libraries that tests find in one script: those of many or of large files. */
exports.LIBRARIES = [
  ...univer.flatMap((name) => [name, ...partsOf(name)]),
  "rxjs",
  "core-js/actual/iterator",
  "d3-array",
  "d3-scale",
  "d3-shape",
  "fast-check",
  "fflate",
  "hucre",
  "hucre/ooxml",
  "hucre/xlsx",
];

/** A library that each of its windows gives globals of their own needs no copy for each test file: those of a worker share one. */
exports.OF_WORKER = ["jsdom"];
