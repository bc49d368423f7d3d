import fc from "fast-check";
import { fitText, textWidth, wrapText } from "../../../src/charts/scene/text";

const words = fc
  .array(fc.stringMatching(/^[a-zA-Z0-9\u4e00-\u9fa5%-]{1,20}$/), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(" "));

test("every letter of a text is in its lines, in order", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 300 }), (text, width) => {
      expect(wrapText(text, width, 11).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});

test("no line is wider than the room unless one letter is", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 300 }), (text, width) => {
      for (const line of wrapText(text, width, 11)) expect(textWidth(line, 11)).toBeLessThanOrEqual(width);
    }),
  );
});

test("Chinese breaks after any character, and not before a comma", () => {
  expect(wrapText("渠道，花费", textWidth("渠道，", 11), 11)).toEqual(["渠道，", "花费"]);
});

test("what is cut is as long as fits, and a text as long as a cell holds is cut as well", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 300 }), (text, room) => {
      const fitted = fitText(text, 11, room);
      if (fitted === text) return expect(textWidth(text, 11)).toBeLessThanOrEqual(room);
      const kept = [...fitted].length - 1;
      expect([fitted.at(-1), text.startsWith(fitted.slice(0, -1))]).toEqual(["…", true]);
      expect(textWidth(fitted, 11)).toBeLessThanOrEqual(room);
      expect(textWidth(`${[...text].slice(0, kept + 1).join("")}…`, 11)).toBeGreaterThan(room);
    }),
  );
  // An ellipsis is as wide as a Han character.
  const fitting = Math.floor(100 / textWidth("长", 11)) - 1;
  expect(fitText("长".repeat(32_767), 11, 100)).toBe(`${"长".repeat(fitting)}…`);
});
