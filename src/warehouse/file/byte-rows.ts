import { WarehouseFault } from "../fault";

const QUOTE = 34;
const LF = 10;
const CR = 13;
/** A row of so many bytes is a quote that nobody closed. */
const LONGEST_ROW = 1 << 24;
const FIRST_ROOM = 1 << 17;

/** Rows are handed over so many at a time, so that each column is read in a loop of its own. */
export const MOST_ROWS = 1024;

/**
 * The fields of some rows that are wanted: that of row r in a slot goes from `from[slot][r]` to `to[slot][r]`, and is empty where the row
 * is too short.
 */
export interface RowBatch {
  readonly bytes: Uint8Array;
  readonly from: readonly Int32Array[];
  readonly to: readonly Int32Array[];
  readonly count: number;
}

export interface ByteRows {
  readonly push: (piece: Uint8Array) => void;
  /** The last row, where the bytes ended without a line end. */
  readonly end: () => void;
}

/**
 * Finds rows and fields among bytes as they arrive, as `rowSplitter` does among letters: a separator is never part of a longer character in
 * the encodings that this is for. Only wanted fields are looked at, and none is decoded. `onRows` may keep nothing of what it gets: the
 * next rows stand in the same place. Blank lines are rows, too.
 *
 * @param slotOf The slot of each column up to the last that is wanted, -1 for those that are not.
 * @param onlyLineFeeds Whether a line feed ends every row, so that what stands behind the last wanted field can be passed over at once.
 */
export function byteRows(separator: number, slotOf: Int32Array, onRows: (rows: RowBatch) => void, onlyLineFeeds = false): ByteRows {
  const slots = slotOf.reduce((most, slot) => Math.max(most, slot + 1), 0);
  const placesOf = (): readonly Int32Array[] => Array.from({ length: slots }, () => new Int32Array(MOST_ROWS));
  const [from, to] = [placesOf(), placesOf()];
  let count = 0;
  const ends = new Uint8Array(256);
  ends[separator] = ends[LF] = ends[CR] = 1;
  // One room for all pieces, each behind what is left of the one before: new ones would have to be cleared again and again.
  let room = new Uint8Array(FIRST_ROOM);
  let rest = 0;
  // Where fields go that do not stand among the bytes as they are. All of a piece fit behind it, being shorter there.
  let spare = 0;

  const handOver = (bytes: Uint8Array): void => {
    if (count > 0) onRows({ bytes, from, to, count });
    for (const places of [...from, ...to]) places.fill(0);
    count = 0;
  };

  /** Copies what quotes hold that are doubled, or followed by more text. Says where that ends; -1 where its end has not come yet. */
  const unquote = (bytes: Uint8Array, start: number, end: number): number => {
    let quoted = true;
    let own = spare;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (quoted && byte === QUOTE) {
        if (at + 1 >= end) return -1;
        if (bytes[at + 1] !== QUOTE) {
          quoted = false;
          continue;
        }
        at += 1;
      } else if (!quoted && ends[byte] === 1) {
        spare = own;
        return at;
      }
      bytes[own] = byte;
      own += 1;
    }
    return -1;
  };

  /** Works through whole rows up to an end, at which a line feed stands, and says where the first begins that is not all there. */
  const rowsOf = (bytes: Uint8Array, end: number): number => {
    let [line, at, column, quote] = [0, 0, 0, -1];
    while (at < end) {
      if (column === slotOf.length && onlyLineFeeds) {
        // Nothing more is wanted of this row: on to its end, where no quote stands before it.
        if (quote < at) quote = bytes.indexOf(QUOTE, at);
        if (quote < 0) quote = bytes.length;
        const next = bytes.indexOf(LF, at);
        if (next < quote) at = next;
      }
      let start = at;
      let stop: number;
      if (bytes[at] === QUOTE) {
        start += 1;
        stop = bytes.indexOf(QUOTE, start);
        if (stop < 0 || stop + 1 >= end) return line;
        at = stop + 1;
        if (ends[bytes[at] as number] === 0) {
          const own = spare;
          at = unquote(bytes, start, end);
          if (at < 0) return line;
          [start, stop] = [own, spare];
        }
      } else {
        while (ends[bytes[at] as number] === 0) at += 1;
        stop = at;
      }
      const byte = bytes[at];
      // A carriage return at the end may be half of a line end.
      if (at >= end || (byte === CR && at + 1 >= end)) return line;
      const slot = slotOf[column] ?? -1;
      if (slot >= 0) {
        (from[slot] as Int32Array)[count] = start;
        (to[slot] as Int32Array)[count] = stop;
      }
      at += 1;
      if (byte === separator) {
        if (column < slotOf.length) column += 1;
        continue;
      }
      if (byte === CR && bytes[at] === LF) at += 1;
      count += 1;
      if (count === MOST_ROWS) handOver(bytes);
      column = 0;
      line = at;
    }
    return line;
  };

  const push = (piece: Uint8Array): void => {
    const end = rest + piece.length;
    if (2 * end >= room.length) {
      const wider = new Uint8Array(4 * end);
      wider.set(room.subarray(0, rest));
      room = wider;
    }
    room.set(piece, rest);
    room[end] = LF;
    spare = end + 1;
    const done = rowsOf(room, end);
    handOver(room);
    room.copyWithin(0, done, end);
    rest = end - done;
    if (rest > LONGEST_ROW) throw new WarehouseFault("open-quote");
  };
  return {
    push,
    end: () => {
      if (rest === 0) return;
      push(Uint8Array.of(LF));
      // Quotes that nobody closed run to the end.
      if (rest > 0) push(Uint8Array.of(QUOTE, LF));
    },
  };
}
