export interface NumberedIds {
  /** The number of each id: from 0, in order of first appearance. */
  readonly numbers: Int32Array;
  readonly distinct: number;
}

const { imul } = Math;

const FIRST_SIZE = 1024;

/**
 * Numbers `count` ids by their keys, two integers each, in a hash table with open addressing that is at most half full. `isSame`
 * compares two ids, by their places, whose keys are equal without settling it: those with a second integer below 0. The
 * keys of the distinct ids are gathered at the front
 * of `keys`, over those already read.
 */
export function numberIds(keys: Int32Array, count: number, isSame: (a: number, b: number) => boolean): NumberedIds {
  const numbers = new Int32Array(count);
  let mask = FIRST_SIZE - 1;
  let slots = new Int32Array(FIRST_SIZE);
  let firstPlaces = new Int32Array(FIRST_SIZE / 2);
  let distinct = 0;
  for (let i = 0; i < count; i += 1) {
    const low = keys[2 * i] as number;
    const high = keys[2 * i + 1] as number;
    let slot = firstSlot(low, high, mask);
    let number: number;
    for (;;) {
      number = (slots[slot] as number) - 1;
      if (number < 0) break;
      const equal = keys[2 * number] === low && keys[2 * number + 1] === high;
      if (equal && (high >= 0 || isSame(firstPlaces[number] as number, i))) break;
      slot = (slot + 1) & mask;
    }
    if (number < 0) {
      number = distinct;
      distinct += 1;
      slots[slot] = distinct;
      keys[2 * number] = low;
      keys[2 * number + 1] = high;
      firstPlaces[number] = i;
      if (distinct === firstPlaces.length) {
        mask = 2 * mask + 1;
        slots = placed(keys, distinct, mask);
        firstPlaces = doubled(firstPlaces);
      }
    }
    numbers[i] = number;
  }
  return { numbers, distinct };
}

/** Slots hold a number and 1; 0 is free. */
function placed(keys: Int32Array, distinct: number, mask: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(mask + 1);
  for (let number = 0; number < distinct; number += 1) {
    let slot = firstSlot(keys[2 * number] as number, keys[2 * number + 1] as number, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  return slots;
}

/** Multiplicative hashing, the high bits folded into the low ones: ids counted up stay near one another, which caches like. */
function firstSlot(low: number, high: number, mask: number): number {
  const hash = imul(low ^ imul(high, 0x9e3779b1), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & mask;
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * numbers.length);
  wider.set(numbers);
  return wider;
}
