import { isCellError } from "../../src/core/cell";
import { planProblems } from "../../src/plan/plan-problems";
import { cellReader } from "../../src/workbench/engine/cells/cell-reader";
import { writeCells } from "../../src/workbench/engine/cells/write-cells";
import type { Engine } from "../../src/workbench/engine/create-engine";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../src/workbench/files/file-to-snapshot";
import { planToFile } from "../../src/files/xlsx/plan-to-file";
import { NATIVE_CASES, RAISE, type NativeCase } from "./native-cases";

const sheetId = (engine: Engine, name: string): string => engine.workbook.getSheetByName(name)?.getSheetId() ?? "";

function expectShown(engine: Engine, { plan, expected }: NativeCase, when: "first" | "edited"): void {
  const reader = cellReader(engine, sheetId(engine, plan.sheetName));
  const shown = expected.map(({ row, column }) => reader.value(row, column));
  expect(shown.filter(isCellError)).toEqual([]);
  expected.forEach((one, index) => expect(shown[index]).toBeCloseTo(one[when], 9));
}

describe.each(NATIVE_CASES)("$name", (one) => {
  test("holds nothing that Excel would refuse", () => expect(planProblems(one.plan, [one.source.sheet])).toEqual([]));

  test("shows what the analysis says, and follows when a cell of the source changes", async () => {
    const engine = createHeadlessEngine({ snapshot: fileToSnapshot(planToFile([one.sourcePlan, one.plan])).snapshot });
    try {
      await engine.settle();
      expectShown(engine, one, "first");
      const { row, column } = one.source.edit;
      const value = Number(one.source.rows[row]?.[column]) + RAISE;
      writeCells(engine, { sheetId: sheetId(engine, one.source.sheet), row, column, rows: 1, columns: 1 }, () => ({ v: value }));
      await engine.settle();
      expectShown(engine, one, "edited");
      expect(one.expected.some(({ first, edited }) => first !== edited)).toBe(true);
    } finally {
      engine.dispose();
    }
  });
});

test("what more than seven channels leave over is summed over a list of names", () => {
  const many = NATIVE_CASES.find(({ name }) => name === "trend of more channels than lines");
  const formulas = many?.plan.blocks.flatMap(({ cells }) => cells.flat()).flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : [])) ?? [];
  expect(formulas.some((formula) => formula.startsWith("=SUMPRODUCT(SUMIFS("))).toBe(true);
});
