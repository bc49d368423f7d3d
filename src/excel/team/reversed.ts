import { cellsOf, placeKey } from "../../plan/standing/cells-of";
import type { CellChange } from "../../teams/change-plan";
import type { TeamWorkbook } from "../../teams/team-workbook";
import { areaOf } from "./cell-writes";
import type { Contents } from "./look-again";

/** Changes that give cells back what they held. Of what formulas filled, these write it. */
export function reversed(
  changes: readonly CellChange[],
  before: ReadonlyMap<string, Contents>,
  { sheets }: TeamWorkbook,
): readonly CellChange[] {
  const arrays = new Map(
    sheets.map(({ name, cells }) => [name, new Map(cells.flatMap((cell) => (cell.array ? [[placeKey(cell), cell.array] as const] : [])))]),
  );
  return changes.flatMap((change) =>
    cellsOf(areaOf(change)).map((cell): CellChange => {
      const { formula, value = null } = before.get(change.sheet)?.get(placeKey(cell)) ?? {};
      const array = arrays.get(change.sheet)?.get(placeKey(cell));
      const content = formula === undefined ? { value } : { formula, value, ...(array && { array }) };
      return { sheet: change.sheet, ...cell, content };
    }),
  );
}

/** Cells as a workbook that was read, as far as changes need one. */
export const asRead = (contents: ReadonlyMap<string, Contents>, changes: readonly CellChange[]): TeamWorkbook => {
  const arrays = new Map(
    changes.flatMap(({ sheet, content, ...place }) =>
      "formula" in content && content.array ? [[`${sheet}!${placeKey(place)}`, content.array]] : [],
    ),
  );
  return {
    spelling: "excel",
    elsewhere: [],
    sheets: [...contents].map(([name, cells]) => ({
      name,
      isProtected: false,
      cells: [...cells].map(([key, content]) => {
        const [row = 0, column = 0] = key.split(":").map(Number);
        const array = arrays.get(`${name}!${key}`);
        return { row, column, ...content, ...(array && { array }) };
      }),
    })),
  };
};
