import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const mended = createRequire(__filename)("../../src/build/bundle/unbroken-text.cjs") as (source: string) => string;
const GRID = path.resolve(__dirname, "../../node_modules/@univerjs/engine-render/lib/es/index.js");

/** The text of a function of the grid. */
const bodyOf = (source: string, name: string): string => new RegExp(`\\nfunction ${name}\\([\\s\\S]*?\\n\\}`).exec(source)?.[0] ?? "";

test("breaking a text into lines goes on in a loop, and a grid that breaks it otherwise fails the build", () => {
  const source = mended(readFileSync(GRID, "utf8"));
  // What is left of calls is for a line that must be made higher, which happens once for each size of letters.
  expect(bodyOf(source, "__divideOnce").match(/\b_divideOperator\(/g)).toHaveLength(3);
  expect(bodyOf(source, "__lineOnce")).not.toMatch(/\b_(?:divide|line)Operator\(/);
  expect(() => mended(source)).toThrow("another way");
});
