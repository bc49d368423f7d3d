import { serialOfDay } from "../../../src/build/ops/days";
import { withEntries } from "../../../src/build/ops/template-entries";
import { contains } from "../../../src/plan/area";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { NOTHING_TAKEN } from "../../../src/plan/taken-names";
import { renderTemplate } from "../../../src/templates/render";
import { opened } from "../../templates/support/opened";

const today = serialOfDay("2026-06-17", "today");
const planOf = (empty: boolean): SheetPlan =>
  renderTemplate(withEntries(opened("monthly-work-plan", "en"), { empty, today, unit: "yuan" }), { taken: NOTHING_TAKEN, today });

/** The cells of a column of the weeks, by its place. */
function weeks({ anchors = {}, blocks }: SheetPlan, place: number): unknown[] {
  const area = anchors["tables.weeks"];
  if (!area) throw new Error("There are no weeks");
  const cell = (row: number, column: number): unknown =>
    blocks.flatMap((block) => block.cells[row - block.row]?.[column - block.column] ?? []).at(0) ?? null;
  return Array.from({ length: area.rows - 1 }, (_, index) => cell(area.row + 1 + index, area.column + place));
}

test("a column that is kept holds its values on an empty sheet, and no others do", () => {
  expect(weeks(planOf(false), 1)).toContain("Wrap up and plan ahead");
  expect(weeks(planOf(true), 0)).toEqual([1, 2, 3, 4, 5]);
  expect(weeks(planOf(true), 1)).toEqual([null, null, null, null, null]);
});

test("clearing the samples leaves a column that is kept", () => {
  const plan = planOf(false);
  const { row, column } = plan.anchors?.["tables.weeks"] ?? { row: 0, column: 0 };
  const isSample = (place: number): boolean =>
    plan.samples.some((area) => contains(area, { row: row + 1, column: column + place, rows: 1, columns: 1 }));
  expect([isSample(0), isSample(1)]).toEqual([false, true]);
});
