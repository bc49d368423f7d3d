import { FileError } from "../file-error";
import { decodeText, isBinary } from "./decode-text";
import { withWesternSigns } from "./western-signs";
import type { ChosenText } from "./read-text-table";
import { rowSplitter } from "./row-splitter";
import { separationOf, type Separator } from "./split-table";

/** Encoding and separator are told by this many bytes, however the file arrives. */
const HEAD = 262_144;

export interface StreamedTable {
  readonly encoding: string;
  /** Encodings that explain the beginning nearly as well. */
  readonly otherEncodings: readonly string[];
  readonly separator: Separator;
  readonly otherSeparators: readonly Separator[];
  /** Fields by row, in batches as the bytes arrive. */
  readonly rows: AsyncIterable<string[][]>;
}

/**
 * A text table of any size, read as its bytes arrive: in memory stand its beginning, which tells encoding and
 * separator, and the rows of one
 * piece. The same bytes give the same rows, wherever they are cut.
 */
export async function streamTable(bytes: AsyncIterable<Uint8Array>, chosen: ChosenText = {}): Promise<StreamedTable> {
  const pieces = bytes[Symbol.asyncIterator]();
  const { head, whole } = await readHead(pieces);
  const { text, encoding, others } = decodeText(head.subarray(0, HEAD), !whole || head.length > HEAD, chosen.encoding);
  const { separator, from, others: otherSeparators } = separationOf(text, chosen.separator);
  return { encoding, otherEncodings: others, separator, otherSeparators, rows: rowsOf(head, pieces, { encoding, separator, from }) };
}

async function readHead(pieces: AsyncIterator<Uint8Array>): Promise<{ readonly head: Uint8Array; readonly whole: boolean }> {
  const read: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  while (length < HEAD && !whole) {
    const next = await pieces.next();
    if (next.done) whole = true;
    else {
      read.push(next.value);
      length += next.value.length;
    }
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const piece of read) {
    head.set(piece, at);
    at += piece.length;
  }
  return { head, whole };
}

interface Cut {
  readonly encoding: string;
  readonly separator: Separator;
  readonly from: number;
}

async function* rowsOf(
  head: Uint8Array,
  pieces: AsyncIterator<Uint8Array>,
  { encoding, separator, from }: Cut,
): AsyncGenerator<string[][]> {
  const decoder = strictDecoder(encoding);
  const splitter = rowSplitter(separator);
  yield splitter.push(decoder(head).slice(from));
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield splitter.push(decoder(next.value));
  yield splitter.push(decoder());
  yield splitter.end();
}

/** Decodes piece by piece, as strictly as a whole text: what the beginning did not show is an error, never a wrong letter. */
function strictDecoder(encoding: string): (piece?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece) => {
    const text = withWesternSigns(decoded(decoder, piece), encoding);
    if (isBinary(text)) throw new FileError("unknown-encoding");
    return text;
  };
}

function decoded(decoder: TextDecoder, piece: Uint8Array | undefined): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch (problem) {
    if ((problem as Error).name === "TypeError") throw new FileError("unknown-encoding", {}, { cause: problem });
    throw problem;
  }
}
