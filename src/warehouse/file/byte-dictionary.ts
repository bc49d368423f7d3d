const { imul } = Math;

/** Numbers for distinct runs of bytes, from 0 in order of first appearance. Each is kept once, in one array. */
export interface ByteDictionary {
  readonly numberOf: (bytes: Uint8Array, from: number, to: number) => number;
  readonly size: () => number;
  readonly bytesOf: (number: number) => Uint8Array;
}

/**
 * A hash table with open addressing, at most half full; hashes are kept, so that most comparisons end with them and growing needs no bytes.
 */
export function byteDictionary(): ByteDictionary {
  let arena = new Uint8Array(1 << 16);
  // Of each, its hash and where its bytes begin, side by side: they are looked at together. One more has the end.
  let entries = new Int32Array(1 << 11);
  let slots = new Int32Array(1 << 11);
  let known = 0;

  const insert = (bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number => {
    const number = known;
    const start = entries[2 * number + 1] as number;
    if (start + to - from > arena.length) arena = wider(arena, Math.max(2 * arena.length, start + to - from));
    for (let i = from; i < to; i += 1) arena[start + i - from] = bytes[i] as number;
    entries[2 * number] = hash;
    slots[slot] = number + 1;
    known += 1;
    if (2 * known >= slots.length) slots = placed(entries, known, 2 * slots.length);
    if (2 * known + 2 > entries.length) entries = wider(entries, 2 * entries.length);
    entries[2 * known + 1] = start + to - from;
    return number;
  };

  return {
    size: () => known,
    bytesOf: (number) => arena.subarray(entries[2 * number + 1], entries[2 * number + 3]),
    numberOf: (bytes, from, to) => {
      // FNV-1a, its high bits folded into the low ones.
      let hash = 0x811c9dc5 | 0;
      for (let i = from; i < to; i += 1) hash = imul(hash ^ (bytes[i] as number), 0x01000193);
      hash ^= hash >>> 15;
      const mask = slots.length - 1;
      let slot = hash & mask;
      for (let one = slots[slot] as number; one !== 0; one = slots[slot] as number) {
        if (entries[2 * one - 2] === hash) {
          let at = entries[2 * one - 1] as number;
          const stop = entries[2 * one + 1] as number;
          if (stop - at === to - from) {
            let i = from;
            while (at < stop && arena[at] === bytes[i]) {
              at += 1;
              i += 1;
            }
            if (at === stop) return one - 1;
          }
        }
        slot = (slot + 1) & mask;
      }
      return insert(bytes, from, to, hash, slot);
    },
  };
}

function placed(entries: Int32Array, count: number, size: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size);
  for (let number = 0; number < count; number += 1) {
    let slot = (entries[2 * number] as number) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number + 1;
  }
  return slots;
}

function wider<T extends Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(old: T, length: number): T {
  const wide = new (old.constructor as new (length: number) => T)(length);
  wide.set(old as never);
  return wide;
}
