import { choiceLabel } from "../../src/build/help/choice-label";

const label = (value: string, en: string) => choiceLabel({ value, label: { en, "zh-CN": en } }, "en");

test("a choice's label does not repeat the keyword before it", () => {
  expect(label("wape", "WAPE: total error ÷ total actual")).toBe("total error ÷ total actual");
  expect(label("ga4", "GA4：没有互动的会话")).toBe("没有互动的会话");
  expect(label("time_decay", "time decay")).toBe("");
});

test("a label that only happens to begin like the keyword stays whole", () => {
  expect(label("end", "endless")).toBe("endless");
  expect(label("nday", "on day N")).toBe("on day N");
});
