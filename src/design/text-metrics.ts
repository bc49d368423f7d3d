import { PX_PER_POINT } from "./page-sizes";

/** How wide texts stand on a sheet, by class of character. Widths in px at 96 per inch, sizes in points. */
export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
}

/** What programs differ by in the same font. */
const GENEROUS = 1.03;
const BOLD = 1.06;

/**
 * Advance widths in em, the widest of the fonts a workbook's body is commonly set in (Calibri, Aptos, Arial, 等线 and what stands in for
 * them where they are missing), by class. Han and full-width signs are one em in every font.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60\uFFE0-\uFFE6“”‘’…—]/u, 1],
  [/[✓✗○●▲▼↓→]/u, 0.9],
  [/[ijl.,:;'|!]/, 0.28],
  [/[ ftrI()[\]{}/\\-]/, 0.34],
  [/[\d$¥€£+=<>~#_?*ˉ≤≥−–×÷·&]/, 0.57],
  [/[mMW@%]/, 0.89],
  [/[wA-Z]/, 0.7],
];
const OTHER = 0.55;

const widths = new Map<string, number>();

function advance(sign: string): number {
  const known = widths.get(sign);
  if (known !== undefined) return known;
  const width = CLASSES.find(([pattern]) => pattern.test(sign))?.[1] ?? OTHER;
  widths.set(sign, width);
  return width;
}

/** The width of one line of text. */
export function textWidth(text: string, look: TextLook): number {
  let em = 0;
  for (const sign of text) em += advance(sign);
  return inPx(em, look);
}

const inPx = (em: number, { size, bold = false }: TextLook): number => em * size * PX_PER_POINT * GENEROUS * (bold ? BOLD : 1);

/**
 * What may not be parted: words of Latin letters up to a hyphen, with the sign that follows; each Han character with the punctuation
 * after it.
 */
const PIECE = /\p{Script=Han}[，。：；！？、）》”]*|[（《“]*\p{Script=Han}[，。：；！？、）》”]*|[^\s\p{Script=Han}-]+-*|-+|\s+/gu;

const piecesOf = (paragraph: string): readonly string[] => paragraph.match(PIECE) ?? [];

/** The lines a text breaks into within a width, as a spreadsheet wraps: at blanks and between Han characters. */
export function wrapText(text: string, width: number, look: TextLook): string[] {
  return text.split("\n").flatMap((paragraph) => wrapPieces(piecesOf(paragraph), width, look));
}

const BLANK = /\s/;

/** How wide a line is, in em: with the blanks at its end, and without. */
interface LineWidth {
  readonly em: number;
  readonly drawn: number;
}

const NO_LINE: LineWidth = { em: 0, drawn: 0 };

function withPiece(line: LineWidth, piece: string): LineWidth {
  let { em, drawn } = line;
  for (const sign of piece) {
    em += advance(sign);
    if (!BLANK.test(sign)) drawn = em;
  }
  return { em, drawn };
}

function wrapPieces(pieces: readonly string[], width: number, look: TextLook): string[] {
  const lines: string[] = [];
  let line = "";
  let so = NO_LINE;
  for (const piece of pieces) {
    const longer = withPiece(so, piece);
    if (line !== "" && inPx(longer.drawn, look) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
      so = withPiece(NO_LINE, line);
    } else {
      line += piece;
      so = longer;
    }
  }
  return line.trimEnd() === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** Widths that were found last: a layout is tried with several numbers of columns, and each asks for the same texts. */
const FOUND = 5000;
const found = new Map<string, number>();

/** The least width at which a text takes no more than so many lines, and no word is parted. */
export function widthForLines(text: string, lines: number, look: TextLook): number {
  const key = `${lines} ${look.size} ${look.bold ?? false} ${text}`;
  const known = found.get(key) ?? leastWidth(text, lines, look);
  if (found.size >= FOUND) found.clear();
  found.set(key, known);
  return known;
}

function leastWidth(text: string, lines: number, look: TextLook): number {
  const paragraphs = text.split("\n").map(piecesOf);
  const taken = (width: number): number => paragraphs.reduce((count, pieces) => count + wrapPieces(pieces, width, look).length, 0);
  let low = Math.max(0, ...piecesOf(text).map((piece) => textWidth(piece.trim(), look)));
  let high = Math.max(low, textWidth(text, look));
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (taken(middle) <= lines) high = middle;
    else low = middle;
  }
  return Math.ceil(high);
}

/** The height of a line, in points. */
export const lineHeight = ({ size }: TextLook): number => Math.ceil(size * 1.35);

/**
 * A column's width in characters of the body font from its width in px, and back: seven px a digit and five of padding at 11 pt.
 * Source: ECMA-376 part 1, 18.3.1.13, col, width, for a maximum digit width of 7.
 */
export const charactersOf = (px: number): number => Math.max(0, Math.round(((px - 5) / 7) * 100) / 100);
export const pxOfCharacters = (characters: number): number => Math.round(characters * 7 + 5);
