import type { IFormulaCurrentConfigService, IFormulaDependencyTree, IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { FileIteration } from "../../../files/file-workbook";

type Tree = IFormulaDependencyTree;

/**
 * Excel goes sheet by sheet, then by rows. Source: Microsoft Learn, "Excel performance: Tips for optimizing performance obstructions",
 * circular references.
 */
export function inOrderOfCells(members: readonly Tree[], config: IFormulaCurrentConfigService): readonly Tree[] {
  const sheets = Object.values(config.getUnitData()).flatMap((unit) => Object.keys(unit ?? {}));
  return [...members].sort((a, b) => sheets.indexOf(a.subUnitId) - sheets.indexOf(b.subUnitId) || a.row - b.row || a.column - b.column);
}

type Values = (tree: Tree) => unknown;

/** What a formula's cell holds: of this calculation, or from before it. */
export const valuesIn =
  (runtime: IFormulaRuntimeService, config: IFormulaCurrentConfigService): Values =>
  ({ unitId, subUnitId, row, column }) => {
    const cell = runtime.getUnitData()[unitId]?.[subUnitId]?.getValue(row, column);
    return (cell ?? config.getUnitData()[unitId]?.[subUnitId]?.cellData.getValue(row, column))?.v;
  };

/**
 * Calculates formulas over and over, each with what the others came to last, until none changes by as much as `change`,
 * and at most `count` times.
 * Source: Microsoft Support, "Change formula recalculation, iteration, or precision in Excel".
 */
export async function iterate<T>(
  members: readonly T[],
  { count, change }: FileIteration,
  value: (member: T) => unknown,
  calculate: (member: T) => Promise<void> | undefined,
): Promise<void> {
  for (let round = 0; round < count; round += 1) {
    let most = 0;
    for (const member of members) {
      const before = value(member);
      const calculating = calculate(member);
      if (calculating) await calculating;
      most = Math.max(most, difference(before, value(member)));
    }
    if (most < change) break;
  }
}

/** A blank cell counts as zero. */
function difference(before: unknown, now: unknown): number {
  if (before === now) return 0;
  const [from, to] = [before ?? 0, now ?? 0];
  return typeof from === "number" && typeof to === "number" ? Math.abs(to - from) : Infinity;
}
