import { contains } from "./area";
import type { SheetPlan } from "./sheet-plan";

/** The sheet as it is after its samples were cleared: what is entered is left to the planner, everything else stands. */
export function withoutSamples(plan: SheetPlan): SheetPlan {
  const isSample = (row: number, column: number): boolean =>
    plan.samples.some((area) => contains(area, { row, column, rows: 1, columns: 1 }));
  let cleared = 0;
  const blocks = plan.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line, down) =>
      line.map((cell, across) => {
        if (cell === null || typeof cell === "object" || !isSample(block.row + down, block.column + across)) return cell;
        cleared++;
        return null;
      }),
    ),
  }));
  return { ...plan, blocks, ...(plan.identity && { identity: { ...plan.identity, cleared } }) };
}
