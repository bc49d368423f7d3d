import type { CellChange } from "../../../teams/change-plan";
import { isSameValue } from "../../../teams/restore/same-value";
import { computedValues, isLeftToExcel } from "./computed-values";
import type { TeamFile } from "./team-file";

/** Programs agree to so many digits on what they calculate. */
const AGREED = 1e-9;

const differs = (now: unknown, before: unknown): boolean =>
  typeof now === "number" && typeof before === "number"
    ? Math.abs(now - before) > AGREED * Math.max(1, Math.abs(now), Math.abs(before))
    : !isSameValue(now as never, before as never);

/**
 * The changes with the results that the formulas have now, because what they read may have been changed while they were values; and
 * whether any is another than before, so that the rest of the workbook has to be calculated too.
 */
export async function recalculated(
  { decoded }: TeamFile,
  changes: readonly CellChange[],
): Promise<{ readonly changes: readonly CellChange[]; readonly isStale: boolean }> {
  const formulas = changes.flatMap(({ content, ...place }) => ("formula" in content ? [{ ...place, ...content }] : []));
  if (formulas.length === 0) return { changes, isStale: false };
  if (isLeftToExcel(decoded, formulas.length)) return { changes, isStale: true };
  const valueAt = await computedValues(decoded, formulas);
  let isStale = false;
  const renewed = changes.map((change): CellChange => {
    const { sheet, row, column, content } = change;
    const value = valueAt(sheet, row, column);
    if ("result" in content || value === null || !differs(value, content.value)) return change;
    isStale = true;
    return { ...change, content: { ...content, value } };
  });
  return { changes: renewed, isStale };
}
