// Property tests draw the same cases in every run, so that a green commit stays green; OPSPLAN_SEED draws others.
const fc = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

fc.configureGlobal({ seed: Number(process.env.OPSPLAN_SEED ?? 20261122) });

module.exports = fc;
