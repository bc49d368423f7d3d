import { dataRows } from "./data-rows";
import type { RawColumn } from "./column-values";
import { fillDown } from "./fill-down";
import { gridOf, type Grid } from "./grid";
import { findHeader } from "./header";
import { headerTexts, type HeaderText } from "./header-texts";
import { longForm } from "./long-form";
import { findMatrix } from "./matrix";
import { readColumn } from "./read-column";
import { assignRoles, type Typed } from "./roles/assign-roles";
import { headerStem } from "./roles/header-stem";
import { unitOf } from "./roles/header-unit";
import { isDimension, isMeasure, MONEY_ROLES, type Role } from "./roles/role";
import { roleOfHeader } from "./roles/role-of-header";
import type { SheetCells } from "./sheet-cells";
import { statedUnit } from "./stated-unit";
import { statedYear } from "./stated-year";
import type { ColumnReading, DroppedRow, Note, ReadingHints, TableReading } from "./table-reading";
import { unlabelledTotal } from "./totals-by-sum";

/** Understands a sheet as a table: finds the header, leaves out what is not data, and gives each column a type and a role. */
export function readTable(cells: SheetCells, hints: ReadingHints = {}): TableReading {
  const grid = gridOf(cells);
  const { place, note } = findHeader(grid, hints);
  const headers = headerTexts(grid, place);
  const { kept, dropped } = dataRows(grid, place, headers, hints);
  const notes: Note[] = [note, ...droppedNotes(dropped)];
  const columns = readColumns(grid, place, headers, kept, hints, notes);
  const withoutTotal = dropTotalBySum(columns, kept, dropped, hints, notes);
  const year = () => hints.year ?? statedYear(grid, place)?.year ?? null;
  const measure = hints.wideMeasure ?? statedMeasure(grid, place?.row ?? 0) ?? "revenue";
  const matrix = findMatrix(withoutTotal.columns, headers, year, measure, hints);
  const common = { source: cells, header: place, notes, dropped: withoutTotal.dropped, headerKey: headers.map((header) => headerStem(`${header.group ?? ""}${header.name}`)).join("|") };
  if (!matrix) return { ...common, form: "long", columns: withoutTotal.columns, rows: withoutTotal.rows };
  const at = { row: place?.row ?? 0, column: matrix.headerAt };
  const wide: Note = { key: "wideHeader", certainty: hints.form ? "chosen" : "guess", cell: at, detail: { across: matrix.across, count: matrix.groups.length } };
  notes.push({ ...wide, key: "wideRead" });
  const single = matrix.groups.every((group) => group.columns.length === 1);
  if (single) notes.push({ key: "wideMeasure", certainty: hints.wideMeasure ? "chosen" : "guess", cell: at, detail: { role: measure } });
  return { ...common, form: "wide", ...longForm(matrix, withoutTotal.rows, wide) };
}

