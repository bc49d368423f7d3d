import { freeSheetName, freeTableName } from "./free-name";
import type { SheetIdentity } from "./sheet-identity";
import type { PlanCell, SheetPlan } from "./sheet-plan";
import type { TakenNames } from "./taken-names";

/** Rows that go into the workbook as a table on a sheet of their own. */
export interface TableSheet {
  readonly identity: SheetIdentity;
  /** Of the sheet and the table; another where it is taken. */
  readonly name: string;
  /** Lines below the title: whence the rows come. */
  readonly notes: readonly string[];
  readonly headers: readonly string[];
  /** Excel number formats; none where cells are shown as they are. */
  readonly formats: readonly (string | undefined)[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** A row above the header that is none of the table's: what all rows come to. */
  readonly above?: readonly PlanCell[];
}

const COLUMN = 1;
/** Where the notes stand: below the title. */
const NOTES_FROM = 1;

/** Where the parts of such a sheet stand. */
export function tableSheetPlaces({ notes, above, rows, headers }: Pick<TableSheet, "notes" | "above" | "rows" | "headers">) {
  const header = NOTES_FROM + notes.length + 1 + (above ? 1 : 0);
  return {
    notes: { row: NOTES_FROM, column: COLUMN, rows: notes.length, columns: 1 },
    above: { row: header - 1, column: COLUMN, rows: 1, columns: headers.length },
    table: { row: header, column: COLUMN, rows: rows.length + 1, columns: headers.length },
  };
}

/** A title, notes, and the rows as a table with typed columns. */
export function planTableSheet(sheet: TableSheet, taken: TakenNames): SheetPlan {
  const { identity, name, notes, headers, rows, formats, above } = sheet;
  const sheetName = freeSheetName(name, taken.sheets);
  const places = tableSheetPlaces(sheet);
  const { row: first } = places.table;
  const body = (column: number) => ({
    row: above ? first - 1 : first + 1,
    column: COLUMN + column,
    rows: rows.length + (above ? 2 : 0),
    columns: 1,
  });
  return {
    id: identity.id,
    version: identity.version,
    identity,
    lang: identity.lang,
    sheetName,
    columns: [
      { at: 0, count: 1, width: 2 },
      ...headers.map((header, at) => ({
        at: COLUMN + at,
        count: 1,
        width: widthOf(header, at, above ? [above, ...rows] : rows, formats[at]),
      })),
    ],
    rows: [],
    blocks: [
      { row: 0, column: COLUMN, cells: [[sheetName]] },
      ...notes.map((note, at) => ({ row: NOTES_FROM + at, column: COLUMN, cells: [[note]] })),
      ...(above ? [{ row: first - 1, column: COLUMN, cells: [above] }] : []),
      { row: first, column: COLUMN, cells: [headers, ...rows] },
    ],
    styles: [
      { area: { row: 0, column: COLUMN, rows: 1, columns: 1 }, style: "title" },
      ...(notes.length > 0 ? [{ area: places.notes, style: "subtitle" as const }] : []),
      ...(above ? [{ area: places.above, style: "total" as const }] : []),
      { area: { ...places.table, rows: 1 }, style: "tableHeader" },
    ],
    formats: formats.flatMap((format, column) => (format === undefined ? [] : [{ area: body(column), format }])),
    merges: [],
    tables: [{ name: freeTableName(name, taken.tables), area: places.table, columns: headers, banded: false }],
    names: [],
    validations: [],
    conditionals: [],
    notes: [],
    freeze: { rows: first + 1, columns: 0 },
    columnGroups: [],
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: first + 1 + rows.length, columns: COLUMN + headers.length },
      titleRows: { from: first, to: first },
      fitToWidth: true,
      footer: true,
    },
    charts: [],
    samples: [],
    home: { row: first, column: COLUMN },
  };
}

const LONGEST_HEADER = 240;

/** An Excel table tells its columns by their headers, whatever their capitals. */
export function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const wish = header.slice(0, LONGEST_HEADER);
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wish : `${wish} (${number})`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** Beside a header stands the button that filters. */
const [NARROW, WIDE, ROOM, LOOKED_AT] = [9, 36, 5, 50];

/** In characters; Chinese ones count twice. */
function widthOf(header: string, column: number, rows: TableSheet["rows"], format: string | undefined): number {
  const texts = [header, ...rows.slice(0, LOOKED_AT).map((row) => (typeof row[column] === "string" ? row[column] : ""))];
  const longest = Math.max(...texts.map((text) => [...text.slice(0, WIDE)].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 2 : 1), 0)));
  return Math.min(WIDE, Math.max(NARROW, longest + ROOM, numbersWidth(column, rows, format)));
}

/** The largest number's digits with their separators, a sign, and room for the bold line above. */
function numbersWidth(column: number, rows: TableSheet["rows"], format: string | undefined): number {
  const largest = rows.reduce((most, row) => Math.max(most, typeof row[column] === "number" ? Math.abs(row[column]) : 0), 0);
  if (largest === 0 || format === undefined) return 0;
  const digits = format.includes("y") ? format : `${Math.trunc(largest).toLocaleString("en-US")}${/\.0+/.exec(format)?.[0] ?? ""}`;
  return digits.length + 3;
}
