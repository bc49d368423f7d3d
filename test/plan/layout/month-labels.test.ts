import { LANGS } from "../../../src/core/lang";
import { monthFormat, monthWidth } from "../../../src/plan/layout/month-labels";

test.each(LANGS)("months over narrow columns are shortened before they would be cut, %s", (lang) => {
  const whole = monthWidth(lang);
  const [long, short] = [monthFormat(lang, whole), monthFormat(lang, whole - 1)];
  expect(long).not.toBe(short);
  expect(monthFormat(lang, 1)).toBe(short);
});
