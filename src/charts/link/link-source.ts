import { columnHeaded, columnOf } from "../../analysis/aggregate";
import type { Period } from "../../analysis/periods";
import type { Filter } from "../../analysis/query";
import { textInFormula } from "../../core/cells/text-in-formula";
import { DAYS_FROM_1900_TO_1904 } from "../../core/numeric/date-systems";
import { IS_NUMBER } from "../../metrics/excel";
import type { CountedMeasure } from "../../reading/roles/role";
import type { CellAt } from "../../reading/note";
import type { TableReading } from "../../reading/table-reading";
import type { NotLinked } from "../define";
import { datesCanMatch, namesCanMatch, type Match } from "./can-match";
import { reachOf, sourceColumn, type Reach } from "./source-column";
import { MOST_CHARACTERS, sumOfCells } from "./sum-of-cells";

/** What one sum on the new sheet covers, and the parts of the new sheet that say so. */
export interface SumRequest {
  readonly measure: CountedMeasure;
  /** Measures that must have a number in the same row, where the sum is part of a number made of several. */
  readonly beside?: readonly CountedMeasure[];
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
  /** Whether days that come later belong to what is shown: not where a last day was chosen. */
  readonly rolls: boolean;
  /** Whether the sums find their rows by names and dates. */
  readonly byCriteria: boolean;
  /** Criteria that every row fulfils: pairs of a column and what it is held against. */
  readonly always: readonly string[];
  /** A formula without "=", or null where it cannot be written. */
  readonly sum: (request: SumRequest) => string | null;
  /** A column of the source as formulas write it. */
  readonly column: (role: CountedMeasure | "date" | "channel" | "activity" | "product") => string;
}

export interface LinkNeeds {
  readonly measures: readonly CountedMeasure[];
  readonly nameRole: "channel" | "activity" | "product" | null;
  readonly names: readonly string[];
  readonly byDate: boolean;
  /** Rows only that bear one of the names. */
  readonly filters?: readonly Filter[];
  /** Rows only of these days. */
  readonly within?: Period | undefined;
}

const NO_MATCH: Match = { inside: false, below: false };

/**
 * How formulas get the sums from the source: by criteria where names and dates can be compared, with ranges that reach rows that come
 * later where nothing else stands there; by listing the cells where they cannot (merged names, matrices, dates as text); or why not at all.
 */
export function linkSource(reading: TableReading, needs: LinkNeeds): SourceLink | NotLinked {
  if (reading.source.outside) return "file";
  const columns = needs.measures.map((measure) => columnOf(reading, measure));
  if (columns.some((column) => (column?.fromText ?? 0) > 0)) return "textNumbers";
  const names = needs.nameRole ? columnOf(reading, needs.nameRole) : undefined;
  const dates = needs.byDate || needs.within ? columnOf(reading, "date") : undefined;
  const filters = (needs.filters ?? []).map(({ header, names: wanted }) => ({ column: columnHeaded(reading, header), wanted }));
  // Amounts that stand on every line of an order are found by their cells, not by a criterion.
  const long = columns.every((column) => column?.at !== null && column?.at !== undefined && column.repeated === undefined);
  const named = needs.names.length > 0;
  const matches: readonly Match[] = [
    ...(named ? [names ? namesCanMatch(reading, names, needs.names) : NO_MATCH] : []),
    ...(dates ? [datesCanMatch(reading, dates, named)] : []),
    // A criterion is one name; several would multiply with those of the sums.
    ...filters.map(({ column, wanted }) => (column && wanted.length === 1 ? namesCanMatch(reading, column, wanted) : NO_MATCH)),
  ];
  const byCriteria = long && matches.every(({ inside }) => inside);
  const reach = byCriteria ? reachOf(reading, !matches.every(({ below }) => below)) : "rows";
  const column: SourceLink["column"] = (role) => {
    const found = columnOf(reading, role);
    if (!found) throw new Error(`The source has no ${role}`);
    return sourceColumn(reading, found, reach);
  };
  const always = byCriteria
    ? [
        ...filters.flatMap(({ column: filtered, wanted: [name] }) =>
          filtered && name !== undefined ? [sourceColumn(reading, filtered, reach), textInFormula(name)] : [],
        ),
        ...(needs.within ? daysOf(column("date"), needs.within, reading) : []),
      ]
    : [];
  const listed = (request: SumRequest): string | null => sumOfCells(reading.source, cellsOf(reading, request));
  const sum = (request: SumRequest): string | null => {
    if (!byCriteria || (!request.name && !request.period && always.length === 0)) return listed(request);
    const beside = (request.beside ?? []).filter((measure) => measure !== request.measure);
    const criteria = [
      ...always,
      ...beside.flatMap((measure) => [column(measure), IS_NUMBER]),
      ...(request.name && needs.nameRole ? [column(needs.nameRole), request.name.ref] : []),
      // A day ends before the next begins: dates may carry a time.
      ...(request.period ? [column("date"), `">="&${request.period.from}`, column("date"), `"<"&${request.period.to}+1`] : []),
    ];
    const found = `SUMIFS(${[column(request.measure), ...criteria].join(",")})`;
    const sum = request.name?.many ? `SUMPRODUCT(${found})` : found;
    return sum.length <= MOST_CHARACTERS ? sum : listed(request);
  };
  const rolls = reach !== "rows" && !Number.isFinite(needs.within?.end ?? Infinity);
  return { reach, rolls, byCriteria, always, sum, column };
}

/** The days that were chosen, where they have a first or a last one. */
function daysOf(column: string, { start, end }: Period, { source }: TableReading): readonly string[] {
  const shift = source.dateSystem === 1904 ? DAYS_FROM_1900_TO_1904 : 0;
  return [
    ...(Number.isFinite(start) ? [column, `">=${start - shift}"`] : []),
    // A day ends before the next begins: dates may carry a time.
    ...(Number.isFinite(end) ? [column, `"<${end + 1 - shift}"`] : []),
  ];
}

function cellsOf(reading: TableReading, request: SumRequest): readonly CellAt[] {
  const column = columnOf(reading, request.measure);
  return request.rows.flatMap((index) => {
    const row = reading.rows[index];
    const at = column?.atOfRow?.[index] ?? column?.at;
    return row === undefined || at === null || at === undefined || at < 0 || column?.values[index] === null ? [] : [{ row, column: at }];
  });
}
