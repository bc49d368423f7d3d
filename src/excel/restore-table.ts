import type { Area } from "../plan/sheet-plan";
import type { TablePlace } from "../plan/standing/places";
import type { SheetCells } from "../plan/standing/sheet-state";
import { rangeOf } from "./apply/range-of";
import { rowSlices } from "./apply/row-slices";
import { literalText } from "./literal-text";
import { runOptions } from "./run-excel";
import type { KnownSheet } from "./sheet-identities";

/** A table before it was changed. */
interface TableBefore {
  readonly known: KnownSheet;
  readonly place: TablePlace;
  readonly cells: SheetCells;
  /** A cell above the table that was written too. */
  readonly noteAt?: Area | undefined;
}

/** Rows of a table, from 0 below its header. */
export const bodyRows = ({ now: { area } }: TablePlace, from: number, rows: number): Area => ({ ...area, row: area.row + 1 + from, rows });

/** Gives the table its rows and entries back, and what `also` puts back beside them. Tells whether it could. */
export async function restoreTable(
  { known, place, cells, noteAt }: TableBefore,
  also: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<boolean> {
  const { area, name } = place.now;
  try {
    await Excel.run(runOptions(), async (context) => {
      const sheet = context.workbook.worksheets.getItem(known.sheet.id);
      const table = sheet.tables.getItem(name);
      const body = table.getDataBodyRange().load("rowCount,formulas");
      await context.sync();
      const before = Array.from({ length: area.rows - 1 }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) => cells.at(area.row + 1 + row, area.column + column)),
      );
      const missing = before.length - body.rowCount;
      if (missing > 0)
        table.rows.add(
          undefined,
          before.slice(-missing).map((row) => row.map(() => "")),
        );
      else if (missing < 0) rangeOf(sheet, bodyRows(place, before.length, -missing)).delete("Up");
      for (const part of rowSlices(bodyRows(place, 0, before.length))) {
        rangeOf(sheet, part).formulas = before
          .slice(part.row - area.row - 1, part.row - area.row - 1 + part.rows)
          .map((row) => row.map(asWritten));
      }
      if (noteAt) rangeOf(sheet, noteAt).values = [[cells.at(noteAt.row, noteAt.column)]];
      also(sheet);
      await context.sync();
    });
    return true;
  } catch {
    // The first failure is the one to report; that taking back failed too is told by the result.
    return false;
  }
}

const asWritten = (cell: unknown): unknown => (typeof cell === "string" && !cell.startsWith("=") && cell !== "" ? literalText(cell) : cell);
