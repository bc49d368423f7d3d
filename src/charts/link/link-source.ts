import { columnOf } from "../../analysis/aggregate";
import { IS_NUMBER } from "../../metrics/excel";
import type { Measure } from "../../reading/roles/role";
import type { CellAt } from "../../reading/note";
import type { TableReading } from "../../reading/table-reading";
import type { NotLinked } from "../define";
import { datesCanMatch, namesCanMatch, type Match } from "./can-match";
import { reachOf, sourceColumn, type Reach } from "./source-column";
import { MOST_CHARACTERS, sumOfCells } from "./sum-of-cells";

/** What one sum on the new sheet covers, and the parts of the new sheet that say so. */
export interface SumRequest {
  readonly measure: Measure;
  /** Measures that must have a number in the same row, where the sum is part of a number made of several. */
  readonly beside?: readonly Measure[];
  /** Indices into the reading's rows. */
  readonly rows: readonly number[];
  /** The name, or the list of names, as a criterion; none for all rows. */
  readonly name?: { readonly ref: string; readonly many: boolean };
  /** The first and the last day, as references. */
  readonly period?: { readonly from: string; readonly to: string };
}

export interface SourceLink {
  /** How far the sums reach; "rows" where they list cells or stop at the last row that was read. */
  readonly reach: Reach;
  /** Whether the sums find their rows by names and dates. */
  readonly byCriteria: boolean;
  /** A formula without "=", or null where it cannot be written. */
  readonly sum: (request: SumRequest) => string | null;
  /** A column of the source as formulas write it. */
  readonly column: (role: Measure | "date" | "channel" | "activity" | "product") => string;
}

export interface LinkNeeds {
  readonly measures: readonly Measure[];
  readonly nameRole: "channel" | "activity" | "product" | null;
  readonly names: readonly string[];
  readonly byDate: boolean;
}

/**
 * How formulas get the sums from the source: by criteria where names and dates can be compared, with ranges that reach rows that come
 * later where nothing else stands there; by listing the cells where they cannot (merged names, matrices, dates as text); or why not at all.
 */
export function linkSource(reading: TableReading, needs: LinkNeeds): SourceLink | NotLinked {
  const columns = needs.measures.map((measure) => columnOf(reading, measure));
  if (columns.some((column) => (column?.fromText ?? 0) > 0)) return "textNumbers";
  const names = needs.nameRole ? columnOf(reading, needs.nameRole) : undefined;
  const dates = needs.byDate ? columnOf(reading, "date") : undefined;
  const long = columns.every((column) => column?.at !== null && column?.at !== undefined);
  const named = needs.names.length > 0;
  const matches: readonly Match[] = [
    ...(named ? [names ? namesCanMatch(reading, names, needs.names) : { inside: false, below: false }] : []),
    ...(dates ? [datesCanMatch(reading, dates, named)] : []),
  ];
  const byCriteria = long && matches.every(({ inside }) => inside);
  const reach = byCriteria ? reachOf(reading, !matches.every(({ below }) => below)) : "rows";
  const column: SourceLink["column"] = (role) => {
    const found = columnOf(reading, role);
    if (!found) throw new Error(`The source has no ${role}`);
    return sourceColumn(reading, found, reach);
  };
  const listed = (request: SumRequest): string | null => sumOfCells(reading.source, cellsOf(reading, request));
  const sum = (request: SumRequest): string | null => {
    if (!byCriteria || (!request.name && !request.period)) return listed(request);
    const beside = (request.beside ?? []).filter((measure) => measure !== request.measure);
    const criteria = [
      ...beside.flatMap((measure) => [column(measure), IS_NUMBER]),
      ...(request.name && needs.nameRole ? [column(needs.nameRole), request.name.ref] : []),
      // A day ends before the next begins: dates may carry a time.
      ...(request.period ? [column("date"), `">="&${request.period.from}`, column("date"), `"<"&${request.period.to}+1`] : []),
    ];
    const found = `SUMIFS(${[column(request.measure), ...criteria].join(",")})`;
    const sum = request.name?.many ? `SUMPRODUCT(${found})` : found;
    return sum.length <= MOST_CHARACTERS ? sum : listed(request);
  };
  return { reach, byCriteria, sum, column };
}

function cellsOf(reading: TableReading, request: SumRequest): readonly CellAt[] {
  const column = columnOf(reading, request.measure);
  return request.rows.flatMap((index) => {
    const row = reading.rows[index];
    const at = column?.atOfRow?.[index] ?? column?.at;
    return row === undefined || at === null || at === undefined || at < 0 || column?.values[index] === null ? [] : [{ row, column: at }];
  });
}
