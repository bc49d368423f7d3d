export type Codes = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>;
export type Numbers = Codes | Float64Array<ArrayBuffer>;

/** Rows to a piece that comes behind the first: doubling an array would need its space three times over at the end. */
const PIECE = 1 << 16;

/** A column of numbers that is filled from its beginning. What is to come is written to `room` from `filled` on. */
export interface FillingColumn<T extends Numbers, Kept extends Numbers = T> {
  room: T;
  filled: number;
  /** Makes room for so many rows, at most a piece. */
  readonly ready: (rows: number) => void;
  /** All values in one array. */
  readonly taken: () => Kept;
}

function fillingColumn<T extends Numbers, Kept extends Numbers>(
  roomFor: (rows: number) => T,
  expected: number,
  keep: (values: T) => Kept,
  all: (rows: number) => Kept,
): FillingColumn<T, Kept> {
  const full: Kept[] = [];
  const column: FillingColumn<T, Kept> = {
    room: roomFor(expected),
    filled: 0,
    ready: (rows) => {
      if (column.filled + rows <= column.room.length) return;
      full.push(keep(column.room.subarray(0, column.filled) as T));
      column.room = roomFor(PIECE);
      column.filled = 0;
    },
    taken: () => {
      const last = keep(column.room.subarray(0, column.filled) as T);
      if (full.length === 0) return last;
      let rows = full.reduce((sum, piece) => sum + piece.length, last.length);
      const joined = all(rows);
      // Pieces are given back as they are copied.
      for (let piece: Kept | undefined = last; piece; piece = full.pop()) joined.set(piece as never, (rows -= piece.length));
      return joined;
    },
  };
  return column;
}

const itself = <T>(values: T): T => values;

/**
 * Numbers of which about so many are expected: they are written once, to where they stay. Of an array that is not filled, what nobody
 * has written to takes no memory.
 */
export const fillingInts = (expected: number): FillingColumn<Int32Array<ArrayBuffer>> => {
  const room = (rows: number): Int32Array<ArrayBuffer> => new Int32Array(rows);
  return fillingColumn(room, expected, itself, room);
};
export const fillingDoubles = (expected: number): FillingColumn<Float64Array<ArrayBuffer>> => {
  const room = (rows: number): Float64Array<ArrayBuffer> => new Float64Array(rows);
  return fillingColumn(room, expected, itself, room);
};

/** Codes from 0 on, kept in the narrowest arrays that hold as many as there are by then. */
export function fillingCodes(count: () => number): FillingColumn<Int32Array<ArrayBuffer>, Codes> {
  const narrowest = (rows: number): Codes => {
    if (count() <= 1 << 8) return new Uint8Array(rows);
    return count() <= 1 << 16 ? new Uint16Array(rows) : new Int32Array(rows);
  };
  const keep = (values: Int32Array<ArrayBuffer>): Codes => {
    const kept = narrowest(values.length);
    kept.set(values);
    return kept;
  };
  // One room for all pieces: what was in it has been copied.
  const room = new Int32Array(PIECE);
  return fillingColumn(() => room, PIECE, keep, narrowest);
}

/** A column with some of its rows behind all others, in its own place; both in their order. */
export function rowsLast<A extends Numbers>(column: A, rows: Int32Array): A {
  const last = Float64Array.from(rows, (row) => column[row] as number);
  let to = rows[0] ?? 0;
  for (let at = 0; at < rows.length; at += 1) {
    const [from, end] = [(rows[at] as number) + 1, rows[at + 1] ?? column.length];
    column.copyWithin(to, from, end);
    to += end - from;
  }
  column.set(last, column.length - last.length);
  return column;
}

/** A column without some of its last rows, in its own place. */
export function withoutRows<A extends Numbers>(column: A, rows: ReadonlySet<number>): A {
  if (rows.size === 0) return column;
  let to = Math.min(...rows);
  for (let row = to; row < column.length; row += 1) {
    if (rows.has(row)) continue;
    column[to] = column[row] as number;
    to += 1;
  }
  return column.subarray(0, to) as A;
}
