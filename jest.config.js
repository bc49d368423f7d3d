const { LIBRARIES, OF_WORKER } = require("./test/support/libraries/bundled.js");

// Packages published as ES modules only, which jest must transform before Node can require them.
const esmPackages = [
  "lodash-es", "nanoid", "kdbush", "flatqueue", "rbush", "quickselect", "franc-min", "trigram-utils", "n-gram",
  "collapse-white-space", "cjk-regex", "regexp-util", "unicode-regex", "hucre", "d3-[a-z-]+", "internmap",
  // What jsdom needs, where a test requires it itself.
  "@exodus", "@asamuzakjp", "@csstools", "parse5", "entities",
];

/** @type {import("jest").Config} */
module.exports = {
  globalSetup: "<rootDir>/test/support/libraries/bundle.js",
  testEnvironment: "<rootDir>/test/support/libraries/node-environment.js",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/bench/", "/thorough/"],
  transform: {
    "^.+\\.(m?j|t)sx?$": ["@swc/jest", {
      jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true, decorators: true }, transform: { react: { runtime: "automatic" } } },
      module: { type: "commonjs" },
    }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join("|")})/)`, "/\\.cache/"],
  moduleNameMapper: {
    "^fast-check$": "<rootDir>/test/support/fast-check.js",
    [`^(${[...LIBRARIES, ...OF_WORKER].join("|")})$`]: "<rootDir>/.cache/libraries/$1.js",
    "\\.css$": "<rootDir>/test/support/empty.js",
  },
  // Looked up in the sandbox at every use otherwise, which makes loops many times slower.
  sandboxInjectedGlobals: [
    ..."Array ArrayBuffer BigInt Boolean DataView Error Infinity JSON Map Math Number Object Promise Proxy Reflect RegExp".split(" "),
    ..."Set String TypeError WeakMap WeakSet Float64Array Int32Array Uint32Array Uint8Array".split(" "),
    ..."isFinite isNaN parseFloat parseInt".split(" "),
  ],
  // How long a busy machine takes is no test: this only ends what hangs.
  testTimeout: 300_000,
  setupFiles: ["<rootDir>/test/support/polyfill.js", "<rootDir>/test/support/one-day.js"],
  setupFilesAfterEnv: ["<rootDir>/test/support/fail-on-exception.js"],
};
