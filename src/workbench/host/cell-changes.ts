import { cellsAddress } from "../engine/cells/address";
import type { SheetArea } from "../engine/cells/area";
import { EXCEL_GRID } from "../engine/excel-grid";
import type { Structured } from "../engine/structure/follow-structure";
import type { Axis, Span, StructuralChange } from "../engine/structure/structural-change";

/** What Office.js tells of cells that changed. The client makes `changeDirectionState` of the direction. */
export interface CellChange {
  readonly sheetId: string;
  readonly address: string;
  readonly changeType: "RangeEdited" | `${"Row" | "Column" | "Cell"}${"Inserted" | "Deleted"}`;
  readonly shiftDirection: "None" | `ShiftCell${"Up" | "Down" | "Left" | "Right"}`;
}

export const edited = (area: SheetArea): CellChange => ({
  sheetId: area.sheetId,
  address: cellsAddress(area),
  changeType: "RangeEdited",
  shiftDirection: "None",
});

/**
 * Rows, columns and cells that came or went; taken back, what came goes. Cells that changed places are edited, as Excel tells of them:
 * where they were and where they are.
 */
export function structuralChanges({ changes, back }: Structured): readonly CellChange[] {
  return (back ? changes.toReversed() : changes).flatMap((change) => told(change, back));
}

/** The breadth of whole rows and columns. */
const WHOLE: Readonly<Record<Axis, number>> = { rows: EXCEL_GRID.columnCount, columns: EXCEL_GRID.rowCount };

function told(change: StructuralChange, back: boolean): CellChange[] {
  if (change.kind === "moveCells") return [edited(change.from), edited(change.to)];
  const { axis, sheetId, at, count } = change;
  if (change.kind === "moveLines") {
    const first = Math.min(at, change.before);
    return [edited(area(axis, sheetId, first, Math.max(at + count, change.before) - first))];
  }
  const inserted = (change.kind === "insert") !== back;
  const cells = area(axis, sheetId, at, count, change.across);
  const isWhole = change.across === undefined || change.across.count === WHOLE[axis];
  const kind = isWhole ? (axis === "rows" ? "Row" : "Column") : "Cell";
  return [
    {
      sheetId,
      address: cellsAddress(cells),
      changeType: `${kind}${inserted ? "Inserted" : "Deleted"}`,
      shiftDirection: isWhole ? "None" : DIRECTION[axis][inserted ? "inserted" : "deleted"],
    },
  ];
}

const DIRECTION = {
  rows: { inserted: "ShiftCellDown", deleted: "ShiftCellUp" },
  columns: { inserted: "ShiftCellRight", deleted: "ShiftCellLeft" },
} as const;

function area(axis: Axis, sheetId: string, at: number, count: number, across: Span = { at: 0, count: WHOLE[axis] }): SheetArea {
  return axis === "rows"
    ? { sheetId, row: at, rows: count, column: across.at, columns: across.count }
    : { sheetId, row: across.at, rows: across.count, column: at, columns: count };
}
