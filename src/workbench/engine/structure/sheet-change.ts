import { IUniverInstanceService, UniverInstanceType, type ICommandInfo, type Injector, type Workbook } from "@univerjs/core";
import { RemoveSheetCommand, SetWorksheetNameCommand, SetWorksheetOrderCommand } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import type { SheetChange } from "./rewrite-sheets";

interface Params {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
}

const CHANGES: ReadonlySet<string> = new Set([SetWorksheetNameCommand.id, RemoveSheetCommand.id, SetWorksheetOrderCommand.id]);

/** What a command of the grid does to a sheet, told before it is done; undefined for any other command and for a name that stays. */
export function sheetChange(injector: Injector, { id, params }: ICommandInfo): SheetChange | undefined {
  if (!CHANGES.has(id)) return undefined;
  const { subUnitId, name: to, order: place = 0 } = (params ?? {}) as Params;
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = (subUnitId === undefined ? null : workbook?.getSheetBySheetId(subUnitId)) ?? workbook?.getActiveSheet();
  if (!workbook || !sheet) return undefined;
  const [sheetId, name] = [sheet.getSheetId(), sheet.getName()];
  if (id === SetWorksheetNameCommand.id) return to === undefined || to === name ? undefined : { kind: "renameSheet", sheetId, name, to };
  const order = workbook.getSheets().map((one) => one.getName());
  if (id === SetWorksheetOrderCommand.id) {
    const now = order.filter((one) => one !== name);
    return { kind: "moveSheet", sheetId, name, order, now: now.toSpliced(place, 0, name) };
  }
  const tables = injector.get(TableManager).getTablesBySubunitId(workbook.getUnitId(), sheetId);
  return {
    kind: "deleteSheet",
    sheetId,
    name,
    order,
    tables: new Set(tables.map((table) => table.getDisplayName().toLowerCase())),
  };
}
