import type { CellValue } from "../../../core/cell";
import type { CellChange } from "../../../teams/change-plan";
import { isNameError } from "../../../teams/inventory";
import { cellsOf, valuesOf, type ValueAt } from "../../../teams/share";
import { computedValues, isLeftToExcel } from "./computed-values";
import type { TeamFile } from "./team-file";

export interface SharedValues {
  readonly valueAt: ValueAt;
  /** Results of other formulas that the file had none of, or a wrong one. */
  readonly results: readonly CellChange[];
  /** Whether anything was calculated and not only taken from the file. */
  readonly calculated: boolean;
}

const lacksValue = (value: CellValue): boolean => value === null || isNameError(value);

/** The values that take the place of formulas: the file's, or, where it has none or #NAME?, what the embedded workbook calculates. */
export async function valuesForSharing({ workbook, inventory, decoded }: TeamFile): Promise<SharedValues> {
  const inFile = valuesOf(workbook);
  const wanting = inventory.formulas.filter(({ value }) => lacksValue(value));
  if (wanting.length === 0) return { valueAt: inFile, results: [], calculated: false };
  if (isLeftToExcel(decoded))
    throw new Error(
      "The file lacks results of its formulas and has too many to calculate here. Open it in Excel with OpsPlan, save it, and share it then.",
    );
  const anew = await computedValues(
    decoded,
    inventory.formulas.map(({ formula, ...place }) => ({ ...place, formula: formula.replace(/^=/, "") })),
  );
  const cells = new Set(wanting.flatMap((one) => cellsOf(one).map(({ row, column }) => `${one.sheet}!${row}:${column}`)));
  const own = new Set(inventory.formulas.map(({ sheet, row, column }) => `${sheet}!${row}:${column}`));
  const results = workbook.sheets.flatMap(({ name, cells: all }) =>
    all.flatMap(({ row, column, value, formula }): readonly CellChange[] => {
      if (formula === undefined || own.has(`${name}!${row}:${column}`) || !lacksValue(value)) return [];
      const result = anew(name, row, column);
      return result === null || isNameError(result) ? [] : [{ sheet: name, row, column, content: { result } }];
    }),
  );
  return {
    valueAt: (sheet, row, column) => (cells.has(`${sheet}!${row}:${column}`) ? anew : inFile)(sheet, row, column),
    results,
    calculated: true,
  };
}
