import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { ByteSource } from "../../../warehouse/file/byte-source";

const PIECE = 1 << 20;

/** A file on the disk, read piece by piece. */
export async function diskSource(file: string): Promise<ByteSource> {
  const { size } = await stat(file);
  return {
    name: basename(file),
    size,
    slice: async (from, to) => {
      const handle = await open(file);
      try {
        const bytes = new Uint8Array(to - from);
        const { bytesRead } = await handle.read(bytes, 0, to - from, from);
        return bytes.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
    stream: () => createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>,
  };
}
