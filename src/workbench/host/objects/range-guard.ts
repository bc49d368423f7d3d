import type { SheetArea } from "../../engine/cells/area";
import { EXCEL_GRID } from "../../engine/excel-grid";
import type { HostContext } from "../host-context";
import { allow, allowCells, sheetProtection } from "./protection-model";

/** What of a range writes cells. */
const WRITES = new Set([
  "Values",
  "Formulas",
  "FormulasLocal",
  "FormulasR1C1",
  "Hyperlink",
  "Clear",
  "CopyFrom",
  "MoveTo",
  "AutoFill",
  "RemoveDuplicates",
]);
const FORMATS = new Set(["NumberFormat", "NumberFormatLocal", "Style"]);
const MOVES = new Set(["Insert", "Delete"]);

/** What a protected sheet lets be done to a range. */
export function rangeGuard(self: SheetArea, host: HostContext, member: string): void {
  if (!sheetProtection(host, self.sheetId)) return;
  if (WRITES.has(member)) allowCells(host, self);
  if (FORMATS.has(member)) allow(host, self.sheetId, "formatCells");
  if (member === "RowHidden") allow(host, self.sheetId, "formatRows");
  if (member === "ColumnHidden") allow(host, self.sheetId, "formatColumns");
  if (member === "Merge" || member === "Unmerge") allow(host, self.sheetId);
  if (MOVES.has(member)) {
    const [rows, columns] = [self.columns === EXCEL_GRID.columnCount, self.rows === EXCEL_GRID.rowCount];
    const permission = rows ? `${member.toLowerCase()}Rows` : columns ? `${member.toLowerCase()}Columns` : undefined;
    allow(host, self.sheetId, permission);
    if (member === "Delete" && (rows || columns)) allowCells(host, self);
  }
}

/** What a protected sheet lets be done to the look of a range. */
export function formatGuard(self: SheetArea, host: HostContext, member: string): void {
  const permission =
    member === "RowHeight" || member === "AutofitRows"
      ? "formatRows"
      : member === "ColumnWidth" || member === "AutofitColumns"
        ? "formatColumns"
        : "formatCells";
  allow(host, self.sheetId, permission);
}
