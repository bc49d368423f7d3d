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
  let starts = new Int32Array(1 << 10);
  let hashes = new Int32Array(1 << 10);
  let slots = new Int32Array(1 << 11);
  let known = 0;

  const insert = (bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number => {
    const number = known;
    const start = starts[number] as number;
    if (start + to - from > arena.length) arena = wider(arena, Math.max(2 * arena.length, start + to - from));
    for (let i = from; i < to; i += 1) arena[start + i - from] = bytes[i] as number;
    hashes[number] = hash;
    slots[slot] = number + 1;
    known += 1;
    if (known + 1 >= starts.length) {
      starts = wider(starts, 2 * starts.length);
      hashes = wider(hashes, 2 * hashes.length);
      slots = placed(hashes, known, 2 * slots.length);
    }
    starts[known] = start + to - from;
    return number;
  };

  return {
    size: () => known,
    bytesOf: (number) => arena.subarray(starts[number], starts[number + 1]),
    numberOf: (bytes, from, to) => {
      // FNV-1a, its high bits folded into the low ones.
      let hash = 0x811c9dc5 | 0;
      for (let i = from; i < to; i += 1) hash = imul(hash ^ (bytes[i] as number), 0x01000193);
      hash ^= hash >>> 15;
      const mask = slots.length - 1;
      let slot = hash & mask;
      for (let one = slots[slot] as number; one !== 0; one = slots[slot] as number) {
        if (hashes[one - 1] === hash) {
          let at = starts[one - 1] as number;
          const stop = starts[one] as number;
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

function placed(hashes: Int32Array, count: number, size: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size);
  for (let number = 0; number < count; number += 1) {
    let slot = (hashes[number] as number) & (size - 1);
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
