import fc from "fast-check";
import { numberOfText } from "../../../src/core/cells/number-of-text";
import { chineseNumber } from "../../../src/core/cells/number-format/chinese-numerals";
import { formatValue } from "../../../src/core/cells/number-format/format-value";

const shown = (pattern: string, value: number | string, locale = "en"): string | undefined => formatValue(pattern, value, locale)?.text;
const decimals = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100);

test.each([
  ["General", 0],
  ["0.00", 0],
  ["#,##0.00", 0],
  ["0.00##", 0],
  ["#,##0.00_);(#,##0.00)", 0],
  ["$#,##0.00;-$#,##0.00", 0],
  ["0.0000%", 0],
  ["0.0", 0.05],
  ["#,##0", 0.5],
  ["0.0%", 0.0005],
])("what %s shows is read as the number it came from", (pattern, lost) => {
  fc.assert(
    fc.property(decimals, (value) => {
      const back = numberOfText(shown(pattern, value) ?? "", 2026);
      expect(Math.abs((back ?? Number.NaN) - value)).toBeLessThanOrEqual(lost + 1e-9);
    }),
  );
});

test("an exponent keeps the digits that its format has", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-200, max: 1e200, noNaN: true }), (value) => {
      const back = numberOfText(shown("0.00000E+00", value) ?? "", 2026);
      expect(Math.abs((back ?? 0) / value - 1)).toBeLessThanOrEqual(5.001e-6);
    }),
  );
});

test("a day and its time are read as they are shown", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_958_465 }), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
      const back = numberOfText(shown("yyyy-mm-dd hh:mm:ss", day + second / 86_400) ?? "", 2026);
      expect(Math.round((back ?? 0) * 86_400)).toBe(day * 86_400 + second);
    }),
  );
});

test("General takes eleven characters and a sign at most for what has no exponent, and keeps six digits", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => value === 0 || Math.abs(value) > 1e-290),
      (value) => {
        const text = shown("General", value) ?? "";
        expect(text.replace("-", "").length <= 11 || text.includes("E")).toBe(true);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 5.001e-6);
      },
    ),
  );
});

const DIGITS = "〇一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };

/** A number in Chinese, read sign by sign. */
function readChinese(text: string): number {
  let [sum, group, digit] = [0, 0, 0];
  for (const sign of text) {
    if (DIGITS.includes(sign)) digit = DIGITS.indexOf(sign);
    else if (UNITS[sign]) [group, digit] = [group + digit * UNITS[sign], 0];
    else [sum, group, digit] = [sum + (group + digit) * (GROUPS[sign] ?? Number.NaN), 0, 0];
  }
  return sum + group + digit;
}

test("a number in Chinese is read as the number it came from, with no two zeros together", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000_000_000 - 1 }), (value) => {
      const text = chineseNumber(value, 1) ?? "";
      expect(readChinese(text)).toBe(value);
      expect(text).not.toMatch(/〇〇|.〇$/);
    }),
  );
});

test("names of days and months are those of the workbook's language unless the format tells another", () => {
  expect(["aaa", "aaaa", "mmm", "[$-409]dddd"].map((pattern) => shown(pattern, 46_027, "zh-CN"))).toEqual([
    "一",
    "星期一",
    "1月",
    "Monday",
  ]);
  expect(["aaa", "aaaa", "mmm", "[$-804]dddd"].map((pattern) => shown(pattern, 46_027))).toEqual(["Mon", "Monday", "Jan", "星期一"]);
});

test("a section tells its colour, whatever the sign of the number", () => {
  expect([1, -1, 0].map((value) => formatValue("[Blue]0;[红色]-0;[Color 5]0", value, "en")?.color)).toEqual(["blue", "red", "color 5"]);
});
