import type { FileWorkbook } from "../../../files/file-workbook";
import type { ValueAt } from "../../../teams/share";
import { createHeadlessEngine } from "../../../workbench/engine/headless";
import { fileToSnapshot } from "../../../workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../workbench/files/snapshot-to-file";

/** So many formulas are calculated here; a workbook with more is left to Excel, which calculates it when it is opened. */
const MOST = 20_000;

/** `added` formulas come to those of the file. */
export const isLeftToExcel = ({ sheets }: FileWorkbook, added = 0): boolean =>
  sheets.reduce((sum, { cells }) => sum + cells.filter(({ formula }) => formula !== undefined).length, added) > MOST;

interface NewFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Without "=", as people write it. */
  readonly formula: string;
  readonly array?: FileWorkbook["sheets"][number]["cells"][number]["array"];
}

/** What the embedded workbook calculates for a file's cells, with other formulas in some of them. */
export async function computedValues(decoded: FileWorkbook, formulas: readonly NewFormula[]): Promise<ValueAt> {
  const bySheet = new Map<string, Map<string, NewFormula>>();
  for (const one of formulas) {
    const cells = bySheet.get(one.sheet) ?? new Map<string, NewFormula>();
    bySheet.set(one.sheet, cells.set(`${one.row}:${one.column}`, one));
  }
  const sheets = decoded.sheets.map((sheet) => {
    const own = new Map(bySheet.get(sheet.name));
    const cells = sheet.cells.map((cell) => {
      const changed = own.get(`${cell.row}:${cell.column}`);
      own.delete(`${cell.row}:${cell.column}`);
      if (changed) return { ...cell, value: null, formula: changed.formula, ...(changed.array && { array: changed.array }) };
      return cell.formula === undefined || cell.value !== null ? cell : { ...cell, value: null };
    });
    const added = [...own.values()].map(({ row, column, formula, array }) => ({
      row,
      column,
      value: null,
      formula,
      ...(array && { array }),
    }));
    return { ...sheet, cells: [...cells, ...added].sort((a, b) => a.row - b.row || a.column - b.column) };
  });
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot({ ...decoded, sheets }).snapshot });
  try {
    await engine.settle();
    const { workbook } = snapshotToFile(engine.save());
    const all = new Map(
      workbook.sheets.map(({ name, cells }) => [name, new Map(cells.map(({ row, column, value }) => [`${row}:${column}`, value]))]),
    );
    return (sheet, row, column) => all.get(sheet)?.get(`${row}:${column}`) ?? null;
  } finally {
    engine.dispose();
  }
}
