import { areaAddress } from "../../../plan/area";
import type { FileCell, FileSheet, FileTable, FileTotal } from "../../file-workbook";
import { formulaShifter, shiftFormula } from "../../../core/cells/formula/shift-formula";
import { toFileFormula } from "../formula/to-file-formula";
import { filterXml } from "./filter-xml";
import { escapeXml } from "../package/xml";
import { attributesXml } from "./attributes-xml";
import { totalsFunctionOf } from "../totals-function";

const firstRow = ({ area, headers }: FileTable): number => area.row + (headers === false ? 0 : 1);
const endRow = ({ area, totals }: FileTable): number => area.row + area.rows - (totals ? 1 : 0);

/**
 * The formula of a calculated column as it reads in the first row: the one that every data cell holds, each for its own row; else the one
 * the table keeps for new rows, or what most cells have in common, because single cells may hold something else.
 */
function columnFormula(table: FileTable, cells: readonly FileCell[], offset: number): string | undefined {
  const kept = table.calculated?.[offset];
  const data = cells.filter(({ row }) => row >= firstRow(table) && row < endRow(table));
  const counted = inFirstRow(data, firstRow(table));
  if (kept !== undefined && (counted.size === 0 || counted.has(kept))) return kept;
  const [common] = [...counted].sort((a, b) => b[1] - a[1]);
  return common && common[1] * 2 > endRow(table) - firstRow(table) ? common[0] : undefined;
}

/** The formulas of a column as they read in one row, and how many cells hold each. Nearly all are the first one, moved. */
function inFirstRow(cells: readonly FileCell[], first: number): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  let known: { readonly text: string; readonly at: (rows: number, columns: number) => string } | undefined;
  for (const { row, formula } of cells) {
    if (formula === undefined) continue;
    const same = known && (formula === known.text || formula === known.at(row - first, 0));
    const text = known && same ? known.text : shiftFormula(formula, first - row, 0);
    known ??= { text, at: formulaShifter(text) };
    counted.set(text, (counted.get(text) ?? 0) + 1);
  }
  return counted;
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
    formula === undefined ? "" : `<${name}>${escapeXml(toFileFormula(formula, table.name))}</${name}>`;
  const inside = element("calculatedColumnFormula", calculated) + element("totalsRowFormula", total?.formula);
  const head =
    `id="${offset + 1}" name="${escapeName(table.columns[offset] ?? "")}"` +
    attribute("totalsRowLabel", total?.label === undefined ? undefined : escapeName(total.label)) +
    attribute("totalsRowFunction", total?.formula === undefined ? total?.function : "custom") +
    attributesXml(table.said?.columns[offset] ?? {});
  return inside === "" ? `<tableColumn ${head}/>` : `<tableColumn ${head}>${inside}</tableColumn>`;
}

/** [MS-XLSX] 2.6.78. */
const alternativeXml = ({ said }: FileTable): string =>
  said?.alternative
    ? '<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      `<x14:table${attributesXml(said.alternative)}/></ext></extLst>`
    : "";

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
  const rows =
    attribute("headerRowCount", headers === false ? "0" : undefined) +
    attribute("insertRow", table.unfilled ? "1" : undefined) +
    (totals ? attribute("totalsRowCount", "1") : attribute("totalsRowShown", table.totalCells ? undefined : "0"));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}"` +
    ` ref="${areaAddress(area, "none")}"${rows}${attributesXml(table.said?.attributes ?? {})}>` +
    (filter && headers !== false ? filterXml({ area: filtered, columns: table.criteria ?? [] }) : "") +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${look} showFirstColumn="${flag(table.firstColumn)}" showLastColumn="${flag(table.lastColumn)}"` +
    ` showRowStripes="${flag(table.banded)}" showColumnStripes="${flag(table.bandedColumns)}"/>${alternativeXml(table)}</table>`
  );
}
