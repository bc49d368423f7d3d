import { runMain } from "./lib/run-main.mjs";

// The cases are those of the tests.
await runMain("../../test/gallery/main");
