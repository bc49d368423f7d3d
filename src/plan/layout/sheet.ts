import { areaAddress, cellAddress } from "../area";
import type { SheetDraft } from "../sheet-draft";
import type { Area } from "../sheet-plan";
import { MONEY_UNIT, writeFormula, type KeyedFormula, type KeyWriter } from "../structure/keyed-formula";
import { writeColumn } from "../../core/cells/formula/read-table-part";
import { namesAbove } from "../structure/define-structure";
import type { UnitSetting } from "../structure/unit";
import type { Piece } from "./page-breaks";
import { tableOf, wordOf, type SheetSource } from "./planning";

/** A sheet while its blocks are laid, from top to bottom. */
export interface Sheet {
  readonly source: SheetSource;
  readonly setting: UnitSetting;
  readonly draft: SheetDraft;
  /** Widths in px of the columns from B on, those beyond the content included. */
  readonly widths: readonly number[];
  /** A formula over keys as the cells of a table, or of the sheet, hold it. */
  readonly write: (formula: KeyedFormula, table?: string) => string;
  /** The same in addresses, as conditional formats and validation need it: for the first row of a table. */
  readonly rule: (formula: KeyedFormula, table?: string) => string;
  /** A table's place, header included. */
  readonly place: (table: string, area: Area) => void;
  /** The cells of a column, without its header. */
  readonly data: (table: string, column: string) => Area;
  readonly tableArea: (table: string) => Area;
  /** What waits until all blocks have their places. */
  readonly later: (action: () => void) => void;
  readonly pieces: Piece[];
  readonly finish: () => void;
}

/** The unit of money, and what a matrix puts in itself. */
const PLACEHOLDERS = [MONEY_UNIT, "row_value", "column_value", "cell_value", "day_from", "day_to"];
const known = ({ structure }: SheetSource, name: string): boolean =>
  name in structure.values || PLACEHOLDERS.includes(name) || namesAbove(structure).includes(name);

/** How keys are written in the cells of a sheet, and in its rules. */
export function startLaying(source: SheetSource, setting: UnitSetting, draft: SheetDraft, widths: readonly number[]): Sheet {
  const places = new Map<string, Area>();
  const waiting: (() => void)[] = [];
  const written = new Map<string, string>();
  const tables = Object.keys(source.structure.tables);
  const names = new Map(tables.map((key) => [key, source.tableName(`${source.structure.id.replaceAll("-", "_")}_${key}`)]));
  const header = (table: string, column: string): string => {
    const words = source.words.tables[table] as { readonly columns: Readonly<Record<string, string>> } | undefined;
    const text = words?.columns[column];
    if (text === undefined || !(column in tableOf(source, table).columns)) {
      throw new Error(`“${source.structure.id}” has no column ${table}[${column}]`);
    }
    return text;
  };
  const columns = (table: string, column: string, to?: string): string =>
    [column, ...(to === undefined ? [] : [to])].map((each) => writeColumn(header(table, each))).join(":");
  const nameOf = (table: string): string => {
    const name = names.get(table);
    if (name === undefined) throw new Error(`“${source.structure.id}” has no table ${table}`);
    return name;
  };
  // One cell: the row of several is an array in some programs.
  const headerCell = (table: string): string => {
    const [first = ""] = Object.keys(tableOf(source, table).columns);
    return `[[#Headers],${writeColumn(header(table, first))}]`;
  };
  const areaOf = (table: string): Area => {
    const area = places.get(table);
    if (!area) throw new Error(`The table ${table} of “${source.structure.id}” has no place on its page`);
    return area;
  };
  const data = (table: string, column: string): Area => {
    const area = areaOf(table);
    const index = Object.keys(tableOf(source, table).columns).indexOf(column);
    if (index < 0) throw new Error(`“${source.structure.id}” has no column ${table}[${column}]`);
    return { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 };
  };
  const shared = {
    name: (name: string): string => {
      if (!known(source, name)) throw new Error(`“${source.structure.id}” speaks of ${name}, which it does not have`);
      return name;
    },
    word: (key: string) => wordOf(source, key),
    countsInUnit: setting.moneyUnit === "wan",
  };
  const here = (table: string | undefined): string => {
    if (table === undefined) throw new Error("A formula outside a table speaks of its own row");
    return table;
  };
  const inCells = (table: string | undefined): KeyWriter => ({
    ...shared,
    here: (column, to) => `[@${columns(here(table), column, to)}]`,
    column: (other, column, to) => `${nameOf(other)}${to === undefined ? columns(other, column) : `[${columns(other, column, to)}]`}`,
    headers: (other) => `${nameOf(other)}${headerCell(other)}`,
    place: () => `ROW()-ROW(${nameOf(here(table))}${headerCell(here(table))})`,
  });
  const inRules = (table: string | undefined): KeyWriter => ({
    ...shared,
    here: (column, to = column) => {
      const [from, last] = [column, to].map((each) => data(here(table), each)) as [Area, Area];
      const first = cellAddress(from.row, from.column, "column");
      return column === to ? first : `${first}:${cellAddress(last.row, last.column, "column")}`;
    },
    column: (other, column, to = column) => {
      const from = data(other, column);
      return areaAddress({ ...from, columns: data(other, to).column - from.column + 1 });
    },
    headers: (other) => areaAddress({ ...areaOf(other), rows: 1 }),
    place: () => `ROW()-ROW(${cellAddress(areaOf(here(table)).row, areaOf(here(table)).column, "both")})`,
  });
  return {
    source,
    setting,
    draft,
    widths,
    data,
    tableArea: areaOf,
    write: (formula, table) => {
      // The same in every row of a table: structured references name no row.
      const key = `${table ?? ""}\n${formula}`;
      const text = written.get(key) ?? writeFormula(formula, inCells(table));
      written.set(key, text);
      return text;
    },
    rule: (formula, table) => writeFormula(formula, inRules(table)),
    place: (table, area) => {
      places.set(table, area);
      const columnKeys = Object.keys(tableOf(source, table).columns);
      const columns = columnKeys.map((column) => header(table, column));
      const fixed = tableOf(source, table).fixed ? { fixed: true } : {};
      draft.table({ name: nameOf(table), area, columns, banded: false, key: table, columnKeys, ...fixed });
      draft.anchor(`tables.${table}`, area);
    },
    later: (action) => void waiting.push(action),
    pieces: [],
    finish: () => waiting.forEach((action) => action()),
  };
}

/** The px that columns of the content take together. */
export const widthOf = ({ widths }: Pick<Sheet, "widths">, from: number, count: number): number =>
  widths.slice(from, from + count).reduce((total, width) => total + width, 0);
