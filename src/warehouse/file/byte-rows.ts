import { WarehouseFault } from "../fault";
import { joinedBytes } from "./joined-bytes";

const QUOTE = 34;
const LF = 10;
const CR = 13;
/** A row of so many bytes is a quote that nobody closed. */
const LONGEST_ROW = 1 << 26;

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
 * @param slotOf The slot of each column that is wanted, -1 for the others.
 */
export function byteRows(separator: number, slotOf: Int32Array, onRow: (row: ByteRow) => void): ByteRows {
  const slots = slotOf.reduce((most, slot) => Math.max(most, slot + 1), 0);
  const [from, to] = [new Int32Array(slots).fill(-1), new Int32Array(slots).fill(-1)];
  const fields = new Array<Uint8Array>(slots);
  const row: ByteRow = { bytes: fields, from, to };
  let rest: Uint8Array = new Uint8Array(0);

  /** Works through whole rows and says where the first begins that is not all there. */
  const rowsOf = (bytes: Uint8Array): number => {
    const end = bytes.length;
    let [line, at, column] = [0, 0, 0];
    fields.fill(bytes);
    from.fill(-1);
    to.fill(-1);
    while (at < end) {
      let start = at;
      let stop: number;
      let own: Uint8Array | undefined;
      let byte = bytes[at] as number;
      if (byte === QUOTE) {
        const field = quotedField(bytes, at, separator);
        if (!field) return line;
        ({ at, start, stop, own } = field);
        byte = bytes[at] as number;
      } else {
        while (byte !== separator && byte !== LF && byte !== CR && at < end) byte = bytes[++at] as number;
        stop = at;
      }
      // A carriage return at the end may be half of a line end.
      if (at >= end || (byte === CR && at + 1 >= end)) return line;
      const slot = slotOf[column] ?? -1;
      if (slot >= 0) {
        from[slot] = start;
        to[slot] = stop;
        if (own) fields[slot] = own;
      }
      column += 1;
      at += 1;
      if (byte === separator) continue;
      if (byte === CR && bytes[at] === LF) at += 1;
      onRow(row);
      for (let one = 0; one < slots; one += 1) {
        from[one] = to[one] = -1;
        fields[one] = bytes;
      }
      column = 0;
      line = at;
    }
    return line;
  };

  const push = (piece: Uint8Array): void => {
    const bytes = rest.length === 0 ? piece : joinedBytes(rest, piece);
    rest = bytes.slice(rowsOf(bytes));
    if (rest.length > LONGEST_ROW) throw new WarehouseFault("open-quote");
  };
  return {
    push,
    end: () => {
      if (rest.length === 0) return;
      push(Uint8Array.of(LF));
      // Quotes that nobody closed run to the end.
      if (rest.length > 0) push(Uint8Array.of(QUOTE, LF));
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
function quotedField(bytes: Uint8Array, quote: number, separator: number): QuotedField | undefined {
  const start = quote + 1;
  const at = bytes.indexOf(QUOTE, start);
  if (at < 0 || at + 1 >= bytes.length) return undefined;
  const next = bytes[at + 1];
  if (next === separator || next === LF || next === CR) return { at: at + 1, start, stop: at };
  return unquoted(bytes, start, separator);
}

/** Quotes that are doubled, or followed by more text. */
function unquoted(bytes: Uint8Array, start: number, separator: number): QuotedField | undefined {
  let quoted = true;
  const kept: number[] = [];
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (quoted && byte === QUOTE) {
      if (at + 1 >= bytes.length) return undefined;
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
