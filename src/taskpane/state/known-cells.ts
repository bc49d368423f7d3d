import type { CellValue } from "../../core/cell";
import type { ReferenceRead } from "../../excel/workbook-port";

type Rows = readonly (readonly CellValue[])[];

const NOWHERE: Rows = [[{ error: "#REF!" }]];

/** The cells of references as formulas see them: one that leads nowhere is an error, one too large for a look is not known. */
export const knownCells =
  (found: ReadonlyMap<string, ReferenceRead | undefined>) =>
  (reference: string): Rows | undefined =>
    found.has(reference) ? (found.get(reference) ? found.get(reference)?.values : NOWHERE) : undefined;
