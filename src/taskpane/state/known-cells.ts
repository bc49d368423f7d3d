import type { CellValue } from "../../core/cell";
import type { ReferenceRead } from "../../excel/workbook-port";

type Rows = readonly (readonly CellValue[])[];

const NOWHERE: Rows = [[{ error: "#REF!" }]];

/** A name alone may be one that the formula gives itself, in LET or LAMBDA: what it holds only the workbook can tell. */
const isName = (reference: string): boolean => !/[!:$[]/.test(reference) && !/^[a-z]{1,3}\d+#?$/i.test(reference);

/** The cells of references as formulas see them: an address that leads nowhere is an error, one too large for a look is not known. */
export const knownCells =
  (found: ReadonlyMap<string, ReferenceRead | undefined>) =>
  (reference: string): Rows | undefined =>
    found.has(reference) ? (found.get(reference) ? found.get(reference)?.values : isName(reference) ? undefined : NOWHERE) : undefined;
