import type { ObjectMatrix } from "@univerjs/core";
import type { IDiscreteRange } from "@univerjs/sheets";
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/sheets-ui";
import type { SheetArea } from "../../engine/cells/area";
import type { Engine } from "../../engine/create-engine";
import { meetsTable } from "../../engine/tables/refuse-merges";

type Spans = ObjectMatrix<{ readonly rowSpan?: number; readonly colSpan?: number }>;
type Target = { readonly subUnitId: string; readonly pastedRange: IDiscreteRange };

/** What of the grid's service is not in its interface: where every paste of cells with their formats ends. */
interface Inner {
  _pasteUSM(table: { readonly cellMatrix?: Spans }, target: Target, pasteType: string, source?: object): boolean;
}

/** Pastes that bring no merged cells. */
const CONTENTS: ReadonlySet<string> = new Set([
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMULA,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_COL_WIDTH,
]);

/** Merged cells are not pasted over cells of a table, as they cannot be made there; the grid asks nobody before it pastes them. */
export function refuseMergedPaste(engine: Engine): void {
  const service = engine.injector.get(ISheetClipboardService) as unknown as Inner;
  const paste = service._pasteUSM.bind(service);
  service._pasteUSM = (table, target, pasteType, source) => {
    const merged = !CONTENTS.has(pasteType) && hasSpans(table.cellMatrix);
    if (!merged || !meetsTable(engine.injector, areaOfTarget(target))) return paste(table, target, pasteType, source);
    engine.tables.refusals.next("merge");
    return false;
  };
}

function hasSpans(cells: Spans | undefined): boolean {
  let found = false;
  cells?.forValue((_row, _column, cell) => {
    found ||= (cell?.rowSpan ?? 1) > 1 || (cell?.colSpan ?? 1) > 1;
  });
  return found;
}

function areaOfTarget({ subUnitId, pastedRange: { rows, cols } }: Target): SheetArea {
  const [row, column] = [rows[0] ?? 0, cols[0] ?? 0];
  return { sheetId: subUnitId, row, column, rows: (rows.at(-1) ?? row) - row + 1, columns: (cols.at(-1) ?? column) - column + 1 };
}
