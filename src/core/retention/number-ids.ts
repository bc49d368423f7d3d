export interface NumberedIds {
  /** The number of each id: from 0, in order of first appearance. */
  readonly numbers: Int32Array;
  readonly distinct: number;
}

const { imul } = Math;

const FIRST_SIZE = 1024;

/** Whether two ids, by their places, are the same. */
type IsSame = (a: number, b: number) => boolean;

/**
 * Numbers `count` ids by their keys, two integers each, in a hash table with open addressing that is at most half full. `isSame`
 * compares two ids whose keys are equal without settling it: those with a second integer below 0. The keys of the distinct ids are
 * gathered at the front of `keys`, over those already read.
 */
export function numberIds(keys: Int32Array, count: number, isSame: IsSame): NumberedIds {
  const numbers = new Int32Array(count);
  let slots = new Int32Array(FIRST_SIZE);
  let firstPlaces = new Int32Array(FIRST_SIZE / 2);
  let distinct = 0;
  for (let from = 0; ; from = (firstPlaces[distinct - 1] as number) + 1) {
    distinct = numberUntilFull(keys, from, numbers, slots, firstPlaces, distinct, isSame);
    if (distinct < firstPlaces.length) return { numbers, distinct };
    slots = placed(keys, distinct, 2 * slots.length - 1);
    firstPlaces = doubled(firstPlaces);
  }
}

/**
 * Numbers the ids from the place `from` on, to the end or to the one that fills the table, and answers how many distinct ones there are
 * by then. `firstPlaces` holds where each was met first. Apart from what widens the table, so that it takes arrays and numbers alone:
 * see `readRows` of the event log.
 */
function numberUntilFull(
  keys: Int32Array,
  from: number,
  numbers: Int32Array,
  slots: Int32Array,
  firstPlaces: Int32Array,
  alreadyDistinct: number,
  isSame: IsSame,
): number {
  const mask = slots.length - 1;
  let distinct = alreadyDistinct;
  for (let i = from; i < numbers.length; i += 1) {
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
    }
    numbers[i] = number;
    if (distinct === firstPlaces.length) break;
  }
  return distinct;
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
