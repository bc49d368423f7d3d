import type { Grid } from "../grid";
import type { WordLanguage } from "../roles/words/languages";
import { isMissing } from "../parse/missing";
import { markEvidence, type MarkEvidence } from "../parse/decimal-mark";
import { parseNumber } from "../parse/number";
import type { Question } from "../question";
import type { Corrections } from "../recipe";
import type { Note } from "../note";

export type Mark = "." | ",";

/** The mark of decimals of a whole file: one program wrote all its columns. */
export interface FileMark {
  readonly mark: Mark;
  readonly note?: Note;
  readonly question?: Question;
}

/** So many rows are looked at; what they leave open stays open. */
const LOOKED_AT = 2000;
/** Languages in which people write a comma before decimals. */
const COMMA_LANGUAGES: ReadonlySet<WordLanguage> = new Set<WordLanguage>(["de", "fr", "es", "pt", "it", "id", "vi"]);

interface Seen extends Record<MarkEvidence, number> {
  readonly cell: { readonly row: number; readonly column: number };
  readonly text: string;
  wholeBelow: number;
  otherNumbers: number;
}

/** Decided by all columns: by what can be read in one way only, then by groups beside small whole numbers, then by language. */
export function fileMark(grid: Grid, rows: readonly number[], corrections: Corrections, language: WordLanguage | null): FileMark {
  const columns = evidenceByColumn(grid, rows.slice(0, LOOKED_AT));
  if (corrections.decimalMark) return { mark: corrections.decimalMark };
  const commas = columns.filter((seen) => seen.comma > 0 && seen.point === 0);
  const points = columns.filter((seen) => seen.point > 0 && seen.comma === 0);
  const [proof] = commas;
  if (commas.length > points.length && proof) return { mark: ",", note: commaNote(grid, proof, "fact") };
  if (points.length > 0) return { mark: "." };
  const open = columns.filter(({ dots }) => dots > 0);
  const [first] = open;
  if (!first) return { mark: "." };
  const groups = open.find(({ dots, otherNumbers }) => dots >= 3 && otherNumbers === 0);
  const lean = (language !== null && COMMA_LANGUAGES.has(language)) || groups !== undefined;
  return { mark: lean ? "," : ".", question: askMark(first, lean), ...(lean && { note: commaNote(grid, first, "guess") }) };
}

function evidenceByColumn(grid: Grid, rows: readonly number[]): readonly Seen[] {
  const seen: Seen[] = [];
  for (let column = 0; column < grid.columns; column++) {
    let found: Seen | undefined;
    let whole = 0;
    let others = 0;
    let written = 0;
    for (const row of rows) {
      const value = grid.value(row, column);
      // A number in a text table was written plainly, with a point if with any mark.
      if (typeof value === "number") {
        if (!Number.isInteger(value)) written++;
        if (Number.isInteger(value) && Math.abs(value) < 1000) whole++;
        else others++;
        continue;
      }
      if (typeof value !== "string" || isMissing(value)) continue;
      const evidence = markEvidence(value);
      if (evidence) {
        found ??= { comma: 0, point: 0, dots: 0, commas: 0, cell: { row, column }, text: value, wholeBelow: 0, otherNumbers: 0 };
        found[evidence]++;
      } else if (parseNumber(value)) whole++;
    }
    if (found) {
      found.wholeBelow = whole;
      found.otherNumbers = others;
      seen.push(found);
    }
    if (written > 0 && grid.cells.formats === undefined && found?.comma === undefined) {
      seen.push({
        comma: 0,
        point: written,
        dots: 0,
        commas: 0,
        cell: { row: rows[0] ?? 0, column },
        text: "",
        wholeBelow: whole,
        otherNumbers: others,
      });
    }
  }
  return seen;
}

const commaNote = (_grid: Grid, { cell, text }: Seen, certainty: Note["certainty"]): Note => ({
  key: "decimalComma",
  certainty,
  cell,
  detail: { text },
});

function askMark({ cell, text }: Seen, comma: boolean): Question {
  const choice = (mark: Mark) => ({
    key: mark,
    detail: { value: parseNumber(text, mark === ",")?.value ?? text },
    correction: { decimalMark: mark },
  });
  return { key: "decimalMark", cell, detail: { text }, choices: [choice(","), choice(".")], chosen: comma ? "," : null };
}
