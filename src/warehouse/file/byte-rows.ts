import { WarehouseFault } from "../fault";

const QUOTE = 34;
const LF = 10;
const CR = 13;
/** A row of so many bytes is a quote that nobody closed. */
const LONGEST_ROW = 1 << 24;
const FIRST_ROOM = 1 << 17;

/** The fields of a row that are wanted: `from[slot]` to `to[slot]` of `bytes[slot]`, both -1 where the row is too short. */
export interface ByteRow {
  readonly bytes: readonly Uint8Array[];
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface ByteRows {
  readonly push: (piece: Uint8Array) => void;
  /** The last row, where the bytes ended without a line end. */
  readonly end: () => void;
}

/**
 * Finds rows and fields among bytes as they arrive, as `rowSplitter` does among letters: a separator is never part of a longer character in
 * the encodings that this is for. Only wanted fields are looked at, and none is decoded. `onRow` may keep nothing of what it gets: the next
 * row stands in the same place. Blank lines are rows, too.
 *
 * @param slotOf The slot of each column up to the last that is wanted, -1 for those that are not.
 * @param onlyLineFeeds Whether a line feed ends every row, so that what stands behind the last wanted field can be passed over at once.
 */
export function byteRows(separator: number, slotOf: Int32Array, onRow: (row: ByteRow) => void, onlyLineFeeds = false): ByteRows {
  const slots = slotOf.reduce((most, slot) => Math.max(most, slot + 1), 0);
  const [from, to] = [new Int32Array(slots).fill(-1), new Int32Array(slots).fill(-1)];
  const fields = new Array<Uint8Array>(slots);
  const row: ByteRow = { bytes: fields, from, to };
  const ends = new Uint8Array(256);
  ends[separator] = ends[LF] = ends[CR] = 1;
  // One room for all pieces, each behind what is left of the one before: new ones would have to be cleared again and again.
  let room = new Uint8Array(FIRST_ROOM);
  let rest = 0;

  /** Works through whole rows up to an end, at which a line feed stands, and says where the first begins that is not all there. */
  const rowsOf = (bytes: Uint8Array, end: number): number => {
    let [line, at, column, quote] = [0, 0, 0, -1];
    let apart = false;
    fields.fill(bytes);
    from.fill(-1);
    to.fill(-1);
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
      let own: Uint8Array | undefined;
      if (bytes[at] === QUOTE) {
        const field = quotedField(bytes, at, end, separator);
        if (!field) return line;
        ({ at, start, stop, own } = field);
      } else {
        while (ends[bytes[at] as number] === 0) at += 1;
        stop = at;
      }
      const byte = bytes[at];
      // A carriage return at the end may be half of a line end.
      if (at >= end || (byte === CR && at + 1 >= end)) return line;
      const slot = slotOf[column] ?? -1;
      if (slot >= 0) {
        from[slot] = start;
        to[slot] = stop;
        if (own) {
          fields[slot] = own;
          apart = true;
        }
      }
      at += 1;
      if (byte === separator) {
        if (column < slotOf.length) column += 1;
        continue;
      }
      if (byte === CR && bytes[at] === LF) at += 1;
      onRow(row);
      for (let one = 0; one < slots; one += 1) from[one] = to[one] = -1;
      if (apart) fields.fill(bytes);
      apart = false;
      column = 0;
      line = at;
    }
    return line;
  };

  const push = (piece: Uint8Array): void => {
    const end = rest + piece.length;
    if (end >= room.length) {
      const wider = new Uint8Array(2 * end);
      wider.set(room.subarray(0, rest));
      room = wider;
    }
    room.set(piece, rest);
    room[end] = LF;
    const done = rowsOf(room, end);
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

interface QuotedField {
  /** Where it is followed by a separator or a line end. */
  readonly at: number;
  readonly start: number;
  readonly stop: number;
  /** What it holds, where that does not stand among the bytes as it is. */
  readonly own?: Uint8Array;
}

/** A field that begins with a quote; undefined where its end has not come yet. */
function quotedField(bytes: Uint8Array, quote: number, end: number, separator: number): QuotedField | undefined {
  const start = quote + 1;
  const at = bytes.indexOf(QUOTE, start);
  if (at < 0 || at + 1 >= end) return undefined;
  const next = bytes[at + 1];
  if (next === separator || next === LF || next === CR) return { at: at + 1, start, stop: at };
  return unquoted(bytes, start, end, separator);
}

/** Quotes that are doubled, or followed by more text. */
function unquoted(bytes: Uint8Array, start: number, end: number, separator: number): QuotedField | undefined {
  let quoted = true;
  const kept: number[] = [];
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (quoted && byte === QUOTE) {
      if (at + 1 >= end) return undefined;
      if (bytes[at + 1] !== QUOTE) {
        quoted = false;
        continue;
      }
      at += 1;
    } else if (!quoted && (byte === separator || byte === LF || byte === CR)) {
      return { at, start: 0, stop: kept.length, own: Uint8Array.from(kept) };
    }
    kept.push(byte);
  }
  return undefined;
}
