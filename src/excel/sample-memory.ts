import type { Area, PlanCell, SheetPlan } from "../plan/sheet-plan";

export type SampleValue = string | number | boolean | null;

/** An area of sample inputs and what was written there. Kept with the workbook until the samples are cleared. */
export interface SampleArea {
  readonly area: Area;
  readonly values: readonly (readonly SampleValue[])[];
}

/** What "clear the samples" needs to know in a later session, to tell a sample from what a user has typed since. */
export function sampleMemory(plan: SheetPlan): readonly SampleArea[] {
  return plan.samples.map((area) => ({
    area,
    values: Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_, c) => constantAt(plan, area.row + r, area.column + c))),
  }));
}

/** Later blocks win, as they are written later. */
function constantAt(plan: SheetPlan, row: number, column: number): SampleValue {
  let found: PlanCell = null;
  for (const block of plan.blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined && cell !== null) found = cell;
  }
  return typeof found === "object" ? null : found;
}
