import { settledId } from "../../core/retention/settled-id";
import type { DateContext } from "../../reading/columns/dates";
import type { ColumnRecipe } from "../../reading/recipe";
import { byteDictionary } from "./byte-dictionary";
import { readCell, type FieldValue } from "./field-values";

/** Numbers of distinct texts, and the texts. */
export interface CodedField {
  /** The number of a text; -1 for one that says nothing, where ids are asked for. */
  readonly codeOf: FieldValue;
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
  const written = byteDictionary();
  const meant = byteDictionary();
  let codes = new Int32Array(1 << 10);
  const read = (bytes: Uint8Array, from: number, to: number): number => {
    if (isPlainId(bytes, from, to)) return meant.numberOf(bytes, from, to);
    const value = readCell({ ...column, type: column.type === "id" ? "id" : "text" }, dates, textOf(bytes.subarray(from, to))) ?? "";
    const text = encoder.encode(ids ? settledId(String(value)) : String(value));
    return ids && text.length === 0 ? -1 : meant.numberOf(text, 0, text.length);
  };
  const utf8 = new TextDecoder();
  const textAt = (code: number): string => utf8.decode(meant.bytesOf(code));
  return {
    codeOf: (bytes, from, to) => {
      const known = written.size();
      const number = written.numberOf(bytes, Math.max(from, 0), Math.max(to, 0));
      if (number === known) {
        if (number === codes.length) codes = Int32Array.from({ length: 2 * number }, (_, at) => codes[at] ?? 0);
        codes[number] = read(bytes, Math.max(from, 0), Math.max(to, 0));
      }
      return codes[number] as number;
    },
    texts: () => Array.from({ length: meant.size() }, (_, code) => textAt(code)),
    textAt,
    count: meant.size,
  };
}

/** No sign that means "nothing" is longer. */
const LONGEST_NOTHING = 10;

/** An id that is what its bytes say: digits alone, or longer and of letters, digits and dashes, with a letter that is in no number. */
function isPlainId(bytes: Uint8Array, from: number, to: number): boolean {
  let [digits, letters] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) digits += 1;
    else if ((byte >= 97 && byte <= 122 && byte !== 101) || (byte >= 65 && byte <= 90 && byte !== 69) || byte === 95) letters += 1;
    else if (byte !== 45 && byte !== 101 && byte !== 69) return false;
  }
  return digits === to - from ? digits > 0 : letters > 0 && to - from > LONGEST_NOTHING;
}
