const Sequencer = require("@jest/test-sequencer").default;

/**
 * The files that take longest, the longest first. Where jest has not seen them before it begins with the largest files, and most of these are
 * a few lines over a whole catalogue: begun last, one of them keeps a single core busy at the end.
 */
const LONG = [
  "test/e2e/thorough/functions-typed",
  "test/workbench/host/thorough/templates",
  "test/workbench/engine/tables/thorough/template-tables",
  "test/e2e/thorough/pane-accessibility",
  "test/e2e/thorough/templates",
  "test/templates/thorough/all-templates",
  "test/e2e/function-browser",
  "test/e2e/workbench",
  "test/e2e/typing",
  "test/e2e/pane-accessibility",
  "test/e2e/pane.",
  "test/e2e/templates",
  "test/e2e/sets",
  "test/oracles/libreoffice/templates",
  "test/oracles/libreoffice/chart-sheets",
  "test/oracles/libreoffice/sets",
];

const placeOf = ({ path }) => {
  const at = LONG.findIndex((each) => path.replaceAll("\\", "/").includes(each));
  return at < 0 ? LONG.length : at;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b));
  }
};
