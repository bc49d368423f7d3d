import type { CellValue } from "../../core/cell";

const [QUOTE, BACKSLASH, SPACE] = [0x22, 0x5c, 0x20];
/** Characters below the space that JSON writes with one letter: \b \t \n \f \r. */
const SHORT_ESCAPES = new Set([8, 9, 10, 12, 13]);

/** How many bytes rows of cells take as JSON in UTF-8, without writing it. */
export function jsonBytes(rows: readonly (readonly CellValue[])[]): number {
  // Brackets around all and around each row, commas between rows and between cells.
  let bytes = 2 + Math.max(0, rows.length - 1);
  for (const row of rows) {
    bytes += 2 + Math.max(0, row.length - 1);
    for (const cell of row) bytes += ofCell(cell);
  }
  return bytes;
}

function ofCell(cell: CellValue): number {
  if (cell === null) return 4;
  if (typeof cell === "string") return 2 + ofText(cell);
  return typeof cell === "object" ? JSON.stringify(cell).length : String(cell).length;
}

function ofText(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdfff) {
      const pair = code < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
      // A pair is one character of four bytes; a half alone is written as \udXXX.
      bytes += pair ? 4 : 6;
      if (pair) i += 1;
    } else if (code < SPACE) bytes += SHORT_ESCAPES.has(code) ? 2 : 6;
    else if (code === QUOTE || code === BACKSLASH) bytes += 2;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
