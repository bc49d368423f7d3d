import { calculate, type ReadCell } from "./calculate";
import { layOut } from "./lay-out";
import { readTopics } from "./read-table";
import { sameValue, writtenValue } from "./same-value";

/** Excel's formulas in one workbook: what the engine makes of each is what the table says, whose values the oracle test proves. */
const topics = readTopics().map((topic) => ({ name: topic.name, ...layOut(topic) }));
let read: ReadCell;
beforeAll(async () => {
  read = await calculate(topics.map(({ sheet }) => sheet));
});

const numbered = topics.map(({ name, cases }, sheet) => ({ name, cases, sheet }));

test.each(numbered)("$name: the engine agrees with the table", ({ cases, sheet }) => {
  const different = cases.flatMap(({ formula, expected, row, column }) => {
    const ours = expected.map((line, r) => line.map((_, c) => read(sheet, row + r, column + c)));
    const agrees = expected.every((line, r) => line.every((value, c) => sameValue(ours[r]![c]!, value)));
    return agrees ? [] : [`${formula} → ${expected.flat().map(writtenValue).join(",")}, not ${ours.flat().map(writtenValue).join(",")}`];
  });
  expect(different).toEqual([]);
  expect(cases.length).toBeGreaterThan(0);
});
