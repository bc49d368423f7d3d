import type { CellValue } from "../../../src/core/cell";
import type { RawArgument } from "../../../src/functions/define";
import { invoke } from "../../../src/functions/invoke";
import { FUNCTIONS } from "../../../src/functions/registry";

/** Every kind of thing Excel can put into an argument. */
const KINDS: readonly RawArgument[] = [
  null,
  "",
  "text",
  "12",
  true,
  false,
  0,
  1,
  -1,
  0.5,
  1e308,
  -1e308,
  5e-324,
  46000.75,
  { error: "#N/A" },
  { error: "#DIV/0!" },
  [[]],
  [[""]],
  [[null, 1]],
  [[1], [2], [3]],
  [["a"], ["b"], ["a"]],
  [[46000], [46001], [46010]],
  [[1, 2, 3]],
  [[1, "x", null]],
  [[{ error: "#REF!" }]],
  [[1e308], [1e308]],
  [[-1], [0]],
];
const ALLOWED = new Set(["#DIV/0!", "#VALUE!", "#NUM!", "#N/A", "#REF!", "#NAME?", "#NULL!"]);

/** A walk of so many calls of each function through the combinations of what its arguments can hold. */
export const answersEveryKind = (calls: number): void =>
  test.each(FUNCTIONS.map((definition) => [definition.id, definition] as const))(
    "OPS.%s answers every kind of input with a value or an Excel error, never NaN, Infinity or an exception",
    (_id, definition) => {
      const width = definition.params.length;
      // A fixed walk through the combinations: a linear congruential generator, so that a failure repeats.
      let seed = 12345;
      const pick = () => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return KINDS[seed % KINDS.length] ?? null;
      };
      const wrong: unknown[] = [];
      for (let round = 0; round < calls; round += 1) {
        const args = Array.from({ length: width }, pick);
        const result = invoke(definition, args, round % 2 ? "en" : "zh-CN");
        for (const cell of (Array.isArray(result) ? result.flat() : [result]) as CellValue[]) {
          const right =
            typeof cell === "number"
              ? Number.isFinite(cell)
              : typeof cell === "object" && cell !== null
                ? ALLOWED.has(cell.error)
                : typeof cell === "string" || typeof cell === "boolean";
          if (!right) wrong.push([args, cell]);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
