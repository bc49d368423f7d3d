import { ERROR_CODES, isCellError, type CellValue } from "../../core/cell";

/** More versions of one plan nobody tells apart; the oldest goes before another comes. */
export const MOST_VERSIONS = 20;
export const VERSION_NAME_LENGTH = 60;
/** Longer texts come from no workbook: a cell holds 32,767 characters. */
const MOST_CHARACTERS = 4_000_000;

/** What a plan's sheet held when it was kept under a name: everything that is entered, and the results. */
export interface PlanVersion {
  /** Of the sheet, in Excel's own terms: it stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly sheetName: string;
  /** Of the template. */
  readonly template: string;
  readonly name: string;
  /** `2026-03-05 14:30`. */
  readonly kept: string;
  readonly values: readonly KeptValue[];
  readonly tables: readonly KeptTable[];
}

/** A cell as it was; the formula, with "=", is only compared. */
export interface KeptCell {
  readonly value: CellValue;
  readonly formula?: string;
}

export interface KeptValue extends KeptCell {
  /** The anchor, such as `values.budget` or `totals.channels.orders`. */
  readonly key: string;
  readonly label: string;
  readonly isInput: boolean;
  /** An Excel number format. */
  readonly format?: string;
}

/** The entered columns of a table. */
export interface KeptTable {
  readonly key: string;
  readonly columns: readonly { readonly key: string; readonly header: string; readonly format?: string }[];
  /** Of every row, blank ones too, so that they can be found again. */
  readonly rows: readonly (readonly KeptCell[])[];
}

/** Two versions of one sheet are the same version where they have the same name. */
export const versionId = ({ sheetId, name }: Pick<PlanVersion, "sheetId" | "name">): string => `${sheetId} ${name}`;

export const writeVersion = (version: PlanVersion): string => JSON.stringify({ id: versionId(version), ...version });

/** A version from its text; nothing where it is none: a workbook may come from anywhere. */
export function readVersion(text: string): PlanVersion | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const found = record(parsed(text));
  const { sheetId, sheetName, template, name, kept, values, tables } = found;
  if (!isText(sheetId) || !isText(sheetName) || !isText(template) || !isText(name) || !isText(kept)) return undefined;
  if (name === "" || name.length > VERSION_NAME_LENGTH || !Array.isArray(values) || !Array.isArray(tables)) return undefined;
  return {
    sheetId,
    sheetName,
    template,
    name,
    kept: kept.slice(0, 40),
    values: (values as readonly unknown[]).flatMap((one) => {
      const { key, label, isInput, ...cell } = record(one);
      return isText(key) && isText(label) ? [{ key, label, isInput: isInput === true, ...cellOf(cell), ...formatOf(cell) }] : [];
    }),
    tables: (tables as readonly unknown[]).flatMap((one) => tableOf(record(one)) ?? []),
  };
}

function tableOf({ key, columns, rows }: Readonly<Record<string, unknown>>): KeptTable | undefined {
  if (!isText(key) || !Array.isArray(columns) || !Array.isArray(rows)) return undefined;
  const known = (columns as readonly unknown[]).flatMap((one) => {
    const { key: column, header, ...rest } = record(one);
    return isText(column) && isText(header) ? [{ key: column, header, ...formatOf(rest) }] : [];
  });
  if (known.length < columns.length) return undefined;
  const cells = (rows as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : []));
  return { key, columns: known, rows: cells.map((row) => known.map((_, at) => cellOf(record(row[at])))) };
}

function cellOf({ value, formula }: Readonly<Record<string, unknown>>): KeptCell {
  return { value: valueOf(value), ...(isText(formula) && { formula }) };
}

function valueOf(value: unknown): CellValue {
  if (isText(value) || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (!isCellError(value)) return null;
  const error = ERROR_CODES.find((code) => code === value.error);
  return error === undefined ? null : { error };
}

const formatOf = ({ format }: Readonly<Record<string, unknown>>): { readonly format?: string } => (isText(format) ? { format } : {});
const isText = (value: unknown): value is string => typeof value === "string";
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
