import { loadProgram } from "./lib/run-main.mjs";

// The program runs itself and answers by its exit code; standard output holds its result and nothing else.
await loadProgram("ops/main");
