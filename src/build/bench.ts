import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import webpack from "webpack";
import { runProcess } from "./check/run-process";
import { ROOT } from "./root";

const FOLDER = path.join(ROOT, "test", "bench");
const OUT = path.join(ROOT, ".cache", "bench");

/** `npm run bench`: runs every file of test/bench, or those whose name holds a word given, one after another. */
export const main = async (argv: readonly string[]): Promise<number> => {
  const files = existsSync(FOLDER) ? (await readdir(FOLDER)).filter((file) => file.endsWith(".bench.ts")).sort() : [];
  const chosen = files.filter((file) => argv.length === 0 || argv.some((word) => file.includes(word)));
  if (chosen.length === 0) {
    console.error(files.length === 0 ? "There are no benchmarks in test/bench." : `None of ${files.join(", ")} matches ${argv.join(" ")}.`);
    return 1;
  }
  let worst = 0;
  for (const file of chosen) {
    console.log(`\n── ${file} ──`);
    const { code } = await runProcess(process.execPath, ["--expose-gc", await bundled(file)]);
    worst = Math.max(worst, code);
  }
  return worst;
};

/**
 * A benchmark and what it measures as one module, as the product ships it: run file by file, every call from one file into another
 * would pass through a getter, which takes longer than many a function here.
 */
const bundled = async (file: string): Promise<string> => {
  const compiler = webpack({
    mode: "production",
    target: "node20",
    context: ROOT,
    entry: path.join(FOLDER, file),
    output: { path: OUT, filename: file.replace(/\.ts$/, ".mjs"), module: true, chunkFormat: "module", library: { type: "module" } },
    experiments: { outputModule: true },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      // Packages to compare with are found where they are installed, not bundled.
      parser: { javascript: { createRequire: false } },
      rules: [{ test: /\.ts$/, loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } } }],
    },
    optimization: { minimize: false },
    // Relative to the checkout, where the benchmarks are run.
    node: { __dirname: true, __filename: "node-module" },
    // Reads files that lie beside it.
    externals: { jsdom: "module jsdom" },
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) => (error || !result ? reject(error ?? new Error("webpack gave no result")) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return path.join(OUT, file.replace(/\.ts$/, ".mjs"));
};
