import { textWidth as measured, wrapText as wrapped } from "../../design/text-metrics";
import type { TextMark } from "./mark";
import { PX_PER_POINT } from "../../design/page-sizes";

/** Fonts of screens (Segoe UI, DejaVu Sans) run wider than those of sheets. */
const SCREEN = 1.1;

const look = (px: number, bold: boolean) => ({ size: px / PX_PER_POINT, bold });

/** About how wide a line is, in px, rather more than less: a label may have too much room but never too little. */
export const textWidth = (text: string, px: number, bold = false): number => measured(text, look(px, bold)) * SCREEN;

export const widestOf = (texts: readonly string[], px: number, bold = false): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, px, bold)));

/** Breaks a text into lines no wider than the room; a word that is wider by itself is cut, and every letter is kept. */
export const wrapText = (text: string, room: number, px: number, bold = false): string[] =>
  wrapped(text, room / SCREEN, look(px, bold)).flatMap((line) => cut(line, room, px, bold));

function cut(line: string, room: number, px: number, bold: boolean): string[] {
  if (textWidth(line, px, bold) <= room) return [line];
  const lines: string[] = [];
  let part = "";
  let width = 0;
  for (const letter of line) {
    const own = textWidth(letter, px, bold);
    if (part !== "" && width + own > room) {
      lines.push(part);
      part = "";
      width = 0;
    }
    part += letter;
    width += own;
  }
  return [...lines, part].map((piece) => piece.trim()).filter((piece) => piece !== "");
}

/** A line of text whose vertical middle is `y`. */
export const textMark = (text: string, x: number, y: number, style: Omit<TextMark, "kind" | "text" | "x" | "y">): TextMark => ({
  kind: "text",
  text,
  x,
  y,
  ...style,
});

/** The text cut so that it fits, with an ellipsis where it was. */
export function fitText(text: string, px: number, room: number): string {
  if (textWidth(text, px) <= room) return text;
  const letters = [...text];
  // A cell may hold 32,767 letters: each is measured once, and only as far as there is room.
  let width = textWidth("…", px);
  let fitting = 0;
  while (fitting < letters.length && (width += textWidth(letters[fitting] as string, px)) <= room) fitting++;
  return `${letters.slice(0, Math.max(1, fitting)).join("")}…`;
}
