import type { ICellData, IObjectMatrixPrimitiveType, IWorksheetData } from "@univerjs/core";
import type { CellValue } from "../../core/cell";
import { shiftFormula } from "../../core/cells/formula/shift-formula";
import type { FileCell, FileStyle } from "../../files/file-workbook";
import { fileText } from "../../files/xlsx/reading/shared-texts";
import { hideIntersections, needsArray } from "../../files/xlsx/formula/needs-array";
import { errorIn } from "../engine/cells/error-text";
import { textOfRich } from "../engine/cells/rich-text";
import type { Spill } from "../engine/cells/spilled-areas";
import { arrayOfCell, type ArraySize } from "../engine/formula/array-formula";

const entries = <T>(of: Readonly<Record<number, T>> | undefined): [number, T][] =>
  Object.entries(of ?? {})
    .map(([key, value]) => [Number(key), value] as [number, T])
    .sort(([a], [b]) => a - b);

/** Booleans are 1 and 0 of type 3; errors are their text. */
function valueOf(cell: ICellData): CellValue {
  const { v, t } = cell;
  if (v === null || v === undefined) return null;
  if (t === 3) return v === 1 || v === true || v === "1";
  const error = errorIn(cell);
  if (error) return { error };
  return t === 2 && typeof v === "string" && v.trim() !== "" && Number.isFinite(Number(v)) ? Number(v) : v;
}

/** What spilled into each cell but the formulas' own, by row and column; and how far each formula fills. */
function spilledInto(spills: readonly Spill[]) {
  const values = new Map<string, CellValue>();
  const sizes = new Map<string, ArraySize>();
  for (const { row, column, values: rows } of spills) {
    sizes.set(`${row},${column}`, { rows: rows.length, columns: rows[0]?.length ?? 1 });
    rows.forEach((line, down) =>
      line.forEach((value, right) => {
        if (down + right > 0 && value !== null) values.set(`${row + down},${column + right}`, value);
      }),
    );
  }
  return { values, sizes };
}

/** The cells of a sheet of the grid as a file holds them: what formulas spilled into cells stands in those too. */
export function sheetCells(
  sheet: Partial<IWorksheetData>,
  styleOf: (style: ICellData["s"]) => FileStyle | undefined,
  manyCells: (name: string) => boolean,
  spills: readonly Spill[],
): FileCell[] {
  const { values: spilled, sizes } = spilledInto(spills);
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const all = entries(sheet.cellData as IObjectMatrixPrimitiveType<ICellData> | undefined).flatMap(([row, line]) =>
    entries(line).map(([column, cell]) => ({ row, column, cell })),
  );
  for (const { row, column, cell } of all) if (cell?.f && cell.si) shared.set(cell.si, { formula: cell.f.replace(/^=/, ""), row, column });
  const cells = all.flatMap(({ row, column, cell }): FileCell[] => {
    if (!cell) return [];
    const key = `${row},${column}`;
    const master = !cell.f && cell.si ? shared.get(cell.si) : undefined;
    const shown = cell.f ? cell.f.replace(/^=/, "") : master && shiftFormula(master.formula, row - master.row, column - master.column);
    const fills = arrayOfCell(cell);
    const plain = shown === undefined || fills ? undefined : hideIntersections(shown, manyCells);
    const formula = plain ?? shown;
    const rich = textOfRich(cell.p);
    const own = (cell.v ?? null) === null && rich ? rich : valueOf(cell);
    const value = own ?? spilled.get(key) ?? null;
    spilled.delete(key);
    const style = styleOf(cell.s);
    if (value === null && formula === undefined && !style) return [];
    return [
      {
        row,
        column,
        value,
        ...(formula !== undefined && { formula }),
        ...arrayOf(
          { row, column },
          fills,
          sizes.get(key),
          plain === undefined && formula !== undefined && (cell.custom?.["dynamic"] === true || needsArray(formula, manyCells)),
        ),
        ...(style && { style }),
        ...runsOf(cell, value, formula),
      },
    ];
  });
  // Cells in which nothing else stands.
  for (const [key, value] of spilled) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    cells.push({ row, column, value });
  }
  return cells;
}

/** The runs that a file had while the text is still theirs. */
function runsOf({ custom }: ICellData, value: CellValue, formula: string | undefined): Pick<FileCell, "runs"> {
  const runs: unknown = custom?.["runs"];
  return typeof runs === "string" && formula === undefined && value === fileText(runs).text ? { runs } : {};
}

function arrayOf(
  at: { row: number; column: number },
  fills: ArraySize | undefined,
  spills: ArraySize | undefined,
  mayFill: boolean,
): Pick<FileCell, "array"> {
  if (fills) return { array: { area: { ...at, ...fills }, dynamic: false } };
  return spills || mayFill ? { array: { area: { ...at, ...(spills ?? { rows: 1, columns: 1 }) }, dynamic: true } } : {};
}
