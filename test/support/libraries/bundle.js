const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync, existsSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const { FOLDER, LIBRARIES, OF_WORKER } = require("./bundled.js");

const ROOT = path.resolve(__dirname, "../../..");

/** Its package.json names a file for `require` that it has not. */
const ONLY_MODULES = { "@univerjs/icons$": path.join(ROOT, "node_modules/@univerjs/icons/dist/esm/index.js") };

/** What the bundle is made from: the versions of the libraries, and these two files. */
const stampNow = () => {
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", "test/support/libraries/bundle.js", "test/support/libraries/bundled.js"])
    hash.update(readFileSync(path.join(ROOT, file)));
  return hash.digest("hex");
};

const stampIn = (folder) => {
  const file = path.join(folder, "stamp");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};

const run = (configuration) =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });

/**
 * jest gives each test file modules of its own and looks for, reads and compiles every file of a library anew each time, which took longer
 * than most tests. Here the libraries are one script, compiled once for each worker and evaluated for each test file, library by library as
 * they are asked for.
 */
module.exports = async () => {
  const stamp = stampNow();
  if (stampIn(FOLDER) === stamp) return;
  // Made aside, so that two runs at a time cannot read one another's halves.
  const aside = `${FOLDER}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const entry = path.join(aside, "entry.js");
  writeFileSync(entry, `module.exports = {\n${LIBRARIES.map((name) => `"${name}": () => require("${name}"),`).join("\n")}\n};\n`);
  await run({
    mode: "none",
    target: "node20",
    context: ROOT,
    entry,
    output: { path: aside, filename: "libraries.js", library: { type: "commonjs2" } },
    devtool: false,
    resolve: { modules: [path.join(ROOT, "node_modules")], conditionNames: ["require", "node", "default"], alias: ONLY_MODULES },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    performance: false,
  });
  for (const name of [...LIBRARIES, ...OF_WORKER]) {
    const file = path.join(aside, `${name}.js`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `module.exports = globalThis.bundledLibrary(${JSON.stringify(name)});\n`);
  }
  writeFileSync(path.join(aside, "stamp"), stamp);
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(aside, FOLDER);
};
