import { FileError } from "../file-error";
import { senseOf } from "./common-words";
import { withWesternSigns } from "./western-signs";
import { commonShare } from "./score-encoding";

export interface DecodedText {
  readonly text: string;
  /** As the platform names it: "utf-8", "gb18030", "utf-16le" … */
  readonly encoding: string;
  /** Other encodings that explain the bytes nearly as well, where it is a guess. */
  readonly others: readonly string[];
}

/** So much better than the next an encoding explains a text before it is no guess. */
const SURE_BY = 0.1;

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark: every other byte of what is mostly Latin or punctuation is zero. */
function zeroSide(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const few = sample.length / 20;
  if (odd > few && even === 0) return "utf-16le";
  return even > few && odd === 0 ? "utf-16be" : undefined;
}

function strict(bytes: Uint8Array, encoding: string, cut: boolean): string | undefined {
  try {
    return withWesternSigns(new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut }), encoding);
  } catch (problem) {
    // A byte the encoding does not have: the caller tries the next one.
    if ((problem as Error).name === "TypeError") return undefined;
    throw problem;
  }
}

/** Without a mark and not UTF-8: what people's programs write. GB18030 contains GBK, and stands first where two explain a text as well. */
export const LEGACY = ["gb18030", "big5", "shift_jis", "euc-kr", "windows-1252", "windows-1250"] as const;

/** Signs that no text holds. Of windows-1252, which has a character for nearly every byte, pictures and programs are told by them. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/;

export const isBinary = (text: string): boolean => CONTROL.test(text);

/**
 * Bytes as text. Marks decide; without one it is UTF-8 if that fits to the last byte, else the encoding in which most of the characters
 * are common ones and the words make sense. `cut` says that the bytes are the beginning of more, so that the last character may be half
 * there; `chosen` is the encoding that somebody knows.
 */
export function decodeText(bytes: Uint8Array, cut = false, chosen?: string): DecodedText {
  if (bytes.length === 0) throw new FileError("empty-file");
  if (chosen !== undefined) return decodedAs(bytes, chosen, cut);
  const marked = startsWith(bytes, 0xff, 0xfe) ? "utf-16le" : startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : zeroSide(bytes);
  const certain = marked ?? "utf-8";
  const text = strict(bytes, certain, cut);
  if (text !== undefined && !isBinary(text)) return { text, encoding: certain, others: [] };
  const read = marked
    ? []
    : LEGACY.flatMap((encoding) => {
        const legacy = strict(bytes, encoding, cut);
        if (legacy === undefined || isBinary(legacy)) return [];
        return [{ text: legacy, encoding, share: commonShare(bytes, encoding) + senseOf(legacy.slice(0, SENSE), encoding) }];
      });
  const [best, ...rest] = read.toSorted((a, b) => b.share - a.share);
  if (best === undefined) throw new FileError("unknown-encoding");
  const others = rest.filter(({ share }) => share > 0 && best.share - share < SURE_BY).map(({ encoding }) => encoding);
  return { text: best.text, encoding: best.encoding, others };
}

/** How much of a text is looked at for words. */
const SENSE = 20_000;

function decodedAs(bytes: Uint8Array, encoding: string, cut: boolean): DecodedText {
  const text = strict(bytes, encoding, cut);
  if (text === undefined || isBinary(text)) throw new FileError("unknown-encoding");
  return { text, encoding, others: [] };
}
