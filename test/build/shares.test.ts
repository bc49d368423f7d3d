import path from "node:path";
import { shareOf, SHARES } from "../../src/build/check/run-share";

interface Shared {
  readonly shard: (tests: readonly { path: string }[], share: { shardIndex: number; shardCount: number }) => { path: string }[];
}

const Sequencer = jest.requireActual<new (options: object) => Shared>("../support/order/long-first.js");

const hash = (digits: string): string => digits.padEnd(40, "0");

test("a commit has one share, and commits by turns have each of them", () => {
  const seen = Array.from({ length: SHARES }, (_, number) => shareOf(hash(number.toString(16).padStart(8, "0"))));
  expect(shareOf(hash("d266fbcc"))).toBe(shareOf(hash("d266fbcc1")));
  expect(new Set(seen)).toEqual(new Set(Array.from({ length: SHARES }, (_, index) => index + 1)));
  expect(shareOf(undefined)).toBe(1);
});

test("each thorough file is in one share, and the longest are in different ones", () => {
  const sequencer = new Sequencer({ contexts: [], globalConfig: {} });
  const named = ["e2e/thorough/functions-typed.e2e.ts", "e2e/thorough/pane-accessibility.e2e.ts", "e2e/thorough/templates.e2e.ts"];
  const files = [...named, ...Array.from({ length: 20 }, (_, index) => `excel/thorough/file-${index}.test.ts`)];
  const tests = files.map((file) => ({ path: path.join("/project/test", file) }));
  const shares = Array.from({ length: SHARES }, (_, index) => sequencer.shard(tests, { shardIndex: index + 1, shardCount: SHARES }));
  expect(shares.flat().sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([...tests].sort((a, b) => (a.path < b.path ? -1 : 1)));
  for (const share of shares) expect(share.filter((each) => named.some((name) => each.path.endsWith(name))).length).toBeLessThan(2);
});
