import { FileError } from "../file-error";
import { commonShare } from "./score-encoding";

export interface DecodedText {
  readonly text: string;
  /** As the platform names it: "utf-8", "gb18030", "utf-16le" … */
  readonly encoding: string;
}

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
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
  } catch (problem) {
    // A byte the encoding does not have: the caller tries the next one.
    if ((problem as Error).name === "TypeError") return undefined;
    throw problem;
  }
}

/** Without a mark and not UTF-8: what people's programs write. GB18030 contains GBK, and stands first where two explain a text as well. */
const LEGACY = ["gb18030", "big5", "shift_jis", "windows-1252"] as const;

/** Signs that no text holds. Of windows-1252, which has a character for nearly every byte, pictures and programs are told by them. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/;

export const isBinary = (text: string): boolean => CONTROL.test(text);

/**
 * Bytes as text. Marks decide; without one it is UTF-8 if that fits to the last byte, else the encoding in which most of the characters
 * are common ones. `cut` says that the bytes are the beginning of more, so that the last character may be half there.
 */
export function decodeText(bytes: Uint8Array, cut = false): DecodedText {
  if (bytes.length === 0) throw new FileError("empty-file");
  const marked = startsWith(bytes, 0xff, 0xfe) ? "utf-16le" : startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : zeroSide(bytes);
  const certain = marked ?? "utf-8";
  const text = strict(bytes, certain, cut);
  if (text !== undefined && !isBinary(text)) return { text, encoding: certain };
  const read = marked
    ? []
    : LEGACY.flatMap((encoding) => {
        const legacy = strict(bytes, encoding, cut);
        return legacy === undefined || isBinary(legacy) ? [] : [{ text: legacy, encoding, share: commonShare(bytes, encoding) }];
      });
  const [best] = read.toSorted((a, b) => b.share - a.share);
  if (best === undefined) throw new FileError("unknown-encoding");
  return { text: best.text, encoding: best.encoding };
}
