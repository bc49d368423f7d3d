import { formatValue } from "../../src/core/cells/number-format/format-value";
import { numberFormat } from "../../src/design/number-formats";

// What Excel makes of conditions in a format: Microsoft Support, "Review guidelines for customizing a number format".
// LibreOffice shows the same.
test.each([
  [0.1, "+10.0%", undefined],
  [-0.1, "-10.0%", "Red"],
  [0, "0.0%", undefined],
  [0.0004, "0.0%", undefined],
  [-0.0004, "0.0%", undefined],
  [0.0005, "+0.1%", undefined],
  [-0.0005, "-0.1%", "Red"],
])("a change of %d reads %s", (value, text, color) => {
  const shown = formatValue(numberFormat("variance", "en"), value, "en-US");
  expect([shown?.text, shown?.color?.toLowerCase()]).toEqual([text, color?.toLowerCase()]);
});
