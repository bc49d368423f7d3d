import { formatValue } from "../../../src/core/cells/number-format/format-value";
import { ownCurrency } from "../../../src/design/currencies";
import { formatOfUnit } from "../../../src/plan/structure/unit";

// ECMA-376 part 1, 18.8.30: General shows a number as it was entered.
test("a measure is shown as it was entered, a rate among counts, thousands with their separators", () => {
  const format = formatOfUnit("measure", { lang: "en", moneyUnit: "yuan", currency: ownCurrency("en") });
  expect([0.086, 69.4, 2860].map((value) => formatValue(format, value, "en")?.text)).toEqual(["0.086", "69.4", "2,860"]);
});

test("an index has no thousands, because nobody counts with it", () => {
  const format = formatOfUnit("index", { lang: "en", moneyUnit: "yuan", currency: ownCurrency("en") });
  expect(formatValue(format, 24313, "en")?.text).toBe("24313");
});
