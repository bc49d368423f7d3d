import { textWidth } from "./text-width";

/** Where a line may break: after a space or a hyphen, and after any Chinese, Japanese or Korean letter. */
const pieces = (text: string): string[] => text.match(/[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60][，。、；：！？）]?|[^\s\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60-]+[-\s]*|[-\s]+/gu) ?? [];

/** Cuts one unbreakable piece that is wider than the line by itself. */
function cut(piece: string, width: number, size: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const letter of piece) {
    if (line !== "" && textWidth(line + letter, size, bold) > width) {
      lines.push(line);
      line = "";
    }
    line += letter;
  }
  return [...lines, line];
}

/** Breaks a text into lines no wider than `width`; every letter of it is kept. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size, bold) > width) {
      lines.push(line.trim());
      line = "";
    }
    if (textWidth(piece.trimEnd(), size, bold) > width) {
      const parts = cut(piece, width, size, bold);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? "";
    } else line += piece;
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trim());
  return lines;
}
