const Sequencer = require("@jest/test-sequencer").default;

/**
 * The files that take longest, the longest first. Where jest has not seen them before it begins with the largest files, and most of these are
 * a few lines over a whole catalogue: begun last, one of them keeps a single core busy at the end.
 */
const LONG = [
  "test/e2e/thorough/functions-typed",
  "test/e2e/thorough/pane-accessibility",
  "test/e2e/thorough/templates",
  "test/e2e/thorough/page-accessibility",
  "test/templates/thorough/all-templates",
  "test/e2e/thorough/function-browser",
  "test/workbench/engine/tables/thorough/template-tables",
  "test/e2e/thorough/typing",
  "test/e2e/thorough/help",
  "test/workbench/host/thorough/templates",
  "test/e2e/thorough/functions",
  "test/e2e/thorough/refused-formulas",
  "test/e2e/thorough/pane-tab-order",
  "test/e2e/thorough/pane.",
  "test/e2e/thorough/table-habits",
  "test/reading/thorough/unchanged-figures",
  "test/e2e/thorough/report",
  "test/e2e/thorough/share",
  "test/e2e/thorough/sets",
  "test/e2e/thorough/workbench",
  "test/e2e/thorough/pseudo-language",
  "test/excel/thorough/new-sheets",
  "test/e2e/thorough/grid-habits",
  "test/e2e/thorough/files",
  "test/e2e/thorough/data",
  "test/e2e/thorough/pane-follows-workbook",
  "test/e2e/typing",
  "test/e2e/pane-accessibility",
  "test/e2e/templates",
  "test/e2e/functions-typed",
  "test/e2e/workbench",
  "test/e2e/pane.",
  "test/oracles/libreoffice/sets",
  "test/oracles/warehouse/engines",
  "test/oracles/libreoffice/templates",
  "test/oracles/libreoffice/chart-sheets",
];

const placeOf = ({ path }) => {
  const at = LONG.findIndex((each) => path.replaceAll("\\", "/").includes(each));
  return at < 0 ? LONG.length : at;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b));
  }

  /** Dealt out the longest first, so that each share has its part of them. */
  shard(tests, { shardIndex, shardCount }) {
    const dealt = [...tests].sort((a, b) => placeOf(a) - placeOf(b) || (a.path < b.path ? -1 : 1));
    return dealt.filter((_, place) => place % shardCount === shardIndex - 1);
  }
};
