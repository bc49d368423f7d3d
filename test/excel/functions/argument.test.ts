import { argumentOf } from "../../../src/excel/functions/argument";
import type { Param } from "../../../src/functions/define";
import { flag } from "../../../src/functions/params/flag";
import { option } from "../../../src/functions/params/option";
import { series } from "../../../src/functions/params/series";

const words = { en: { label: "a", help: "a" }, "zh-CN": { label: "a", help: "a" } };
const range: Param = series("range", { unit: "count", text: words });
const keyword: Param = option("mode", { start: { en: "start", "zh-CN": "start" }, end: { en: "end", "zh-CN": "end" } }, words);
const trueOrFalse: Param = flag("flag", true, words);

test("an argument that was left out is null, a blank cell in a range is not", () => {
  expect(argumentOf(null, range)).toBeNull();
  expect(argumentOf(undefined, range)).toBeNull();
  expect(argumentOf([[null]], range)).toEqual([[null]]);
  expect(argumentOf([[""]], range)).toEqual([[""]]);
});

test("older Excel hands over a blank cell as 0, which stays 0 among numbers", () => {
  expect(argumentOf([[3], [0]], range)).toEqual([[3], [0]]);
});

test("0 for a keyword is a blank cell, and the keyword's default applies; for TRUE or FALSE it is FALSE", () => {
  expect(keyword.coerce(argumentOf(0, keyword))).toBe("start");
  expect(trueOrFalse.coerce(argumentOf(0, trueOrFalse))).toBe(false);
});

test("numbers, texts and truth values stay as they are", () => {
  expect(
    argumentOf(
      [
        [1.5, "a"],
        [true, "12"],
      ],
      range,
    ),
  ).toEqual([
    [1.5, "a"],
    [true, "12"],
  ]);
});

// The shapes below are those that Microsoft's client builds or passes through from Excel.
test.each([
  ["of the client's own class", { type: "Error", code: "#DIV/0!", basicValue: "#DIV/0!", basicType: "Error" }],
  ["as it comes over the wire", { type: "CustomFunctionError", code: "#DIV/0!" }],
  ["as a data type", { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" }],
])("an error value keeps its code: %s", (_, given) => {
  expect(argumentOf([[1, given]], range)).toEqual([[1, { error: "#DIV/0!" }]]);
});

test("an error this product does not know is #VALUE!", () => {
  expect(argumentOf([[{ type: "Error", basicType: "Error", basicValue: "#PYTHON!" }]], range)).toEqual([[{ error: "#VALUE!" }]]);
});

test("a formatted number is its number", () => {
  expect(argumentOf([[{ type: "FormattedNumber", basicValue: 0.31, numberFormat: "0.0%" }]], range)).toEqual([[0.31]]);
  expect(argumentOf({ type: "Double", basicType: "Double", basicValue: 7 }, range)).toBe(7);
});

test("an entity is the #VALUE! that Excel calculates it as", () => {
  expect(argumentOf([[{ type: "Entity", text: "Contoso", basicType: "Error", basicValue: "#VALUE!", properties: {} }]], range)).toEqual([
    [{ error: "#VALUE!" }],
  ]);
});
