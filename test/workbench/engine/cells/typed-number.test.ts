import fc from "fast-check";
import { typedNumber } from "../../../../src/workbench/engine/cells/typed-number";

/** Days from 1899-12-30, as Excel's DATE gives them. */
const MARCH_5_2026 = 46086;

test("numbers are read with grouping, per cent, currency and parentheses, in signs of full width too", () => {
  // Microsoft Support, "VALUE function": any of the constant number, date or time formats that Excel recognises.
  const read: readonly (readonly [text: string, value: number])[] = [
    ["1,234.50", 1234.5],
    ["35%", 0.35],
    ["-5.5%", -0.055],
    ["¥1,234", 1234],
    ["￥1,234", 1234],
    ["$5", 5],
    ["-$5", -5],
    ["€55,000", 55000],
    ["(1,234)", -1234],
    ["１，２００", 1200],
    ["￥３．５", 3.5],
    ["12 %", 0.12],
    ["1e5", 100000],
    [".5", 0.5],
  ];
  expect(read.map(([text]) => [text, typedNumber(text)?.value])).toEqual(read);
});

test("dates are read as they are written in English and in Chinese, and bring their format", () => {
  expect(
    ["2026-03-05", "3/5/2026", "Mar 5, 2026", "5 Mar 2026", "2026年3月5日", "2026年03月05号"].map((text) => typedNumber(text)?.value),
  ).toEqual(Array(6).fill(MARCH_5_2026));
  expect(typedNumber("2026年3月5日")?.format).toBe('yyyy"年"m"月"d"日"');
  expect(typedNumber("2026年3月")).toEqual({ value: MARCH_5_2026 - 4, format: 'yyyy"年"m"月"' });
  expect(typedNumber("3月5日")?.format).toBe('m"月"d"日"');
});

test("what is written otherwise, or is no date, stays a text: a wrong number would go unnoticed", () => {
  // Excel's en-US edition takes neither a decimal comma nor a date with full stops.
  const texts = [
    "14,37",
    "1.234,5",
    "1,23,456",
    "5.3.2026",
    "1.18万",
    "5元",
    "2026年13月5日",
    "2月30日",
    "3月",
    "2026年",
    "20%off",
    "a1",
    "",
    "￥",
    "½",
  ];
  expect(texts.filter((text) => typedNumber(text) !== undefined)).toEqual([]);
});

test("any number that is written with groups of three comes back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (number) => {
      expect(typedNumber(new Intl.NumberFormat("en-US").format(number))?.value).toBe(number);
    }),
  );
});

// Microsoft Support, "Stop automatically changing numbers to dates"; office-js-docs: what is written to `values` is entered as if typed.
test.each([
  ["1/2", "en", "d-mmm"],
  ["12-2", "en", "d-mmm"],
  ["01/02", "en", "d-mmm"],
  ["1/2", "zh-CN", 'm"月"d"日"'],
  ["3/2026", "en", "mmm-yy"],
  ["2026-3", "zh-CN", "mmm-yy"],
  ["3/5/2026", "en", "m/d/yyyy"],
  ["3/5/2026 14:30", "en", "m/d/yyyy h:mm"],
  ["14:30", "en", "h:mm"],
  ["2:30 PM", "en", "h:mm AM/PM"],
] as const)("%s in the edition %s brings the format %s", (text, lang, format) => {
  expect(typedNumber(text, lang)?.format).toBe(format);
  expect(typedNumber(text, lang)?.value).toBe(typedNumber(text)?.value);
});

// The same pages: a whole date takes the short date of the region, one with the name of its month keeps that, in all editions.
test.each([
  ["2026-03-05", "m/d/yyyy", "yyyy/m/d", MARCH_5_2026],
  ["3-5-26", "m/d/yyyy", "yyyy/m/d", MARCH_5_2026],
  ["March 5, 2026", "d-mmm-yy", "d-mmm-yy", MARCH_5_2026],
  ["Mar 5", "d-mmm", "d-mmm", MARCH_5_2026],
  ["5 March", "d-mmm", "d-mmm", MARCH_5_2026],
  ["Mar-05", "d-mmm", "d-mmm", MARCH_5_2026],
  ["March 2026", "mmm-yy", "mmm-yy", MARCH_5_2026 - 4],
] as const)("%s is a date in both editions", (text, en, chinese, value) => {
  expect(typedNumber(text, "en")).toEqual({ value, format: en });
  expect(typedNumber(text, "zh-CN")).toEqual({ value, format: chinese });
});

// Microsoft Support, "Display numbers as fractions": a space parts the whole from the fraction, and "0 1/2" is no day of January.
test.each([
  ["1 1/2", 1.5, "# ?/?"],
  ["0 1/2", 0.5, "# ?/?"],
  ["-2 11/16", -2.6875, "# ??/??"],
  ["1 1/0", undefined, undefined],
] as const)("%s is a fraction", (text, value, format) => {
  expect(typedNumber(text, "en")).toEqual(value === undefined ? undefined : { value, format });
});
