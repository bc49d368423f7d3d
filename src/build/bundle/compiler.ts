import { createRequire } from "node:module";
import type { Configuration, MultiCompiler } from "webpack";
import webpack from "webpack";
import type { BundleOptions } from "./bundle-options";

// The configuration is plain JavaScript at the root, where people and editors look for it.
const configurations = createRequire(__filename)("../../../webpack.config.js") as (options: BundleOptions) => Configuration[];

/** The webpack compiler of the parts asked for. */
export const createCompiler = (options: BundleOptions): MultiCompiler => webpack(configurations(options));
