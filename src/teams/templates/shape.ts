import { columnIndex } from "../../core/cells/column-letters";
import type { Area } from "../../plan/sheet-plan";
import { refuse } from "./refusal";
import { TEAM_LIMITS } from "./team-template";

/** Takes what was parsed and gives it as what it has to be; anything else is refused, with the path to it. */
export type Read<T> = (value: unknown, at: string) => T;

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);
const malformed = (at: string, value: unknown): never => refuse("malformed", at, shown(value));

/** What no cell of a workbook and no XML may hold. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

export const text =
  (longest: number, shortest = 0): Read<string> =>
  (value, at) =>
    typeof value === "string" && value.length <= longest && value.length >= shortest && !CONTROL.test(value) ? value : malformed(at, value);

export const integer =
  (least: number, most: number): Read<number> =>
  (value, at) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most ? (value as number) : malformed(at, value);

export const decimal =
  (least: number, most: number): Read<number> =>
  (value, at) =>
    typeof value === "number" && value >= least && value <= most ? value : malformed(at, value);

export const flag: Read<boolean> = (value, at) => (typeof value === "boolean" ? value : malformed(at, value));

export const oneOf =
  <const T extends string>(choices: readonly T[]): Read<T> =>
  (value, at) =>
    choices.find((one) => one === value) ?? malformed(at, value);

export const list =
  <T>(of: Read<T>, most: number): Read<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return malformed(at, value);
    if (value.length > most) return refuse("tooLarge", at, String(value.length));
    return value.map((one, index) => of(one, `${at}[${index}]`));
  };

/** The shape of an object's own fields; what else it holds is passed over. */
export const record =
  <T extends object, O extends object = object>(
    fields: { readonly [K in keyof T]: Read<T[K]> },
    optional?: { readonly [K in keyof O]: Read<O[K]> },
  ): Read<T & Partial<O>> =>
  (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return malformed(at, value);
    const own = (key: string): unknown => (Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
    const read = Object.entries<Read<unknown>>(fields).map(([key, of]) => [key, of(own(key), `${at}.${key}`)] as const);
    const more = Object.entries<Read<unknown>>((optional ?? {}) as Record<string, Read<unknown>>).flatMap(([key, of]) =>
      own(key) === undefined ? [] : [[key, of(own(key), `${at}.${key}`)] as const],
    );
    return Object.fromEntries([...read, ...more]) as T & Partial<O>;
  };

/** An object with keys of its own, at most so many. */
export const dictionary =
  <T>(of: Read<T>, most: number): Read<Readonly<Record<string, T>>> =>
  (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return malformed(at, value);
    const entries = Object.entries(value);
    if (entries.length > most) return refuse("tooLarge", at, String(entries.length));
    return Object.fromEntries(
      entries.map(([key, one]) => [/^[\w.-]{1,120}$/.test(key) && key !== "__proto__" ? key : malformed(at, key), of(one, `${at}.${key}`)]),
    );
  };

export const either =
  <A, B>(isFirst: (value: unknown) => boolean, first: Read<A>, second: Read<B>): Read<A | B> =>
  (value, at) =>
    isFirst(value) ? first(value, at) : second(value, at);

const A1 = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/;

/** `B2` or `B2:D9`. */
export const area: Read<Area> = (value, at) => {
  const [, left, top, right = left, bottom = top] = A1.exec(typeof value === "string" ? value : "") ?? [];
  if (left === undefined || right === undefined) return malformed(at, value);
  const from = { row: Number(top) - 1, column: columnIndex(left) };
  const to = { row: Number(bottom) - 1, column: columnIndex(right) };
  if (to.row >= TEAM_LIMITS.rows || to.column >= TEAM_LIMITS.columns) return refuse("tooLarge", at, String(value));
  if (to.row < from.row || to.column < from.column) return malformed(at, value);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
};

export const cell: Read<{ readonly row: number; readonly column: number }> = (value, at) => {
  const { row, column, rows, columns } = area(value, at);
  return rows === 1 && columns === 1 ? { row, column } : malformed(at, value);
};
