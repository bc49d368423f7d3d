import type { FileSheet, FileTable } from "../file-workbook";
import { toFileFormula } from "../formula/to-file-formula";
import { escapeXml } from "../package/xml";

/** The formula every body cell of a table's column holds, if it is one and the same. */
function columnFormula(sheet: FileSheet, table: FileTable, offset: number): string | undefined {
  const { area } = table;
  const last = area.row + area.rows - (table.totals ? 1 : 0);
  const cells = sheet.cells.filter((cell) => cell.column === area.column + offset && cell.row > area.row && cell.row < last);
  const [first] = cells;
  const same = first?.formula !== undefined && cells.length === last - area.row - 1 && cells.every(({ formula }) => formula === first.formula);
  return same ? toFileFormula(first.formula as string, table.name) : undefined;
}

/** Tells the table which columns are calculated, so that Excel fills the formula into new rows. */
export function mendTable(xml: string, sheet: FileSheet, table: FileTable): string {
  let offset = 0;
  return xml.replace(/<tableColumn ([^>]*)\/>/g, (whole, attributes: string) => {
    const formula = columnFormula(sheet, table, offset++);
    return formula === undefined ? whole : `<tableColumn ${attributes}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
}
