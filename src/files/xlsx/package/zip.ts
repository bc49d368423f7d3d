import { strToU8, unzipSync, zipSync } from "fflate";
import { FileError } from "../../file-error";

/** Most bytes of a file we open, and most it may unpack to: a planner's workbook is far below either. */
const MAX_PACKED = 100 * 1024 * 1024;
const MAX_UNPACKED = 600 * 1024 * 1024;
const MAX_PART = 300 * 1024 * 1024;
const MAX_PARTS = 20_000;

/** Parts of a package by path, without a leading slash. */
export type Parts = Map<string, Uint8Array>;

/** Unpacks a zip, refusing what is no zip, cut off, or made to burst. */
export function unpack(bytes: Uint8Array): Parts {
  if (bytes.length > MAX_PACKED) throw new FileError("too-large", { bytes: bytes.length });
  let total = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        if (++count > MAX_PARTS || file.originalSize > MAX_PART || total > MAX_UNPACKED) throw new FileError("too-large", { bytes: total });
        return !file.name.endsWith("/");
      },
    });
    return new Map(Object.entries(files).map(([path, part]) => [path.replaceAll("\\", "/").replace(/^\//, ""), part]));
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError("damaged", {}, { cause });
  }
}

/** The same parts always give the same bytes: the time in the archive is fixed. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: new Date(1980, 0, 1) });
}

export const partText = (parts: Parts, path: string): string | undefined => {
  const part = parts.get(path);
  return part && new TextDecoder("utf-8").decode(part);
};

export const textPart = (text: string): Uint8Array => strToU8(text);
