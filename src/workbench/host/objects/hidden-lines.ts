import type { SheetArea } from "../../engine/cells/area";
import type { HostContext } from "../host-context";
import { sheetOf } from "./sheet-names";

/** Hidden, not hidden, or null where both occur. */
function hidden(count: number, test: (index: number) => boolean): boolean | null {
  const first = test(0);
  for (let i = 1; i < count; i += 1) if (test(i) !== first) return null;
  return first;
}

export const rowsHidden = (self: SheetArea, host: HostContext): boolean | null => {
  const sheet = sheetOf(host, self.sheetId).getSheet();
  return hidden(
    Math.min(self.rows, sheet.getRowCount() - self.row),
    (i) => !sheet.getRowVisible(self.row + i) || sheet.isRowFiltered(self.row + i),
  );
};
export const columnsHidden = (self: SheetArea, host: HostContext): boolean | null => {
  const sheet = sheetOf(host, self.sheetId).getSheet();
  return hidden(Math.min(self.columns, sheet.getColumnCount() - self.column), (i) => !sheet.getColVisible(self.column + i));
};
