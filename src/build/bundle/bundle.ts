import type { MultiStats } from "webpack";
import type { BundleOptions } from "./bundle-options";
import { createCompiler } from "./compiler";

/** Builds the parts asked for; rejects with webpack's own messages when one does not compile. */
export const bundle = async (options: BundleOptions): Promise<MultiStats> => {
  const compiler = createCompiler(options);
  try {
    return await new Promise<MultiStats>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error !== null) reject(error);
        else if (stats === undefined) reject(new Error("webpack gave neither a result nor an error"));
        else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only", colors: false })));
        else resolve(stats);
      });
    });
  } finally {
    // Waits until the persistent cache is written.
    await new Promise<void>((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  }
};
