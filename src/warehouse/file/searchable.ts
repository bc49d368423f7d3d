import { FileError } from "../../files/file-error";
import type { FileRecipe } from "./file-recipe";

/** Encodings in which a comma, a quote or a line end is never part of a longer character. */
const SEARCHABLE = /^(?:utf-8|gb18030|big5|shift_jis|euc-kr|windows-\d+)$/;
/** In these a second byte may be that of "|". */
const TWO_BYTES = /^(?:gb18030|big5|shift_jis)$/;

/** Whether fields of a file can be found among its bytes as they are; else they are written as UTF-8 first. */
export const isSearchable = ({ encoding, separator }: Pick<FileRecipe, "encoding" | "separator">): boolean =>
  SEARCHABLE.test(encoding) && !(separator === "|" && TWO_BYTES.test(encoding));

/** A file's bytes as UTF-8, from its first row on. */
export async function* asUtf8(
  pieces: AsyncIterable<Uint8Array>,
  { encoding, from }: Pick<FileRecipe, "encoding" | "from">,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  let skip = from;
  for await (const piece of pieces) {
    const text = decoded(decoder, piece);
    yield encoder.encode(text.slice(skip));
    skip = Math.max(0, skip - text.length);
  }
}

function decoded(decoder: TextDecoder, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch (problem) {
    if ((problem as Error).name === "TypeError") throw new FileError("unknown-encoding", {}, { cause: problem });
    throw problem;
  }
}
