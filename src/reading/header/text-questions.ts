import type { Grid } from "../grid";
import type { CellAt, Note } from "../note";
import type { Question } from "../question";
import { firstFilled } from "./find-header";

const LOOKED_AT = 200;
const SHOWN = 40;

/** What of the bytes of a text table was a guess that another would have explained as well. */
export function textQuestions(grid: Grid): readonly Question[] {
  const { text } = grid.cells;
  if (!text) return [];
  const { encoding, otherEncodings, separator, otherSeparators } = text;
  const foreign = firstForeign(grid);
  const ofEncoding: Question = {
    key: "encoding",
    cell: foreign,
    detail: { text: grid.text(foreign.row, foreign.column).slice(0, SHOWN) },
    choices: [encoding, ...otherEncodings].map((key) => ({ key, correction: { encoding: key } })),
    chosen: encoding,
  };
  const ofSeparator: Question = {
    key: "separator",
    cell: { row: 0, column: firstFilled(grid, 0) },
    detail: {},
    choices: [separator, ...otherSeparators].map((key) => ({ key, correction: { separator: key } })),
    chosen: null,
  };
  return [...(otherEncodings.length > 0 ? [ofEncoding] : []), ...(otherSeparators.length > 0 ? [ofSeparator] : [])];
}

/** The first cell whose text depends on the encoding. */
function firstForeign({ rows, columns, text }: Grid): CellAt {
  for (let row = 0; row < Math.min(rows, LOOKED_AT); row++) {
    for (let column = 0; column < columns; column++) if (/[^\u0000-\u007f]/.test(text(row, column))) return { row, column };
  }
  return { row: 0, column: 0 };
}

/** What of a text table was lost on the way into cells. */
export function textNotes({ cells: { text } }: Grid): readonly Note[] {
  if (!text?.cut) return [];
  const { count, row, column } = text.cut;
  return [{ key: "textsCut", certainty: "fact", cell: { row, column }, detail: { count } }];
}
