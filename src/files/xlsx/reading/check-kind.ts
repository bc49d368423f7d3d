import { FileError } from "../../file-error";
import { otherKind } from "../../other-kind";

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);

/** Whether the bytes hold a name as the directory of a compound file spells it, in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Refuses what is no zip, saying what it is where that helps the user. */
export function checkKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError("empty-file");
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new FileError(holdsName(bytes, "EncryptedPackage") ? "encrypted" : "old-excel");
  // Excel 2.0 to 4.0 wrote the records bare: a beginning-of-file record of version 2, 3 or 4.
  if (startsWith(bytes, 0x09) && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0) throw new FileError("old-excel");
  if (!startsWith(bytes, 0x50, 0x4b)) throw new FileError(otherKind(bytes) ?? "not-a-workbook");
}
