import { areaRef } from "../area-ref";
import type { FileCell, FileSheet, FileTable, FileTotal } from "../file-workbook";
import { toFileFormula } from "../formula/to-file-formula";
import { escapeXml } from "../package/xml";
import { totalsFunctionOf } from "../totals-function";

const firstRow = ({ area, headers }: FileTable): number => area.row + (headers === false ? 0 : 1);
const endRow = ({ area, totals }: FileTable): number => area.row + area.rows - (totals ? 1 : 0);

/** The formula every data cell of a table's column holds, if it is one and the same; else the one that new rows are given. */
function columnFormula(table: FileTable, cells: readonly FileCell[], offset: number): string | undefined {
  const data = cells.filter(({ row }) => row >= firstRow(table) && row < endRow(table));
  const [first] = data;
  const whole = data.length === endRow(table) - firstRow(table);
  return first?.formula !== undefined && whole && data.every(({ formula }) => formula === first.formula) ? first.formula : table.calculated?.[offset];
}

/** What a totals cell shows; what it showed where the row is hidden. */
function totalOf(table: FileTable, cells: readonly FileCell[], offset: number): FileTotal | undefined {
  if (!table.totals) return table.totalCells?.[offset];
  const cell = cells.find(({ row }) => row === endRow(table));
  if (cell?.formula === undefined) return cell === undefined || cell.value === null ? undefined : { label: String(cell.value) };
  const known = totalsFunctionOf(cell.formula, table.name, table.columns[offset] ?? "");
  return known ? { function: known } : { formula: cell.formula };
}

/** A name as an attribute holds it, line breaks and what looks like an escape included. Source: ECMA-376 part 1, 22.9.2.19. */
const escapeName = (name: string): string =>
  escapeXml(name.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replace(/[\t\n\r]/g, (sign) => `_x000${sign.charCodeAt(0).toString(16)}_`));

const attribute = (name: string, value: string | undefined): string => (value === undefined ? "" : ` ${name}="${value}"`);

function columnXml(table: FileTable, sheet: FileSheet, offset: number): string {
  const cells = sheet.cells.filter(({ column }) => column === table.area.column + offset);
  const calculated = columnFormula(table, cells, offset);
  const total = totalOf(table, cells, offset);
  const element = (name: string, formula: string | undefined) =>
    (formula === undefined ? "" : `<${name}>${escapeXml(toFileFormula(formula, table.name))}</${name}>`);
  const inside = element("calculatedColumnFormula", calculated) + element("totalsRowFormula", total?.formula);
  const head = `id="${offset + 1}" name="${escapeName(table.columns[offset] ?? "")}"`
    + attribute("totalsRowLabel", total?.label === undefined ? undefined : escapeName(total.label))
    + attribute("totalsRowFunction", total?.formula === undefined ? total?.function : "custom");
  return inside === "" ? `<tableColumn ${head}/>` : `<tableColumn ${head}>${inside}</tableColumn>`;
}

const flag = (on: boolean | undefined): string => (on ? "1" : "0");

/**
 * A table's part as Excel writes it. The library's knows no table without a header row, no content of the totals row and no formulas of
 * calculated columns, which Excel fills into new rows; only its number is taken over. Source: ECMA-376 part 1, 18.5.
 */
export function mendTable(xml: string, sheet: FileSheet, table: FileTable): string {
  const id = /<table\b[^>]*?\sid="(\d+)"/.exec(xml)?.[1] ?? "1";
  const name = escapeXml(table.name);
  const { area, headers, totals, style, filter } = table;
  const columns = table.columns.map((_, offset) => columnXml(table, sheet, offset));
  const look = attribute("name", style === "" ? undefined : escapeXml(style ?? "TableStyleLight1"));
  const filtered = { ...area, rows: area.rows - (totals ? 1 : 0) };
  const rows = attribute("headerRowCount", headers === false ? "0" : undefined) + attribute("insertRow", table.unfilled ? "1" : undefined)
    + (totals ? attribute("totalsRowCount", "1") : attribute("totalsRowShown", table.totalCells ? undefined : "0"));
  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    + `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}"`
    + ` ref="${areaRef(area)}"${rows}>`
    + (filter && headers !== false ? `<autoFilter ref="${areaRef(filtered)}"/>` : "")
    + `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`
    + `<tableStyleInfo${look} showFirstColumn="${flag(table.firstColumn)}" showLastColumn="${flag(table.lastColumn)}"`
    + ` showRowStripes="${flag(table.banded)}" showColumnStripes="${flag(table.bandedColumns)}"/></table>`;
}
