import { fileName } from "../../../../src/workbench/page/files/file-name";

test.each([
  ["三月投放计划", "三月投放计划.xlsx"],
  ["Plan 3/2026: draft?", "Plan 3_2026_ draft_.xlsx"],
  ["  ", "Book1.xlsx"],
  ["trailing dots...", "trailing dots.xlsx"],
])("%j is saved as %j", (name, file) => {
  expect(fileName(name)).toBe(file);
});
