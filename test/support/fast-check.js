// Property tests draw the same cases in every run, so that a green commit stays green; OPSPLAN_SEED draws others.
const fc = globalThis.bundledLibrary("fast-check");

fc.configureGlobal({ seed: Number(process.env.OPSPLAN_SEED ?? 20261122) });

module.exports = fc;
