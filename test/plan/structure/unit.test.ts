import { formatValue } from "../../../src/core/cells/number-format/format-value";
import { ownCurrency } from "../../../src/design/currencies";
import { formatOfField, formatOfUnit } from "../../../src/plan/structure/unit";

// ECMA-376 part 1, 18.8.30: General shows a number as it was entered.
test("a measure is shown as it was entered, a rate among counts, thousands with their separators", () => {
  const format = formatOfUnit("measure", { lang: "en", moneyUnit: "yuan", currency: ownCurrency("en") });
  expect([0.086, 69.4, 2860].map((value) => formatValue(format, value, "en")?.text)).toEqual(["0.086", "69.4", "2,860"]);
});

// LibreOffice prints hashes for General behind a condition where its digits have no room, as 3.85 % of a quotient would.
test("a measure that is worked out has at most four decimals", () => {
  const format = formatOfField({ kind: "computed", unit: "measure" }, { lang: "en", moneyUnit: "yuan", currency: ownCurrency("en") });
  expect([1 / 26, 2.85, 19.64, 123.456, 2860].map((value) => formatValue(format, value, "en")?.text)).toEqual([
    "0.0385",
    "2.85",
    "19.64",
    "123.5",
    "2,860",
  ]);
});

test("an index has no thousands, because nobody counts with it", () => {
  const format = formatOfUnit("index", { lang: "en", moneyUnit: "yuan", currency: ownCurrency("en") });
  expect(formatValue(format, 24313, "en")?.text).toBe("24313");
});
