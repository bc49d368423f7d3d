import { isCellError, type CellValue } from "../../../core/cell";
import { dateOfDay } from "../../../core/cells/calendar-days";
import { formatValue } from "../../../core/cells/number-format/format-value";
import { readFormat } from "../../../core/cells/number-format/read-format";
import { LANGS } from "../../../core/lang";
import type { FileFilter, FilePeriod } from "../../../files/file-filter";
import type { FileSheet } from "../../../files/file-workbook";

/** A cell as filters see it. */
export interface FilteredCell {
  readonly row: number;
  /** What it shows, in whatever language; none where it is blank. */
  readonly texts: readonly string[];
  /** The second it names, where it is a date. */
  readonly date?: Required<FilePeriod>;
}

const SECONDS = 86_400;

export const isHidden = ({ rows }: FileSheet): ((row: number) => boolean) => {
  const hidden = rows.filter((run) => run.hidden);
  return (row) => hidden.some(({ at, count }) => row >= at && row < at + count);
};

/** The cells below the header in one column of a filter. */
export function filteredCells(
  sheet: Pick<FileSheet, "cells">,
  { area }: Pick<FileFilter, "area">,
  column: number,
): readonly FilteredCell[] {
  const at = area.column + column;
  const held = new Map(sheet.cells.filter((cell) => cell.column === at).map((cell) => [cell.row, cell]));
  return Array.from({ length: area.rows - 1 }, (_, i): FilteredCell => {
    const row = area.row + 1 + i;
    const cell = held.get(row);
    const pattern = cell?.style?.numberFormat ?? "General";
    const value = cell?.value ?? null;
    const isDate = typeof value === "number" && value >= 0 && readFormat(pattern)?.numbers[0]?.kind === "date";
    return { row, texts: textsOf(value, pattern), ...(isDate && { date: dateOf(value) }) };
  });
}

function textsOf(value: CellValue, pattern: string): readonly string[] {
  if (value === null || value === "") return [];
  if (isCellError(value)) return [value.error];
  if (typeof value === "boolean") return [String(value).toUpperCase()];
  return [...new Set(LANGS.map((lang) => formatValue(pattern, value, lang)?.text ?? String(value)))];
}

function dateOf(serial: number): Required<FilePeriod> {
  const all = Math.round(serial * SECONDS);
  const second = all % SECONDS;
  return {
    ...dateOfDay(Math.floor(all / SECONDS)),
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
  };
}

const UNITS = ["year", "month", "day", "hour", "minute", "second"] as const;

/** Whether a date lies in a period. */
export const isIn = (date: FilePeriod, period: FilePeriod): boolean =>
  UNITS.every((unit) => period[unit] === undefined || period[unit] === date[unit]);

/** The day of a date, or its second where it has a time of day. */
export const shortest = ({ hour, minute, second, ...day }: Required<FilePeriod>): FilePeriod =>
  hour + minute + second === 0 ? day : { ...day, hour, minute, second };
