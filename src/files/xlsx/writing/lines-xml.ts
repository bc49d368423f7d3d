import type { FileColumn, FileRow, FileSheet, FileStyle, FileWorkbook } from "../../file-workbook";
import { attributesXml } from "./attributes-xml";
import type { WorksheetSource } from "./worksheet-elements";

/** The width that columns have without one of their own, in characters. */
const USUAL_WIDTH = 9.140625;
const LAST_ROW = 1_048_576;

/** The looks of whole columns and rows, whose numbers are found by cells that carry them. */
export function lineStyles({ columns, rows }: FileSheet): readonly FileStyle[] {
  return [...new Set([...columns, ...rows].flatMap(({ style }) => (style ? [style] : [])))];
}

/** The same, and on the first sheet the looks with names. */
export const carriedLooks = (sheet: FileSheet, { sheets, cellStyles = [] }: FileWorkbook): readonly FileStyle[] => [
  ...lineStyles(sheet),
  ...(sheet === sheets[0] ? cellStyles.flatMap(({ style }) => style ?? []) : []),
];

/** Cells that carry looks stand in the row below all others; none where the sheet ends there. */
export function carrierRow({ cells, notes }: FileSheet): number {
  return [...cells, ...notes].reduce((last, { row }) => Math.max(last, row + 1), 0);
}

type StyleNumber = (style: FileStyle | undefined) => string | undefined;

const columnXml = (
  { at, count, width, fitted, hidden, outline, collapsed, style }: FileColumn,
  usual: number,
  numberOf: StyleNumber,
): string =>
  `<col${attributesXml({
    min: at + 1,
    max: at + count,
    width: width ?? usual,
    style: numberOf(style),
    hidden: hidden ? 1 : undefined,
    bestFit: fitted ? 1 : undefined,
    customWidth: width === undefined ? undefined : 1,
    outlineLevel: outline ? outline : undefined,
    collapsed: collapsed ? 1 : undefined,
  })}/>`;

function rowAttributes(row: FileRow | undefined, numberOf: StyleNumber): string {
  if (!row) return "";
  const number = numberOf(row.style);
  return attributesXml({
    s: number,
    customFormat: number === undefined ? undefined : 1,
    ht: row.height,
    hidden: row.hidden ? 1 : undefined,
    customHeight: row.height === undefined || row.fitted ? undefined : 1,
    outlineLevel: row.outline ? row.outline : undefined,
    collapsed: row.collapsed ? 1 : undefined,
  });
}

const CARRIED = /<c r="([A-Z]+)\d+" s="(\d+)"/g;

/** Columns and rows put into a worksheet part: those without cells too, and looks that hold for all their cells. */
export function writeLines(sheet: WorksheetSource, file: FileSheet, styles: readonly FileStyle[]): void {
  const row = carrierRow(file) + 1;
  const data = sheet.get("sheetData");
  const carrier = styles.length > 0 ? new RegExp(`<row r="${row}"[^>]*>[\\s\\S]*?</row>`).exec(data)?.[0] : undefined;
  const numbers = carrier === undefined ? [] : [...carrier.matchAll(CARRIED)].map(([, , number]) => number);
  const numberOf: StyleNumber = (style) => (style ? numbers[styles.indexOf(style)] : undefined);
  const columns = file.columns.toSorted((a, b) => a.at - b.at).map((one) => columnXml(one, file.defaultWidth ?? USUAL_WIDTH, numberOf));
  sheet.set("cols", columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "");
  const all = carrier === undefined ? data : data.replace(carrier, "");
  sheet.set("sheetData", withRows(all, file.rows, numberOf));
}

/** One line after the other of runs, in order. */
function* linesOf(rows: readonly FileRow[]): Generator<{ readonly at: number; readonly row: FileRow }> {
  for (const row of rows.toSorted((a, b) => a.at - b.at))
    for (let at = row.at; at < Math.min(row.at + row.count, LAST_ROW); at += 1) yield { at, row };
}

function withRows(data: string, rows: readonly FileRow[], numberOf: StyleNumber): string {
  if (rows.length === 0) return data;
  const lines = linesOf(rows);
  let next = lines.next();
  const before = (limit: number): string => {
    const empty: string[] = [];
    for (; !next.done && next.value.at < limit; next = lines.next())
      empty.push(`<row r="${next.value.at + 1}"${rowAttributes(next.value.row, numberOf)}/>`);
    return empty.join("");
  };
  const opened = data.replace(/^<sheetData\s*\/>$/, "<sheetData></sheetData>").replace(/<row r="(\d+)"/g, (tag, number: string) => {
    const at = Number(number) - 1;
    const missing = before(at);
    const own = !next.done && next.value.at === at ? next.value.row : undefined;
    if (own) next = lines.next();
    return `${missing}${tag}${rowAttributes(own, numberOf)}`;
  });
  return opened.replace(/<\/sheetData>$/, () => `${before(LAST_ROW)}</sheetData>`);
}
