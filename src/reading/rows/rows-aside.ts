import type { Grid } from "../grid";
import type { DropReason } from "../note";
import { asideWords, type AsideWords } from "./total-label";

export interface Aside {
  readonly reason: Extract<DropReason, "ofWhich" | "summary">;
  readonly column: number;
}

/**
 * Tells rows that stand beside the data: parts of a row above ("其中：直播", "of which Brand"), and those that set the rows above against
 * another time or a plan ("去年同期", "Variance"). A plan is told by such a row next to it: alone it may be a shop called Target.
 */
export function asideReader(grid: Grid, labels: readonly number[]): (row: number, above: number) => Aside | null {
  const known = new Map<string, AsideWords | null>();
  const wordsIn = (row: number): { readonly column: number; readonly words: AsideWords | null; readonly alone: boolean } | null => {
    let first: { readonly column: number; readonly words: AsideWords | null } | null = null;
    for (const column of labels) {
      const text = grid.value(row, column);
      if (typeof text !== "string" || text.trim() === "") continue;
      if (first) return { ...first, alone: false };
      let words = known.get(text);
      if (words === undefined) {
        words = asideWords(text);
        known.set(text, words);
      }
      if (words === null) return null;
      first = { column, words };
    }
    return first && { ...first, alone: true };
  };
  const compares = (row: number): boolean => {
    const found = row >= 0 && row < grid.rows ? wordsIn(row) : null;
    return found !== null && found.alone && found.words === "comparison";
  };
  return (row, above) => {
    const found = wordsIn(row);
    if (!found) return null;
    const { column, words, alone } = found;
    if (words === "part") return { reason: "ofWhich", column };
    // Beside one row alone it may be one of two periods, which are asked about.
    if (!alone || above < 2) return null;
    return words === "comparison" || compares(row - 1) || compares(row + 1) ? { reason: "summary", column } : null;
  };
}
