import fc from "fast-check";
import { textWidth, wrapText } from "../../../src/charts/scene/text";

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
