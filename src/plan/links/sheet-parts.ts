import { writeColumn } from "../../core/cells/formula/read-table-part";
import { sheetInFormula } from "../../core/cells/sheet-name";
import { namesAbove } from "../structure/define-structure";
import { MONEY_UNIT, type KeyWriter } from "../structure/keyed-formula";
import type { SheetStructure } from "../structure/structure";
import type { Written } from "../standing/written";

/** A sheet of the workbook, or one that will be in it, as formulas of other sheets write its parts. */
export interface SheetParts {
  readonly structure: SheetStructure;
  readonly sheetName: string;
  readonly tables: Written;
  /** Whether it counts money in another unit than prices have. */
  readonly countsInUnit: boolean;
  /** A word of its language, by key. */
  readonly word: (key: string) => string;
}

/** Where a formula stands that speaks of keys. */
interface Place {
  readonly table?: string;
  /** Of its row, from 1. */
  readonly row?: number;
}

/** How the keys of a sheet are written: by itself in its own cells, with its name in those of others. */
export function partsWriter(parts: SheetParts, { table, row }: Place = {}, elsewhere?: (sheet: string) => SheetParts): KeyWriter {
  const { structure, tables } = parts;
  const lacks = (what: string): Error => new Error(`“${structure.id}” has no ${what}`);
  const prefix = elsewhere ? "" : `${sheetInFormula(parts.sheetName)}!`;
  const header = (key: string, column: string): string => {
    const text = column in (structure.tables[key]?.columns ?? {}) ? tables[key]?.headers[column] : undefined;
    if (text === undefined) throw lacks(`column ${key}[${column}]`);
    return writeColumn(text);
  };
  const here = (): string => {
    if (table === undefined) throw new Error(`A formula of “${structure.id}” outside a table speaks of its own row`);
    return table;
  };
  const columns = (key: string, column: string, to?: string): string =>
    to === undefined ? header(key, column) : `${header(key, column)}:${header(key, to)}`;
  return {
    here: (column, to) => `[@${columns(here(), column, to)}]`,
    column: (key, column, to) => {
      const name = tables[key]?.name;
      if (name === undefined) throw lacks(`table ${key}`);
      return `${name}${to === undefined ? header(key, column) : `[${columns(key, column, to)}]`}`;
    },
    headers: () => {
      throw new Error(`A link of “${structure.id}” speaks of the headers of a table`);
    },
    place: () => {
      if (row === undefined) throw new Error(`A link of “${structure.id}” outside a row speaks of its place`);
      return String(row);
    },
    name: (name) => {
      if (!(name in structure.values) && name !== MONEY_UNIT && !namesAbove(structure).includes(name)) throw lacks(`value ${name}`);
      return `${prefix}${name}`;
    },
    word: parts.word,
    ...(elsewhere && { elsewhere: (sheet: string) => partsWriter(elsewhere(sheet)) }),
    countsInUnit: parts.countsInUnit,
  };
}
