import { isDateFormat } from "numfmt";
import { formatValue } from "../../../../src/core/cells/number-format/format-value";
import * as gridFormats from "../../../../src/workbench/page/grid/library-number-format";

test.each([
  ["0.0%", 0.1234, "12.3%"],
  // Microsoft Support, "Review guidelines for customizing a number format"; 万 as LibreOffice writes it.
  ['0!.0,"万"', 2_345_678, "234.6万"],
  ["[$-804]aaaa", 46_355, "星期日"],
  ["General", 1237.6678, "1237.6678"],
  ["yyyy-mm-dd", -1, "########"],
])("beside the cells %s writes %p as %s, as in a cell", (pattern, value, text) => {
  expect(gridFormats.format(pattern, value, { locale: "zh-CN" })).toBe(text);
  expect(formatValue(pattern, value, "zh-CN")?.text ?? "########").toBe(text);
});

test("what else the grid asks its formatter is answered by that", () => {
  expect(gridFormats.isDateFormat).toBe(isDateFormat);
  expect(gridFormats.format("0.0", true)).toBe("TRUE");
});
