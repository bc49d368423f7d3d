import type { CellChange } from "../change-plan";
import { isSame } from "./compare-versions";
import { versionNow, type PlanNow } from "./keep-version";
import { figuresOf } from "./plan-figures";
import type { KeptCell, PlanVersion } from "./plan-version";

export interface InputsBack {
  readonly cells: readonly CellChange[];
  /** Cells that held a formula then: only its value was kept to be brought back, so they are left alone. */
  readonly formulas: readonly { readonly row: number; readonly column: number }[];
  /** Rows of the version that the tables have no room for. */
  readonly noRoom: number;
}

/**
 * What gives the entries of a plan's sheet back what a version holds. Results follow by themselves. Rows are entered in the order they had
 * then; of a formula nothing is written, because a version may come from elsewhere and cells it spoke of may have moved.
 */
export function bringInputsBack(version: PlanVersion, now: PlanNow, sheetName: string): InputsBack {
  const { values, tables } = figuresOf(now.plan, now.state);
  const present = versionNow(now, version);
  const cells: CellChange[] = [];
  const formulas: { row: number; column: number }[] = [];
  const give = (place: { readonly row: number; readonly column: number }, was: KeptCell, is: KeptCell | undefined): void => {
    if (is && (isSame(was, is) || (was.formula !== undefined && was.formula === is.formula))) return;
    const { row, column } = place;
    if (was.formula !== undefined) formulas.push({ row, column });
    else cells.push({ sheet: sheetName, row, column, content: { value: was.value } });
  };
  for (const { key, cell, isInput } of values) {
    const was = version.values.find((one) => one.key === key);
    if (was && isInput)
      give(
        cell,
        was,
        present.values.find((one) => one.key === key),
      );
  }
  let noRoom = 0;
  for (const { key, columns, row, rows } of tables) {
    const [was, is] = [version.tables.find((one) => one.key === key), present.tables.find((one) => one.key === key)];
    if (!was || !is) continue;
    const filled = was.rows.flatMap((line, at) => (line.some(({ value }) => value !== null && value !== "") ? [at] : []));
    noRoom += filled.filter((at) => at >= rows).length;
    for (let at = 0; at < rows; at += 1) {
      const line = was.rows[at];
      columns.forEach((column, index) => {
        const from = was.columns.findIndex((one) => one.key === column.key);
        if (from < 0) return;
        give({ row: row + at, column: column.column }, line?.[from] ?? { value: null }, is.rows[at]?.[index]);
      });
    }
  }
  return { cells, formulas, noRoom };
}
