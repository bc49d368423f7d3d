import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runInNewContext } from "node:vm";

const mended = createRequire(__filename)("../../src/build/bundle/status-bar-numbers.cjs") as (source: string) => string;
const GRID = path.resolve(__dirname, "../../node_modules/@univerjs/sheets-ui/lib/es/index.js");

test("the status bar writes a sum of a hundred million in the format of its cells, and a grid that writes it otherwise fails the build", () => {
  const source = readFileSync(GRID, "utf8");
  const [drawn = ""] = /function formatNumber\(item\) \{[\s\S]*?\n\}/.exec(mended(source)) ?? [];
  const write = runInNewContext(`${drawn}; formatNumber`, {
    numfmt: { format: (pattern: string, value: number) => `${pattern}: ${value}` },
    allowPatternFunctions: ["SUM"],
  }) as (item: object) => string;
  expect(write({ name: "SUM", value: 123_456_789, pattern: "#,##0" })).toBe("#,##0: 123456789");
  expect(write({ name: "COUNTA", value: 123_456_789, pattern: "#,##0" })).toBe("123,456,789");
  expect(() => mended(mended(source))).toThrow("another way");
});
