import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { parseCells, splitAddress } from "../../engine/cells/address";
import type { SheetArea } from "../../engine/cells/area";
import type { HostContext } from "../host-context";
import { sameName } from "./collection";
import { findSheet } from "./sheet-names";

/** What the grid writes for names of the whole workbook. */
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

export type DefinedName = IDefinedNamesServiceParam;

export const nameWithId = (host: HostContext, id: string): DefinedName | undefined =>
  host.engine.injector.get(IDefinedNamesService).getValueById(host.engine.workbook.getId(), id) ?? undefined;

/** Names of one sheet, or those of the workbook. */
export function namesOf(host: HostContext, sheetId: string | undefined): DefinedName[] {
  const all = Object.values(host.engine.injector.get(IDefinedNamesService).getDefinedNameMap(host.engine.workbook.getId()) ?? {});
  return all.filter((name) =>
    sheetId === undefined ? (name.localSheetId ?? WORKBOOK_SCOPE) === WORKBOOK_SCOPE : name.localSheetId === sheetId,
  );
}

export const findName = (host: HostContext, name: string, sheetId: string | undefined): DefinedName | undefined =>
  namesOf(host, sheetId).find((one) => sameName(one.name, name));

/** The cells a name stands for; null for constants and formulas. */
export function areaOfName(host: HostContext, name: DefinedName): SheetArea | null {
  const { sheet, cells } = splitAddress(name.formulaOrRefString);
  const area = parseCells(cells);
  const sheetId = sheet === undefined ? undefined : findSheet(host, sheet)?.getSheetId();
  return area && sheetId ? { sheetId, ...area } : null;
}
