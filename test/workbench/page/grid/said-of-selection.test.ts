import { FUNCTION_NAMES_MATH, FUNCTION_NAMES_STATISTICAL } from "@univerjs/engine-formula";
import { saidOf } from "../../../../src/workbench/page/grid/said-of-selection";

const { COUNT, COUNTA, AVERAGE, MAX, MIN } = FUNCTION_NAMES_STATISTICAL;
const OF_DAYS = [COUNT, COUNTA, MAX, MIN];
const OF_NUMBERS = [...OF_DAYS, FUNCTION_NAMES_MATH.SUM, AVERAGE];

test.each([
  ["yyyy-mm-dd", OF_DAYS],
  ["m/d", OF_DAYS],
  ['yyyy"年"m"月"', OF_DAYS],
  ["[h]:mm", OF_NUMBERS],
  ["#,##0.00", OF_NUMBERS],
  ["0%", OF_NUMBERS],
  [null, OF_NUMBERS],
])("under cells of the format %s stands what can be said of them", (pattern, shown) => {
  expect(
    saidOf(
      OF_NUMBERS.map((func) => ({ func })),
      pattern,
    ).map(({ func }) => func),
  ).toEqual(shown);
});
