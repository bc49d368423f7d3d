import type { Values } from "../../reading/columns/values";
import type { DroppedRow } from "../../reading/note";
import type { Table, TableColumn } from "../../reading/table";
import type { ReaderAnswer, ReaderMessage } from "./protocol";

/**
 * Longer lists go over to the page piece by piece: one message of a million texts takes the page a second to unpack, in which it
 * answers nothing.
 */
const PIECE = 20_000;

/** Part of a list that was too long for one message. */
export interface Piece {
  readonly kind: "piece";
  readonly list: number;
  readonly values: readonly unknown[];
}

/** A table without its long lists; rows as numbers that are handed over without a copy. */
export interface PackedTable extends Omit<Table, "rows" | "columns"> {
  readonly rows: Int32Array;
  readonly columns: readonly PackedColumn[];
}

interface PackedColumn extends Omit<TableColumn, "atOfRow"> {
  readonly atOfRow?: Int32Array;
}

interface Packed {
  readonly pieces: Iterable<Piece>;
  readonly table: PackedTable;
  /** What goes over to the page and is not copied. */
  readonly transfer: readonly ArrayBufferLike[];
}

/** Takes a table apart for the way to the page: 0 is the list of rows left out, the others are the texts of each column. */
export function packTable(table: Table): Packed {
  const lists: readonly (readonly unknown[])[] = [
    table.dropped,
    ...table.columns.map(({ values }) => (values.kind === "texts" ? values.distinct : [])),
  ];
  const isLong = (list: number): boolean => (lists[list]?.length ?? 0) > PIECE;
  const columns = table.columns.map(({ atOfRow, values, ...column }, at): PackedColumn => ({
    ...column,
    values: values.kind === "texts" && isLong(at + 1) ? { ...values, distinct: [] } : values,
    ...(atOfRow && { atOfRow: Int32Array.from(atOfRow) }),
  }));
  const rows = Int32Array.from(table.rows);
  const transfer = [
    rows.buffer,
    ...columns.flatMap(({ values, atOfRow }) => [...buffersOf(values), ...(atOfRow ? [atOfRow.buffer] : [])]),
    ...(table.currencies ? [table.currencies.ofRow.buffer] : []),
  ];
  return {
    pieces: piecesOf(lists),
    table: { ...table, rows, columns, dropped: isLong(0) ? [] : table.dropped },
    transfer: [...new Set(transfer)],
  };
}

const buffersOf = (values: Values): readonly ArrayBufferLike[] =>
  values.kind === "numbers" ? [values.numbers.buffer, values.known.buffer] : [values.codes.buffer];

function* piecesOf(lists: readonly (readonly unknown[])[]): Iterable<Piece> {
  for (const [list, values] of lists.entries()) {
    if (values.length <= PIECE) continue;
    for (let from = 0; from < values.length; from += PIECE) yield { kind: "piece", list, values: values.slice(from, from + PIECE) };
  }
}

/** Puts tables together again from their pieces, which come before them. */
function tableUnpacker(): { readonly take: (piece: Piece) => void; readonly unpack: (table: PackedTable) => Table } {
  let lists = new Map<number, unknown[]>();
  return {
    take: ({ list, values }) => {
      const before = lists.get(list);
      if (before) for (const value of values) before.push(value);
      else lists.set(list, [...values]);
    },
    unpack: ({ rows, columns, ...table }) => {
      const taken = lists;
      lists = new Map();
      return {
        ...table,
        rows: Array.from(rows),
        dropped: (taken.get(0) as readonly DroppedRow[] | undefined) ?? table.dropped,
        columns: columns.map(({ atOfRow, values, ...column }, at): TableColumn => {
          const distinct = taken.get(at + 1) as readonly string[] | undefined;
          const own = distinct && values.kind === "texts" ? { ...values, distinct } : values;
          return { ...column, values: own, ...(atOfRow && { atOfRow: Array.from(atOfRow) }) };
        }),
      };
    },
  };
}

/** Hears what the worker tells, and tells what was read when all of it is there. */
export function putTogether(tell: (answer: ReaderAnswer) => void): (message: ReaderMessage) => void {
  const unpacker = tableUnpacker();
  return (message) => {
    if (message.kind === "piece") unpacker.take(message);
    else if (message.kind === "packed") tell({ kind: "read", read: { ...message.read, table: unpacker.unpack(message.read.table) } });
    else tell(message);
  };
}
