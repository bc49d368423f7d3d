import fc from "fast-check";
import { replaceText } from "../../../../src/workbench/page/find/replace-text";

test("case counts only where it is asked for, and signs have no meaning of their own", () => {
  expect(replaceText("WeChat wechat", "wechat", "$&", false)).toBe("$& $&");
  expect(replaceText("WeChat wechat", "wechat", "QQ", true)).toBe("WeChat QQ");
  expect(replaceText("a.b*c", ".b*", "", false)).toBe("ac");
});

test("every place of a text is replaced, as by parting and joining it", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "$", ".", "(", "中", " ") });
  fc.assert(
    fc.property(
      text,
      fc.string({ unit: fc.constantFrom("a", "$", ".", "(", "中"), minLength: 1, maxLength: 2 }),
      text,
      (all, find, replacement) => {
        expect(replaceText(all, find, replacement, true)).toBe(all.split(find).join(replacement));
      },
    ),
  );
});
