import type { IBorderData, ICellData, IObjectMatrixPrimitiveType, IStyleData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { SheetArea } from "../engine/cells/area";
import { cellReader } from "../engine/cells/cell-reader";
import type { Engine } from "../engine/create-engine";

/** A part of a style; null takes a property away. */
export type StylePart = { readonly [K in keyof IStyleData]?: IStyleData[K] | null };

type Border = IBorderData[keyof IBorderData] | null;

/** What a format makes of a cell, given the borders it has by then; undefined leaves it alone. */
type MakeStyle = (
  row: number,
  column: number,
  border: (edge: keyof IBorderData, row: number, column: number) => Border,
) => StylePart | undefined;

interface Format {
  readonly area: SheetArea;
  readonly make: MakeStyle;
}

export interface PendingStyles {
  /** Formats the cells of an area, before anything else is read or written. */
  add(area: SheetArea, make: MakeStyle): void;
  /** Does some formatting of which nothing is kept if it fails. */
  attempt<T>(work: () => Promise<T>): Promise<T>;
  /** Writes what was formatted. */
  write(): void;
}

/**
 * The formats that follow one another in a request: fill, font, alignment and each border are set one by one, and each would be a command
 * of the grid over the same cells, which copies, compares and measures all of them. They are put together here and written at once.
 */
export function pendingStyles(engine: Engine): PendingStyles {
  let formats: Format[] = [];
  return {
    add: (area, make) => void formats.push({ area, make }),
    async attempt(work) {
      const before = formats.length;
      try {
        return await work();
      } catch (error) {
        formats.length = before;
        throw error;
      }
    },
    write() {
      const all = formats;
      formats = [];
      for (const sheetId of new Set(all.map(({ area }) => area.sheetId))) {
        const value = together(
          engine,
          sheetId,
          all.filter(({ area }) => area.sheetId === sheetId),
        );
        if (Object.keys(value).length > 0)
          engine.run(SetRangeValuesCommand.id, { unitId: engine.workbook.getId(), subUnitId: sheetId, range: NO_RANGE, value });
      }
    },
  };
}

/** The command asks for a range and then takes the cells of its value. */
const NO_RANGE = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

/** What several formats, one after the other, make of the cells of a sheet. */
function together(engine: Engine, sheetId: string, formats: readonly Format[]): IObjectMatrixPrimitiveType<ICellData> {
  const reader = cellReader(engine, sheetId);
  const rows: Record<number, Record<number, { s: StylePart }>> = {};
  const border = (edge: keyof IBorderData, row: number, column: number): Border => {
    const set = rows[row]?.[column]?.s.bd;
    return set && edge in set ? (set[edge] ?? null) : (reader.ownStyle(row, column).bd?.[edge] ?? null);
  };
  for (const { area, make } of formats) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const part = make(row, column, border);
        if (!part) continue;
        const cells = (rows[row] ??= {});
        const known = cells[column]?.s;
        cells[column] = { s: { ...known, ...part, ...(part.bd ? { bd: { ...known?.bd, ...part.bd } } : {}) } };
      }
    }
  }
  return rows as IObjectMatrixPrimitiveType<ICellData>;
}
