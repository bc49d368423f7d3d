import fc from "fast-check";
import { charactersOf, pxOfCharacters, textWidth, widthForLines, wrapText } from "../../src/design/text-metrics";

const LOOK = { size: 10 };
const text = fc
  .array(fc.constantFrom("渠道", "预算", "ROI", " ", "break-even", "1,234.5", "，", "（万元）", "a"), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(""));

test("a Han character is one em, bold is wider, and width adds up", () => {
  // 10 pt are 13.33 px at 96 per inch, with 3 % to spare.
  expect(textWidth("渠道", LOOK)).toBeCloseTo(2 * 10 * (96 / 72) * 1.03, 10);
  expect(textWidth("渠道", { size: 10, bold: true })).toBeGreaterThan(textWidth("渠道", LOOK));
  fc.assert(fc.property(text, text, (a, b) => expect(textWidth(a + b, LOOK)).toBeCloseTo(textWidth(a, LOOK) + textWidth(b, LOOK), 6)));
});

test("wrapping loses no character but the blanks between lines, and no line is too wide unless a single word is", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 400 }), (words, width) => {
      const lines = wrapText(words, width, LOOK);
      expect(lines.join("").replace(/\s/g, "")).toBe(words.replace(/\s/g, ""));
      for (const line of lines)
        expect(textWidth(line, LOOK) <= width || !/\s|(?<=\p{Script=Han})\p{Script=Han}/u.test(line.trim())).toBe(true);
    }),
  );
});

test("at the width for so many lines a text takes no more of them", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 4 }), (words, lines) =>
      expect(wrapText(words, widthForLines(words, lines, LOOK), LOOK).length).toBeLessThanOrEqual(lines),
    ),
  );
});

// ECMA-376 part 1, 18.3.1.13: at a maximum digit width of 7 px a column of 8.43 characters is 64 px wide.
test("a column's width in characters is that of the standard", () => {
  expect(pxOfCharacters(8.43)).toBe(64);
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 1000 }), (px) => expect(Math.abs(pxOfCharacters(charactersOf(px)) - px)).toBeLessThanOrEqual(1)),
  );
});
