import type { ByteStore } from "./byte-store";

const { imul } = Math;

/** The code of what was never given one. */
export const UNKNOWN = -2;

/** Codes, -1 or more, of distinct runs of bytes. */
export interface ByteCodes {
  readonly codeOf: (bytes: Uint8Array, from: number, to: number) => number;
  /** Has memory bring the entries of many runs at the same time, which are looked for next: most of looking one up is waiting for it. */
  readonly expect: (runs: ByteRuns) => void;
  /** Gives a code to a run that has none and stands in the store. */
  readonly add: (address: number, length: number, code: number) => void;
}

/** Some of the runs in a text: from `from[row]` to `to[row]` of its bytes, for the first `count` of `rows`. */
export interface ByteRuns {
  readonly bytes: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly rows: Int32Array;
  readonly count: number;
}

/** A table of fewer words is near the processor anyway. */
const FAR = 1 << 16;

/** Words to an entry: its code, from 1 on, and its key. */
const ENTRY = 4;
/** So many bytes stand in the entry itself, so that most are found with one look into memory. */
const LONGEST_INSIDE = 11;
const FULL = 0.7;

/**
 * A hash table with open addressing. The key of a short run is its bytes and its length, in three words; that of a longer one its hash, its
 * address in the store and its length, below zero.
 */
export function byteCodes(store: ByteStore): ByteCodes {
  let table = new Int32Array(ENTRY << 10);
  let known = 0;
  let looked = 0;

  const shortCode = (bytes: Uint8Array, from: number, to: number): number => {
    const first = wordAt(bytes, from, to);
    const second = wordAt(bytes, from + 4, to);
    const third = wordAt(bytes, from + 8, to) | ((to - from) << 24);
    const mask = table.length - 1;
    for (let at = (mixed(first, second, third) * ENTRY) & mask; ; at = (at + ENTRY) & mask) {
      const code = table[at] as number;
      if (code === 0) return UNKNOWN;
      if (table[at + 1] === first && table[at + 2] === second && table[at + 3] === third) return code + UNKNOWN;
    }
  };
  const longCode = (bytes: Uint8Array, from: number, to: number): number => {
    const hash = hashOf(bytes, from, to);
    const mask = table.length - 1;
    for (let at = (hash * ENTRY) & mask; ; at = (at + ENTRY) & mask) {
      const code = table[at] as number;
      if (code === 0) return UNKNOWN;
      if (table[at + 1] === hash && table[at + 3] === from - to && store.holds(table[at + 2] as number, bytes, from, to))
        return code + UNKNOWN;
    }
  };
  const place = (code: number, first: number, second: number, third: number): void => {
    const mask = table.length - 1;
    let at = ((third < 0 ? first : mixed(first, second, third)) * ENTRY) & mask;
    while (table[at] !== 0) at = (at + ENTRY) & mask;
    table[at] = code;
    table[at + 1] = first;
    table[at + 2] = second;
    table[at + 3] = third;
  };
  const grow = (): void => {
    const old = table;
    table = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += ENTRY)
      if (old[at] !== 0) place(old[at] as number, old[at + 1] as number, old[at + 2] as number, old[at + 3] as number);
  };

  return {
    codeOf: (bytes, from, to) => (to - from > LONGEST_INSIDE ? longCode(bytes, from, to) : shortCode(bytes, from, to)),
    expect: ({ bytes, from, to, rows, count }) => {
      if (table.length < FAR) return;
      const mask = table.length - 1;
      let all = 0;
      for (let i = 0; i < count; i += 1) {
        const row = rows[i] as number;
        const [start, stop] = [from[row] as number, to[row] as number];
        const hash = stop - start > LONGEST_INSIDE ? hashOf(bytes, start, stop) : shortHash(bytes, start, stop);
        all |= table[(hash * ENTRY) & mask] as number;
      }
      // It is of no use, and is kept all the same: else nothing would have to be looked at.
      looked = all | (looked & 1);
    },
    add: (address, length, code) => {
      known += 1;
      if (known * ENTRY > FULL * table.length) grow();
      const bytes = store.bytesAt(address, length);
      if (length > LONGEST_INSIDE) place(code - UNKNOWN, hashOf(bytes, 0, length), address, -length);
      else place(code - UNKNOWN, wordAt(bytes, 0, length), wordAt(bytes, 4, length), wordAt(bytes, 8, length) | (length << 24));
    },
  };
}

/** Up to four bytes as a word. */
function wordAt(bytes: Uint8Array, from: number, to: number): number {
  let word = 0;
  for (let at = (to < from + 4 ? to : from + 4) - 1; at >= from; at -= 1) word = (word << 8) | (bytes[at] as number);
  return word;
}

/** Three words as one, by the multipliers of MurmurHash3 and xxHash. */
function mixed(first: number, second: number, third: number): number {
  let hash = imul(first, 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 15) ^ second, 0xc2b2ae35);
  hash = imul(hash ^ (hash >>> 13) ^ third, 0x9e3779b1);
  return hash ^ (hash >>> 16);
}

const shortHash = (bytes: Uint8Array, from: number, to: number): number =>
  mixed(wordAt(bytes, from, to), wordAt(bytes, from + 4, to), wordAt(bytes, from + 8, to) | ((to - from) << 24));

/** FNV-1a, its high bits folded into the low ones. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i += 1) hash = imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}
