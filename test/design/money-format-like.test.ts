import { formatValue } from "../../src/core/cells/number-format/format-value";
import { moneyFormatLike } from "../../src/design/money-format-like";

test.each([
  ["$#,##0;[Red]-$#,##0", "$1,234.50"],
  ["¥#,##0", "¥1,234.50"],
  ["[$€-407] #,##0", "€ 1,234.50"],
  ['#,##0.00 "kr"', "1,234.50 kr"],
  ['¥#,##0.00"万";[Red]-¥#,##0.00"万"', "¥1,234.50万"],
  ['#,##0"元"', "1,234.50元"],
  ['£0,"K"', "£1.23K"],
])("amounts beside cells of the format %s are exact and in its currency", (format, shown) => {
  expect(formatValue(moneyFormatLike(format) ?? "", 1234.5, "en")?.text).toBe(shown);
});

test.each(["General", "0.0%", "yyyy-mm-dd", "#,##0", "@", "[$-409]d-mmm-yy", '0!.0,"万元"', "# ?/?"])(
  "the format %s says no currency that can be taken over",
  (format) => {
    expect(moneyFormatLike(format)).toBeUndefined();
  },
);
