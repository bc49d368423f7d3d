import { violationsOfPane } from "../support/violations-of-pane";

test.each([
  ["en", "light"],
  ["en", "dark"],
  ["zh-CN", "light"],
  ["zh-CN", "dark"],
] as const)("nothing the pane shows breaks WCAG 2.2 AA at 270 px, %s, %s", async (lang, theme) => {
  expect(await violationsOfPane(lang, theme)).toEqual({});
});
