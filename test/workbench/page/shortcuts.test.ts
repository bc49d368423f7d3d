import { keyNames, SHORTCUTS } from "../../../src/workbench/page/keyboard/shortcuts";

test("keys are told as a machine has them, arrows one by one", () => {
  expect(keyNames("Ctrl+Shift+↑↓←→", false)).toEqual({ held: ["Ctrl", "Shift"], pressed: ["↑", "↓", "←", "→"] });
  expect(keyNames("Ctrl+-", true)).toEqual({ held: ["⌘"], pressed: ["-"] });
});

test("in each group a key is told once", () => {
  for (const group of Object.values(SHORTCUTS)) expect(new Set(group.map(({ keys }) => keys)).size).toBe(group.length);
});
