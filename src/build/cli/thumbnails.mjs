import { runMain } from "./lib/run-main.mjs";

await runMain("thumbnails/emit-thumbnails");
