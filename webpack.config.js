const { createHash } = require("node:crypto");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const webpack = require("webpack");

const at = (...parts) => path.join(__dirname, ...parts);

/** @param {{ development: boolean, out: string }} options */
const shared = ({ development, out }, name) => ({
  name,
  mode: development ? "development" : "production",
  context: __dirname,
  devtool: development ? "cheap-module-source-map" : false,
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true, decorators: true },
            transform: { legacyDecorator: true, react: { runtime: "automatic", development } },
          },
        },
      },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      { test: /\.(png|svg|woff2)$/, type: "asset" },
    ],
  },
  performance: { hints: false },
  infrastructureLogging: { level: "error" },
  cache: {
    type: "filesystem",
    cacheDirectory: at(".cache", "webpack"),
    // Two builds into different folders may run at once; each keeps a cache of its own.
    name: [name, development ? "development" : "production", createHash("sha256").update(out).digest("hex").slice(0, 8)].join("-"),
    buildDependencies: { config: [__filename, at("package-lock.json")] },
  },
});

/** The definitions of functions and metrics without what only people read, or, with `texts`, without what only the help pages show. */
const leanDefinitions = (texts) => ({
  test: /src[\\/](functions|metrics)[\\/].*\.ts$/,
  enforce: "pre",
  loader: at("src", "build", "bundle", "lean-definitions.cjs"),
  options: { texts },
});

const output = ({ out }) => ({ path: out, publicPath: "/", hashFunction: "xxhash64" });

const minimizer = [
  // Not in workers: swc is quick in this process, and workers inherit the flags of the one that starts them.
  new MinimizerPlugin({
    parallel: false,
    minify: MinimizerPlugin.swcMinify,
    extractComments: false,
    minimizerOptions: { ecma: 2020, compress: { passes: 3 }, format: { comments: false } },
  }),
];

/**
 * The custom functions as Excel loads them: one script that runs on its own, without the words that only people read.
 * The pane has its own, whole copy of the definitions, which it loads with the page that shows them.
 */
const functions = (options) => {
  const base = shared(options, "functions");
  return {
    ...base,
    module: { rules: [...base.module.rules, leanDefinitions(false)] },
    entry: { functions: "./src/entry/functions.ts" },
    output: { ...output(options), filename: "functions.js" },
    optimization: { splitChunks: false, minimizer },
    plugins: [new webpack.DefinePlugin({ "process.env.OPSPLAN_NAMESPACE": JSON.stringify(options.namespace) })],
  };
};

/** The pane and the functions start beside each other: deferred scripts would run in their order, the pane behind the functions. */
const besideFunctions = {
  apply(compiler) {
    compiler.hooks.compilation.tap("beside-functions", (compilation) =>
      HtmlPlugin.getHooks(compilation).alterAssetTags.tap("beside-functions", (page) => {
        for (const { attributes } of page.assetTags.scripts) {
          delete attributes.defer;
          attributes.async = true;
        }
        return page;
      }),
    );
  },
};

/** Each worker that reads files is one script, so that it starts without any of the page. */
const isReader = (chunk) => chunk.name === "reader" || chunk.name === "events";
const loadsLater = (chunk) => !isReader(chunk) && !chunk.canBeInitial();
/** A part of a chart of the catalogue, by the file that loads it. */
const isOfChart = (chunk) =>
  loadsLater(chunk) &&
  [...chunk.groupsIterable].some(({ origins }) => origins.some(({ module }) => /charts[\\/]catalogue[\\/]/.test(module?.resource ?? "")));

/**
 * The pane and the ribbon's commands as they ship: one page, one runtime, one copy of every module. `taskpane.html` keeps
 * its name because the manifest names it.
 */
