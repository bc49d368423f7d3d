import { FileError } from "../../files/file-error";

/** Bytes of a file, wherever it is. */
export interface ByteSource {
  readonly name: string;
  readonly size: number;
  readonly slice: (from: number, to: number) => Promise<Uint8Array>;
  /** All of them, piece by piece, from the beginning. */
  readonly stream: () => AsyncIterable<Uint8Array>;
}

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** A file's bytes as they were before they were packed with gzip, and how many of the packed ones have been read. */
export interface PlainBytes {
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
  /** Whether head and tail are all there is. */
  readonly whole: boolean;
  /** How many there are. */
  readonly size: number;
  readonly stream: (tell: (bytes: number) => void) => AsyncIterable<Uint8Array>;
}

/** The first and the last bytes of a file, and a way to all of them. A packed file is unpacked once for its last bytes alone. */
export async function plainBytes(
  source: ByteSource,
  ends: number,
  tellUnpacked: (bytes: number) => void = () => undefined,
): Promise<PlainBytes> {
  const first = await source.slice(0, Math.min(ends, source.size));
  if (isGzip(first)) {
    const { head, tail, size } = await endsOf(unpacked(counted(source.stream(), tellUnpacked)), ends);
    return { head, tail, whole: size <= ends, size, stream: (tell) => unpacked(counted(source.stream(), tell)) };
  }
  const whole = source.size <= ends;
  const tail = whole ? new Uint8Array(0) : await source.slice(Math.max(ends, source.size - ends), source.size);
  return { head: first, tail, whole, size: source.size, stream: (tell) => counted(source.stream(), tell) };
}

async function* counted(pieces: AsyncIterable<Uint8Array>, tell: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    yield piece;
    tell(bytes);
  }
}

async function* unpacked(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const packed = new ReadableStream<BufferSource>({
    pull: async (controller) => {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value as BufferSource);
    },
    cancel: async () => void (await iterator.return?.()),
  });
  const reader = packed.pipeThrough(new DecompressionStream("gzip")).getReader();
  for (let next = await whole(reader.read()); !next.done; next = await whole(reader.read())) yield next.value;
}

/** What was unpacked; a file that was cut off, or is no gzip behind its first bytes, is damaged. */
async function whole<T>(piece: Promise<T>): Promise<T> {
  try {
    return await piece;
  } catch (problem) {
    const { name, code = "" } = problem as { readonly name?: string; readonly code?: string };
    if (name !== "TypeError" && !code.startsWith("Z_")) throw problem;
    throw new FileError("damaged", {}, { cause: problem });
  }
}

async function endsOf(pieces: AsyncIterable<Uint8Array>, ends: number): Promise<{ head: Uint8Array; tail: Uint8Array; size: number }> {
  let [head, tail, size] = [new Uint8Array(0), new Uint8Array(0), 0];
  for await (const piece of pieces) {
    size += piece.length;
    const forHead = piece.subarray(0, ends - head.length);
    if (forHead.length > 0) head = joined(head, forHead);
    const after = piece.subarray(forHead.length);
    if (after.length > 0) tail = joined(tail, after).slice(-ends);
  }
  return { head, tail, size };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
