import type { CellValue } from "../core/cell";
import { excelRefusals, type Source } from "./excel-refusals";
import { layoutProblems } from "./layout-problems";
import type { SheetPlan } from "./sheet-plan";

/** What a plan may speak of besides itself, and what is known of it. */
interface Around {
  /** Other sheets that its formulas may read. */
  readonly sources?: readonly Source[];
  /** What its cells show, once they have been calculated. */
  readonly values?: (row: number, column: number) => CellValue;
}

/** Everything about a plan that Excel would refuse, and everything that would be cut or out of sight; empty when there is nothing. */
export const planProblems = (plan: SheetPlan, { sources = [], values }: Around = {}): string[] => [
  ...excelRefusals(plan, sources),
  ...layoutProblems(plan, values),
];
