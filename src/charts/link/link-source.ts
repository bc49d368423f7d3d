import { columnOf } from "../../analysis/aggregate";
import type { Measure } from "../../reading/roles/role";
import type { CellAt, ColumnReading, TableReading } from "../../reading/table-reading";
import { IS_NUMBER } from "../../metrics/excel";
import type { NotLinked } from "../define";
import { datesCanMatch, namesCanMatch } from "./can-match";
import { sourceRef } from "./source-ref";
import { sumOfCells } from "./sum-of-cells";

/** What one sum on the new sheet covers, and the cells of the new sheet that say so. */
export interface SumRequest {
  readonly measure: Measure;
  /** Measures that must have a number in the same row, where the sum is part of a number made of several. */
  readonly beside?: readonly Measure[];
  /** Indices into the reading's rows. */
  readonly rows: readonly number[];
  /** The cell, or the list of cells, with the name; none for all rows. */
  readonly name?: { readonly ref: string; readonly many: boolean };
  /** The cells with the first and the last day. */
  readonly period?: { readonly from: string; readonly to: string };
}

export interface SourceLink {
  /** A formula without "=", or null where it cannot be written. */
  readonly sum: (request: SumRequest) => string | null;
}

export interface LinkNeeds {
  readonly measures: readonly Measure[];
  readonly nameRole: "channel" | "activity" | "product" | null;
  readonly names: readonly string[];
  readonly byDate: boolean;
}

/**
 * How formulas get the sums from the source: by criteria where names and dates can be compared, which also counts rows
 * inserted later; by listing the cells where they cannot (merged names, matrices, dates as text); or why not at all.
 */
export function linkSource(reading: TableReading, needs: LinkNeeds): SourceLink | NotLinked {
  const columns = needs.measures.map((measure) => columnOf(reading, measure));
  if (columns.some((column) => (column?.fromText ?? 0) > 0)) return "textNumbers";
  const names = needs.nameRole ? columnOf(reading, needs.nameRole) : undefined;
  const dates = needs.byDate ? columnOf(reading, "date") : undefined;
  const long = columns.every((column) => column?.at !== null && column?.at !== undefined);
  const named = needs.names.length > 0;
  const matched = long && (!named || (names !== undefined && namesCanMatch(reading, names, needs.names))) && (!dates || datesCanMatch(reading, dates, named));
  return matched ? { sum: (request) => byCriteria(reading, request, names, dates) } : { sum: (request) => sumOfCells(reading.source, cellsOf(reading, request)) };
}

function byCriteria(reading: TableReading, request: SumRequest, names: ColumnReading | undefined, dates: ColumnReading | undefined): string | null {
  const first = reading.rows[0] ?? 0, last = reading.rows.at(-1) ?? 0;
  const range = (column: ColumnReading | undefined) => sourceRef(reading.source, first, column?.at ?? 0, last - first + 1);
  const beside = (request.beside ?? []).filter((measure) => measure !== request.measure);
  const criteria = [
    ...beside.flatMap((measure) => [range(columnOf(reading, measure)), IS_NUMBER]),
    ...(request.name ? [range(names), request.name.ref] : []),
    // A day ends before the next begins: dates may carry a time.
    ...(request.period ? [range(dates), `">="&${request.period.from}`, range(dates), `"<"&${request.period.to}+1`] : []),
  ];
  // The rest of the channels has no one name; its cells are listed.
  if (!request.name && !request.period) return sumOfCells(reading.source, cellsOf(reading, request));
  const sum = `SUMIFS(${[range(columnOf(reading, request.measure)), ...criteria].join(",")})`;
  return request.name?.many ? `SUMPRODUCT(${sum})` : sum;
}

function cellsOf(reading: TableReading, request: SumRequest): readonly CellAt[] {
  const column = columnOf(reading, request.measure);
  return request.rows.flatMap((index) => {
    const row = reading.rows[index];
    const at = column?.atOfRow?.[index] ?? column?.at;
    return row === undefined || at === null || at === undefined || at < 0 || column?.values[index] === null ? [] : [{ row, column: at }];
  });
}