function readColumns(grid: Grid, place: TableReading["header"], headers: readonly HeaderText[], kept: readonly number[], hints: ReadingHints, notes: Note[]): readonly ColumnReading[] {
  const dates = { dateSystem: grid.cells.dateSystem, year: statedYear(grid, place), hints };
  const sheetUnit = statedUnit(grid, place);
  if (sheetUnit && sheetUnit.unit.multiplier !== 1) notes.push({ key: "unitFromTitle", certainty: "fact", cell: sheetUnit.cell, detail: { text: sheetUnit.text, unit: sheetUnit.unit.words } });
  const headerRow = (place?.row ?? 0) + (place?.rows ?? 1) - 1;
  const typed = headers.flatMap((header, at): readonly Typed[] => {
    const raw: RawColumn = { at, header: header.name, rows: kept, cells: kept.map((row) => grid.value(row, at)), format: (index) => grid.format(kept[index] ?? 0, at) };
    const claimed = hints.roles?.[at] ?? roleOfHeader(header.name)?.role;
    const own = unitOf(header.name) ?? (header.group === null ? null : unitOf(header.group));
    const inherits = claimed === undefined || MONEY_ROLES.has(claimed);
    const values = readColumn(raw, claimed, own ?? (inherits ? (sheetUnit?.unit ?? null) : null), dates);
    if (header.name === "" && values.type === "empty") return [];
    if (own && own.multiplier !== 1 && values.type === "number") notes.push({ key: "unitFromHeader", certainty: "fact", cell: { row: headerRow, column: at }, detail: { header: header.name, unit: own.words } });
    notes.push(...values.notes);
    if (claimed === "visitors" || claimed === "stock") notes.push({ key: "notAdditive", certainty: "fact", cell: { row: headerRow, column: at }, detail: { header: header.name, role: claimed } });
    return [{ at, header: header.name === "" ? columnLetters(grid.cells.column + at) : header.name, headerRow, firstRow: kept[0] ?? headerRow, values }];
  });
  const roles = assignRoles(typed, hints);
  let leading = true;
  return typed.map((column, index): ColumnReading => {
    const { role, reason } = roles[index] ?? { role: "other" as Role, reason: notes[0] as Note };
    const names = isDimension(role) && column.values.type !== "empty";
    leading &&= names || column.values.type === "text" || column.values.type === "id";
    const down = names ? fillDown(column.values.values, kept, column.at, grid.cells.merges, leading) : { values: column.values.values, filled: 0, first: -1 };
    if (down.filled > 0) notes.push({ key: "filledDown", certainty: grid.cells.merges?.some((area) => area.column === column.at) ? "fact" : "guess", cell: { row: kept[down.first] ?? 0, column: column.at }, detail: { header: column.header, count: down.filled } });
    const { type, fromText, multiplier, currency } = column.values;
    return { at: column.at, header: column.header, type, role, reason, multiplier, values: down.values, fromText, filled: down.filled, ...(currency === undefined ? {} : { currency }) };
  });
}

function dropTotalBySum(columns: readonly ColumnReading[], rows: readonly number[], dropped: readonly DroppedRow[], hints: ReadingHints, notes: Note[]): { readonly columns: readonly ColumnReading[]; readonly rows: readonly number[]; readonly dropped: readonly DroppedRow[] } {
  const total = unlabelledTotal(columns, rows.length);
  const row = rows[total];
  if (row === undefined || hints.keepRows?.includes(row)) return { columns, rows, dropped };
  const measure = columns.find((column) => isMeasure(column.role));
  const cell = { row, column: measure?.at ?? 0 };
  notes.push({ key: "totalBySum", certainty: "guess", cell, detail: { header: measure?.header ?? "" } });
  const without = <T>(list: readonly T[]) => list.filter((_, index) => index !== total);
  return {
    rows: without(rows),
    columns: columns.map((column) => ({ ...column, values: without(column.values) })),
    dropped: [...dropped, { row, reason: "totalBySum" as const, cell }].sort((a, b) => a.row - b.row),
  };
}

function droppedNotes(dropped: readonly DroppedRow[]): readonly Note[] {
  const hidden = dropped.filter((each) => each.reason === "hidden").length;
  const second = dropped.find((each) => each.reason === "secondTable");
  return [
    ...(hidden > 0 ? [{ key: "hiddenLeftOut", certainty: "fact", detail: { count: hidden } } as const] : []),
    ...(second?.cell ? [{ key: "secondTable", certainty: "guess", cell: second.cell, detail: { text: second.text ?? "" } } as const] : []),
  ];
}

/** The measure that a line above the header or the sheet's name states, for a matrix whose header names only channels. */
function statedMeasure(grid: Grid, headerRow: number): Role | null {
  const texts = [grid.cells.sheet];
  for (let row = 0; row <= headerRow; row++) texts.unshift(grid.text(row, 0));
  for (const text of texts) {
    const role = roleOfHeader(text)?.role;
    if (role && isMeasure(role)) return role;
  }
  return null;
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
