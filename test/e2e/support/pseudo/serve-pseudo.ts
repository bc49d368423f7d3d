import { cp } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { Compiler, Configuration, Stats } from "webpack";
import type { BundleOptions } from "../../../../src/build/bundle/bundle-options";
import { distFolder } from "../../../../src/build/dist-folder";
import { EMBEDDED_PRODUCT } from "../../../../src/build/embedded-product";
import { ENVIRONMENTS } from "../../../../src/build/environments";
import { ROOT } from "../../../../src/build/root";
import { serve, type RunningServer } from "../../../../src/build/serve";

const OUT = path.join(ROOT, ".cache", "pseudo");

/** Words of the pane; the samples and formulas of sheets stay as they are. */
const WORDS =
  /src[\\/](locale|functions|charts|metrics|taskpane[\\/].*-words|templates[\\/](groups|(catalogue|sets)[\\/][^\\/]+[\\/]definition))/;

/** The embedded workbook with a pane in pseudo-language, built for this test alone and served on any free port. */
export async function servePseudo(): Promise<RunningServer> {
  const require = createRequire(__filename);
  const webpack = require("webpack") as (configuration: Configuration) => Compiler;
  const configurations = require("../../../../webpack.config.js") as (options: BundleOptions) => Configuration[];
  const options = {
    ...EMBEDDED_PRODUCT,
    namespace: ENVIRONMENTS[EMBEDDED_PRODUCT.environment].namespace,
    out: OUT,
    parts: ["addin"] as const,
  };
  const addin = configurations(options).find(({ name }) => name === "addin");
  if (!addin) throw new Error("The configuration makes no add-in.");
  await cp(distFolder(), OUT, { recursive: true });
  const loader = path.join(__dirname, "pseudo-words.cjs");
  const rules = [...(addin.module?.rules ?? []), { test: /\.tsx?$/, include: WORDS, enforce: "pre" as const, loader }];
  // Not made small, and not kept: it is opened once.
  const compiler = webpack({
    ...addin,
    cache: false,
    module: { ...addin.module, rules },
    optimization: { ...addin.optimization, minimize: false },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error: Error | null, stats?: Stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only", colors: false })));
      else compiler.close((failed) => (failed ? reject(failed) : resolve()));
    });
  });
  return serve({ dist: OUT, port: 0 });
}