const addin = (options, base = shared(options, "addin")) => ({
  ...base,
  module: { rules: [...base.module.rules, leanDefinitions(true)] },
  entry: {
    commands: "./src/entry/commands.ts",
    taskpane: { import: "./src/entry/taskpane.tsx", dependOn: "commands" },
  },
  output: {
    ...output(options),
    // Relative to the page, so that the add-in may live in any folder of its host.
    publicPath: "",
    filename: "addin/[name].[contenthash:8].js",
    // One hash for all of a build: a list of each chunk's own would be part of what has to arrive before anything shows, and grow with it.
    chunkFilename: "addin/[name].[fullhash:8].js",
    assetModuleFilename: "addin/[name].[hash:8][ext]",
  },
  optimization: {
    // Names people can read in the list of sizes.
    chunkIds: "named",
    splitChunks: {
      chunks: (chunk) => !isReader(chunk),
      // What reads tables, what all charts draw with and what all their sheets are made of arrives once, with what shows or refreshes a
      // chart; each chart's own part when it is chosen.
      cacheGroups: {
        reading: { test: /src[\\/]reading[\\/]/, name: "reading_tables", chunks: loadsLater, enforce: true },
        scene: {
          test: /src[\\/](charts[\\/](scene|format)[\\/]|design[\\/](text-metrics|page-sizes))/,
          name: "charts_scene",
          chunks: loadsLater,
          enforce: true,
        },
        sheets: {
          test: /src[\\/](analysis|charts[\\/]link|charts[\\/](ask|break-even|made-from|unmet-need|words)\.ts$)/,
          name: "charts_sheets",
          chunks: loadsLater,
          enforce: true,
        },
        // What lays out a chart's sheet arrives when one is put into the workbook, or refreshed there.
        plans: {
          test: /src[\\/]charts[\\/](sheet[\\/](?!words)|plan-chart\.ts$)/,
          name: "charts_plans",
          chunks: loadsLater,
          enforce: true,
        },
        // The days that several charts mark.
        festivals: { test: /src[\\/]charts[\\/]festivals[\\/]/, name: "charts_festivals", chunks: loadsLater, enforce: true },
        // The report, for whoever makes one or refreshes it.
        report: { test: /src[\\/]report[\\/]/, name: "charts_report", chunks: loadsLater, enforce: true },
        // Templates of the team, for whoever lists, opens or saves them.
        team: {
          test: /src[\\/](teams[\\/]templates[\\/]|files[\\/]xlsx[\\/]to-plan[\\/]|plan[\\/](excel-refusals|used-in|shared-functions)\.ts$|locale[\\/]pane-team|taskpane[\\/]state[\\/](team-library|download)\.ts$)/,
          name: "team_templates",
          chunks: loadsLater,
          enforce: true,
        },
        // What several charts compute with: tests of rates, retention, forecasts.
        mathematics: { test: /src[\\/]core[\\/]/, name: "charts_mathematics", chunks: isOfChart, minChunks: 2, enforce: true },
      },
    },
    minimizer,
  },
  plugins: [
    new webpack.DefinePlugin({
      "process.env.OPSPLAN_NAMESPACE": JSON.stringify(options.namespace),
      "process.env.OPSPLAN_DATABASE": JSON.stringify(options.database),
    }),
    new CssPlugin({ filename: "addin/[name].[contenthash:8].css", chunkFilename: "addin/[name].[contenthash:8].css" }),
    new HtmlPlugin({
      template: "./src/entry/taskpane.html",
      filename: "taskpane.html",
      chunks: ["commands", "taskpane"],
      chunksSortMode: "manual",
      // Behind the place they draw in, which is then there whenever they run.
      inject: "body",
      minify: false,
    }),
    besideFunctions,
    new CopyPlugin({ patterns: [{ from: "assets/*.png", noErrorOnMissing: true }] }),
  ],
});

/** The seam runs before Office.js in the pane's page, the service worker in no page: each is one script under its own name. */
const ALONE = new Set(["workbench-seam", "workbench-offline"]);

/** What the grid shows beside its cells takes the formats of the cells; the file says why. */
const oneNumberFormat = {
  include: /[\\/]@univerjs[\\/]core[\\/]/,
  resolve: { alias: { numfmt$: at("src", "workbench", "page", "grid", "library-number-format.ts") } },
};

/** Large sums in the status bar; the file says why. */
const statusBarNumbers = {
  test: /[\\/]@univerjs[\\/]sheets-ui[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: at("src", "build", "bundle", "status-bar-numbers.cjs"),
};

/** Long texts without spaces; the file says why. */
const unbrokenText = {
  test: /[\\/]@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: at("src", "build", "bundle", "unbroken-text.cjs"),
};

/** Channels that are used once; the file says why. */
const closedPorts = {
  test: /[\\/]@univerjs[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: at("src", "build", "bundle", "closed-ports.cjs"),
};

/** The embedded workbook: never part of what ships, so it is not minified; building it quickly matters more. */
const workbench = (options, base = shared(options, "workbench")) => ({
  ...base,
  module: { rules: [...base.module.rules, oneNumberFormat, statusBarNumbers, unbrokenText, closedPorts] },
  entry: {
    workbench: "./src/entry/workbench.ts",
    implemented: "./src/entry/implemented.ts",
    "workbench-seam": "./src/entry/workbench-seam.ts",
    "workbench-offline": "./src/entry/workbench-offline.ts",
  },
  output: {
    ...output(options),
    filename: ({ chunk }) => (ALONE.has(chunk?.name) ? "[name].js" : "workbench/[name].[contenthash:8].js"),
    chunkFilename: "workbench/[name].[contenthash:8].js",
    assetModuleFilename: "workbench/[name].[hash:8][ext]",
  },
  optimization: {
    minimize: false,
    splitChunks: {
      chunks: (chunk) => !ALONE.has(chunk.name),
    },
  },
  plugins: [
    new webpack.DefinePlugin({ "process.env.OPSPLAN_NAMESPACE": JSON.stringify(options.namespace) }),
    // Univer's styles are written to load in any order.
    new CssPlugin({
      filename: "workbench/[name].[contenthash:8].css",
      chunkFilename: "workbench/[name].[contenthash:8].css",
      ignoreOrder: true,
    }),
    new HtmlPlugin({
      template: "./src/entry/workbench.html",
      filename: "workbench.html",
      chunks: ["workbench"],
      scriptLoading: "defer",
      minify: false,
    }),
    new HtmlPlugin({
      template: "./src/entry/implemented.html",
      filename: "implemented.html",
      chunks: ["implemented"],
      scriptLoading: "defer",
      minify: false,
    }),
  ],
});

/** @param {{ development: boolean, namespace: string, out: string, parts: ("addin" | "workbench")[] }} options */
module.exports = (options) =>
  options.parts.flatMap((part) => (part === "addin" ? [functions(options), addin(options)] : [workbench(options)]));
