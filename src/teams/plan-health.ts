import { tokenizeFormula } from "../core/cells/formula/tokenize-formula";
import { contains, cellArea } from "../plan/area";
import type { SheetIdentity } from "../plan/sheet-identity";
import type { Area, SheetPlan } from "../plan/sheet-plan";
import { restorationOf, type Restoration } from "../plan/standing/restoration";
import type { Standing } from "../plan/standing/sheet-state";

/** What became of a sheet that was made from a template. */
export interface PlanHealth {
  /** The version that it can be updated to. Computed cells are then not compared, which the new version may have changed. */
  readonly newerVersion?: number;
  /** Computed cells that hold something else, and names that formulas speak of and that are gone. */
  readonly cells: Restoration["cells"];
  readonly names: Restoration["names"];
  /** Cells with rules of which some or all have none any more. */
  readonly validations: readonly Area[];
  /** Rows, columns and tables that were deleted. */
  readonly gone: readonly string[];
  /** Cells whose formulas lost what they referred to. */
  readonly lostReferences: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
}

/** The areas of a sheet whose cells have rules. */
export type Validated = readonly Area[];

const losesReference = (formula: string): boolean =>
  formula.includes("#REF!") && tokenizeFormula(formula).some(({ kind, text }) => kind === "error" && text.includes("#REF!"));

/** The cells of a sheet whose formulas lost what they referred to. */
export const lostReferencesIn = (cells: Standing["cells"]): PlanHealth["lostReferences"] =>
  Array.from({ length: cells.rows }, (_, row) =>
    Array.from({ length: cells.columns }, (__, column) => ({ row, column, formula: String(cells.at(row, column)) })),
  ).flatMap((line) => line.filter(({ formula }) => formula.startsWith("=") && losesReference(formula)));

/** Compares a sheet with the plan it was made from. `plan` is written for its tables as they are called now. */
export function planHealth(plan: SheetPlan, identity: SheetIdentity, { state, cells }: Standing, validated: Validated): PlanHealth {
  const lostReferences = lostReferencesIn(cells);
  if (plan.version !== undefined && plan.version !== identity.version)
    return { newerVersion: plan.version, cells: [], names: [], validations: [], gone: [], lostReferences };
  const found = restorationOf(plan, state, cells);
  return {
    cells: found.cells,
    names: found.names,
    validations: found.validations.map(({ area }) => area).filter((area) => !isCovered(area, validated)),
    gone: found.gone,
    lostReferences,
  };
}

const isCovered = (area: Area, by: Validated): boolean =>
  by.some((one) => contains(one, area)) ||
  Array.from({ length: area.rows * area.columns }, (_, at) =>
    cellArea(area.row + Math.floor(at / area.columns), area.column + (at % area.columns)),
  ).every((cell) => by.some((one) => contains(one, cell)));
