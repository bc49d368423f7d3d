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

/** What cells a formula stands for is asked of the engine, one question a formula. */
const QUESTIONS = ["ISREF(#)", "AREAS(#)", "SHEET(#)", "MIN(ROW(#))", "ROWS(#)", "MIN(COLUMN(#))", "COLUMNS(#)"] as const;

/** The same, of formulas that calculate a reference too, such as `=OFFSET(…)`; null where it is none, or one of several areas. */
export async function calculatedArea(host: HostContext, name: DefinedName): Promise<SheetArea | null> {
  const plain = areaOfName(host, name);
  const formula = name.formulaOrRefString.replace(/^=/, "");
  if (plain || !/[([]/.test(formula)) return plain;
  const { engine } = host;
  await engine.settle();
  const unitId = engine.workbook.getId();
  const local = name.localSheetId === undefined ? undefined : engine.workbook.getSheetBySheetId(name.localSheetId);
  const sheetId = (local ?? engine.workbook.getActiveSheet()).getSheetId();
  const asked = Object.fromEntries(QUESTIONS.map((question, at) => [at, [`=${question.replace("#", () => formula)}`]]));
  const answers = await engine.api.getFormula().executeFormulas({ [unitId]: { [sheetId]: { 0: asked } } });
  const given = QUESTIONS.map((_, at) => answers[unitId]?.[sheetId]?.[0]?.[at]?.[0]?.value);
  const [isReference, areas, sheet, row, rows, column, columns] = given.map(Number);
  const target = engine.workbook.getSheets()[(sheet ?? 0) - 1];
  if (isReference !== 1 || areas !== 1 || !target) return null;
  return { sheetId: target.getSheetId(), row: Number(row) - 1, rows: Number(rows), column: Number(column) - 1, columns: Number(columns) };
}
