import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { MessageChannel } from "node:worker_threads";

const mended = createRequire(__filename)("../../src/build/bundle/closed-ports.cjs") as (source: string) => string;
const GRID = path.resolve(__dirname, "../../node_modules/@univerjs/core/lib/es/index.js");

test("what the grid does in a moment leaves no channel open, and a grid that waits otherwise fails the build", async () => {
  const source = mended(readFileSync(GRID, "utf8"));
  const [written = ""] = /function requestImmediateMacroTask\(callback\) \{[\s\S]*?\n\}/.exec(source) ?? [];
  const closed: Promise<unknown>[] = [];
  class Watched extends MessageChannel {
    constructor() {
      super();
      closed.push(new Promise((resolve) => void this.port1.once("close", resolve)));
    }
  }
  const soon = runInNewContext(`${written}; requestImmediateMacroTask`, { MessageChannel: Watched }) as (call: () => void) => () => void;
  await new Promise<void>((resolve) => void soon(resolve));
  let called = false;
  const cancel = soon(() => (called = true));
  cancel();
  await Promise.all(closed);
  expect(closed).toHaveLength(2);
  expect(called).toBe(false);
  expect(() => mended(source)).toThrow("another way");
});
