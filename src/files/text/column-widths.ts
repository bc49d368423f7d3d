import { charactersOf, pxOfCharacters, textWidth } from "../../design/text-metrics";
import type { FileColumn } from "../file-workbook";

const LOOK = { size: 11 };
/** Room beside a text, so that a number does not touch the lines; wider than so many pixels no column needs to be. */
const [PADDING, WIDEST] = [8, 360];
/** Columns that nobody gave a width are 8.43 characters wide. */
const USUAL = pxOfCharacters(8.43);

/** About how wide a text is, in digits, at no cost: what is not ASCII counts twice. */
function roughly(text: string): number {
  let wide = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) wide += 1;
  return text.length + wide;
}

/**
 * How wide the columns of a text table have to be for its names to be read and its dates and amounts not to turn into hashes: a text file
 * says nothing of it. A title above the table runs on into empty cells and needs no room; formulas are long and their values are short.
 */
export function columnWidths(): { see(fields: readonly string[]): void; columns(): readonly FileColumn[] } {
  const longest: ({ readonly text: string; readonly rough: number } | undefined)[] = [];
  const compare = (column: number, field: string): void => {
    const known = longest[column]?.rough ?? 0;
    if (field.length * 2 <= known || field.startsWith("=")) return;
    const text = field.split("\n", 1)[0] ?? "";
    const rough = roughly(text);
    if (rough > known) longest[column] = { text, rough };
  };
  return {
    see(fields) {
      if (fields.filter((field) => field !== "").length > 1) fields.forEach((field, column) => compare(column, field));
    },
    columns: () =>
      longest.flatMap((found, at): FileColumn[] => {
        const width = found === undefined ? 0 : Math.min(WIDEST, Math.ceil(textWidth(found.text, LOOK)) + PADDING);
        return width > USUAL ? [{ at, count: 1, width: charactersOf(width), fitted: true }] : [];
      }),
  };
}
