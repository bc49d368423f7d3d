import { settledId } from "./settled-id";

const { imul } = Math;

/** The highest bits of the second integer tell the kinds of key apart; those of a short text are clear. */
const INTEGER = 0x40000000;
const LONG_TEXT = 0x80000000 | 0;
const TWO_POW_32 = 4_294_967_296;
/** Below it every integer has one decimal notation, and a text of as many digits is exact as a number. */
const MAX_DIGITS = 15;
const MAX_PACKED = 8;
const SPACE = 32;
const LAST_ASCII = 127;

/**
 * Writes the key of an id: two integers at 2·`at` of `keys`; false for one that looks blank in its cell, where nothing is written.
 * Ids with different keys are different. A whole number and its digits as text have one key, so that 12 and "12" are the same user, and
 * a text counts as `settledId` gives it. Numbers, and texts of up to eight ASCII characters, fit into their key
 * whole. Of longer texts it is a hash, with a second integer below 0: where such keys are equal, the texts are still to be compared.
 */
export function writeIdKey(keys: Int32Array, at: number, id: string | number | boolean): boolean {
  if (typeof id === "string") return writeString(keys, at, id);
  if (typeof id === "number" && id >= 0 && id < 1e15 && Number.isInteger(id)) writeInteger(keys, at, id);
  else writeText(keys, at, String(id));
  return true;
}

/** The common case by the quickest tests: only ASCII, and none of it white space at an end. Control characters count as it here. */
function writeString(keys: Int32Array, at: number, id: string): boolean {
  const first = id.charCodeAt(0);
  const integer = first >= 48 && first <= 57 ? integerOf(id) : -1;
  if (integer >= 0) writeInteger(keys, at, integer);
  else if (!(first > SPACE && id.charCodeAt(id.length - 1) > SPACE && writeText(keys, at, id) <= LAST_ASCII)) {
    const settled = settledId(id);
    if (settled === "") return false;
    if (settled !== id) return writeString(keys, at, settled);
    writeText(keys, at, id);
  }
  return true;
}

function writeInteger(keys: Int32Array, at: number, value: number): void {
  keys[2 * at] = value;
  keys[2 * at + 1] = INTEGER + Math.floor(value / TWO_POW_32);
}

/** The number a text of digits stands for; -1 where it is none, or has zeros in front. */
function integerOf(text: string): number {
  if (text.length > MAX_DIGITS || (text.length > 1 && text.charCodeAt(0) === 48)) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Answers with the bits of all its characters together. */
function writeText(keys: Int32Array, at: number, text: string): number {
  let low = 0;
  let high = text.length;
  let bits = 0;
  if (text.length <= MAX_PACKED) {
    for (let i = 0; i < text.length; i += 1) {
      const char = text.charCodeAt(i);
      bits |= char;
      high = (high << 7) | (low >>> 25);
      low = (low << 7) | char;
    }
  }
  if (text.length > MAX_PACKED || bits > LAST_ASCII) {
    // FNV-1a, and a second hash beside it, so that texts that agree in both are all but sure to be equal.
    low = 0x811c9dc5 | 0;
    for (let i = 0; i < text.length; i += 1) {
      const char = text.charCodeAt(i);
      bits |= char;
      low = imul(low ^ char, 0x01000193);
      high = imul(high, 0x5bd1e995) + char;
    }
    high |= LONG_TEXT;
  }
  keys[2 * at] = low;
  keys[2 * at + 1] = high;
  return bits;
}
