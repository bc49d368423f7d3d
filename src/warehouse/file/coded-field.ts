import { settledId } from "../../core/retention/settled-id";
import type { DateContext } from "../../reading/columns/dates";
import type { ColumnRecipe } from "../../reading/recipe";
import { byteCodes, UNKNOWN, type ByteRuns } from "./byte-codes";
import { byteStore } from "./byte-store";
import { readCell } from "./field-values";

/** Numbers of distinct texts, and the texts. */
export interface CodedField {
  /** Writes the numbers of texts into an array, from a place on; -1 for one that says nothing, where ids are asked for. */
  readonly codesOf: (runs: ByteRuns, into: Int32Array, at: number) => void;
  readonly texts: () => readonly string[];
  readonly textAt: (code: number) => string;
  readonly count: () => number;
}

const encoder = new TextEncoder();

/**
 * Texts of a column by number. Fields of the same bytes are known by them; others are read once and are the same where they mean the same:
 * " 12", "12.0" and 12 are one id.
 */
export function codedField(column: ColumnRecipe, dates: DateContext, textOf: (bytes: Uint8Array) => string, ids: boolean): CodedField {
  const store = byteStore();
  const written = byteCodes(store);
  /** What fields mean that are written in another way. */
  const meant = byteCodes(store);
  // Of each code, where its text stands in the store, and how long it is.
  let places = new Int32Array(1 << 10);
  let count = 0;

  const add = (address: number, length: number): number => {
    if (2 * count === places.length) places = twiceAsLong(places);
    places[2 * count] = address;
    places[2 * count + 1] = length;
    count += 1;
    return count - 1;
  };
  const bytesOf = (code: number): Uint8Array => store.bytesAt(places[2 * code] as number, places[2 * code + 1] as number);
  const meaningOf = (bytes: Uint8Array): Uint8Array => {
    const value = readCell({ ...column, type: column.type === "id" ? "id" : "text" }, dates, textOf(bytes)) ?? "";
    return encoder.encode(ids ? settledId(String(value)) : String(value));
  };
  const codeOfMeaning = (text: Uint8Array, field: Uint8Array, address: number): number => {
    if (ids && text.length === 0) return -1;
    const known = meant.codeOf(text, 0, text.length);
    if (known !== UNKNOWN) return known;
    if (isSame(text, field)) return add(address, text.length);
    const other = written.codeOf(text, 0, text.length);
    if (other >= 0 && isSame(text, bytesOf(other))) return other;
    const own = store.put(text, 0, text.length);
    const code = add(own, text.length);
    meant.add(own, text.length, code);
    return code;
  };
  const learn = (bytes: Uint8Array, from: number, to: number): number => {
    const address = store.put(bytes, from, to);
    const field = store.bytesAt(address, to - from);
    const code = codeOfMeaning(isPlainId(field) ? field : meaningOf(field), field, address);
    written.add(address, field.length, code);
    return code;
  };

  const utf8 = new TextDecoder();
  const textAt = (code: number): string => utf8.decode(bytesOf(code));
  return {
    codesOf: (runs, into, at) => {
      const { bytes, from, to, rows, count: many } = runs;
      written.expect(runs);
      for (let i = 0; i < many; i += 1) {
        const row = rows[i] as number;
        const [start, stop] = [from[row] as number, to[row] as number];
        const code = written.codeOf(bytes, start, stop);
        into[at + i] = code === UNKNOWN ? learn(bytes, start, stop) : code;
      }
    },
    texts: () => Array.from({ length: count }, (_, code) => textAt(code)),
    textAt,
    count: () => count,
  };
}

function twiceAsLong(old: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * old.length);
  longer.set(old);
  return longer;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** No sign that means "nothing" is longer. */
const LONGEST_NOTHING = 10;

/** An id that is what its bytes say: digits alone, or longer and of letters, digits and dashes, with a letter that is in no number. */
function isPlainId(field: Uint8Array): boolean {
  let [digits, letters] = [0, 0];
  for (const byte of field) {
    if (byte >= 48 && byte <= 57) digits += 1;
    else if ((byte >= 97 && byte <= 122 && byte !== 101) || (byte >= 65 && byte <= 90 && byte !== 69) || byte === 95) letters += 1;
    else if (byte !== 45 && byte !== 101 && byte !== 69) return false;
  }
  return digits === field.length ? digits > 0 : letters > 0 && field.length > LONGEST_NOTHING;
}
