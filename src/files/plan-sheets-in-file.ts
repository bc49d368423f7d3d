import type { CellValue } from "../core/cell";
import { IDENTITY_KEY, readIdentity, type SheetIdentity } from "../plan/sheet-identity";
import type { FileWorkbook } from "./file-workbook";
import { standingInFile } from "./standing-in-file";

interface PlanSheet {
  readonly sheetName: string;
  readonly identity: SheetIdentity;
  readonly valueOf: (name: string) => CellValue;
}

/** The sheets of ours in a file, with what the cells of their names show. */
export const planSheetsIn = (
  { sheets }: FileWorkbook,
  valueAt?: (sheet: string, row: number, column: number) => CellValue,
): readonly PlanSheet[] =>
  sheets.flatMap((sheet) => {
    const identity = readIdentity(sheet.properties?.find(({ name }) => name === IDENTITY_KEY)?.value);
    if (!identity) return [];
    const { names } = standingInFile(sheet).state;
    const values = new Map(sheet.cells.map(({ row, column, value }) => [`${row}:${column}`, value]));
    const valueOf = (name: string): CellValue => {
      const area = names.get(name.toLowerCase());
      if (!area) return null;
      return valueAt ? valueAt(sheet.name, area.row, area.column) : (values.get(`${area.row}:${area.column}`) ?? null);
    };
    return [{ sheetName: sheet.name, identity, valueOf }];
  });
