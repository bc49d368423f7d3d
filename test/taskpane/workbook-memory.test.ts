import { restoreMemory } from "../../src/taskpane/state/workbook-memory";

test("what the workbook keeps comes back as it was kept", () => {
  const kept = { economics: { margin: 0.4, fee: 0.05 }, festivals: { "festival:Prime Day:2026": 46_217 } };
  expect(restoreMemory(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each([
  ["nothing", undefined],
  ["a text", "x"],
  [
    "rates out of range and days that are none",
    { economics: { margin: 4, fee: "x" }, festivals: { "festival:x:2026": 1.5, target: 46_000, "festival:y:1": -1 } },
  ],
  ["a list", [1, 2]],
])("of %s nothing is taken over", (_, kept) => expect(restoreMemory(kept)).toEqual({}));
