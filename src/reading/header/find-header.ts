import type { Grid } from "../grid";
import { roleOfHeader } from "../roles/role-of-header";
import type { Note } from "../note";
import type { Corrections, HeaderPlace } from "../recipe";

/** Headers stand near the top; below this many rows nobody means one. */
const SEARCHED_ROWS = 40;
const LOOK_BELOW = 5;

interface Candidate {
  readonly row: number;
  readonly score: number;
  readonly hits: number;
  readonly numbers: number;
  readonly texts: number;
  readonly dates: number;
  readonly overValues: number;
}

/** Where the header is: the earliest row of words that stands over values, weighed by how many of its words we know. */
export function findHeader(
  grid: Grid,
  { headerRow, headerRows = 1 }: Corrections,
): { readonly place: HeaderPlace | null; readonly note: Note } {
  if (headerRow !== undefined) {
    const place = { row: headerRow, rows: headerRows };
    return { place, note: { key: keyOf(place), certainty: "chosen", cell: { row: place.row, column: 0 }, detail: {} } };
  }
  const candidates: Candidate[] = [];
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    const candidate = judge(grid, row);
    if (candidate) candidates.push(candidate);
  }
  const best = candidates.reduce<Candidate | null>((top, each) => (!top || each.score > top.score ? each : top), null);
  if (!best || best.score <= 0) return { place: null, note: { key: "noHeader", certainty: "guess", detail: {} } };
  // A second table further down may have more columns; the first one that is nearly as good is meant.
  const chosen = candidates.find((each) => each.score >= best.score * 0.6 && each.overValues > 0) ?? best;
  const place = withSecondRow(grid, chosen);
  const column = firstFilled(grid, place.row);
  const certainty = chosen.hits >= 2 ? "fact" : "guess";
  return { place, note: { key: keyOf(place), certainty, cell: { row: place.row, column }, detail: { words: chosen.hits } } };
}

const keyOf = (place: HeaderPlace) => (place.rows === 2 ? "headerTwoRows" : "headerFound");

function judge(grid: Grid, row: number): Candidate | null {
  let texts = 0,
    numbers = 0,
    hits = 0,
    strength = 0,
    overValues = 0,
    dates = 0,
    filled = 0;
  for (let column = 0; column < grid.columns; column++) {
    const kind = grid.kind(row, column);
    if (kind === "date") dates++;
    if (kind === "missing" && grid.text(row, column) === "") continue;
    filled++;
    if (kind === "number" || kind === "longDigits") {
      numbers++;
      continue;
    }
    const match = kind === "text" ? roleOfHeader(grid.text(row, column)) : null;
    if (match) {
      hits++;
      strength += match.by === "word" ? 2 : 1;
    }
    texts++;
    if (standsOverValues(grid, row, column)) overValues++;
  }
  const narrow = grid.columns === 1 ? 1 : 2;
  if (filled < narrow || texts === 0) return null;
  return { row, score: strength + texts * 0.5 + overValues * 1.5 - numbers * 3, hits, numbers, texts, dates, overValues };
}

function standsOverValues(grid: Grid, row: number, column: number): boolean {
  for (let below = row + 1, seen = 0; below < grid.rows && seen < LOOK_BELOW; below++) {
    if (grid.isBlankRow(below)) continue;
    seen++;
    const kind = grid.kind(below, column);
    if (kind === "number" || (kind === "date" && grid.kind(row, column) !== "date") || kind === "longDigits") return true;
  }
  return false;
}

function withSecondRow(grid: Grid, chosen: Candidate): HeaderPlace {
  const below = chosen.row + 1 < grid.rows ? judge(grid, chosen.row + 1) : null;
  // Months stand below measures as well as above them.
  const words = below ? below.hits + (below.dates === below.texts ? below.dates : 0) : 0;
  if (below && below.numbers === 0 && words >= 2 && isGroupRow(grid, chosen.row, chosen.row + 1)) return { row: chosen.row, rows: 2 };
  if (chosen.row > 0 && isGroupRow(grid, chosen.row - 1, chosen.row)) return { row: chosen.row - 1, rows: 2 };
  return { row: chosen.row, rows: 1 };
}

/** Whether the words of `top` group the fields of `bottom`: over repeated names, over blanks, or merged across several. */
function isGroupRow(grid: Grid, top: number, bottom: number): boolean {
  const groups: number[] = [];
  const names = new Set<string>();
  let repeated = false,
    fillsBlank = false,
    span = false;
  for (let column = 0; column < grid.columns; column++) {
    const above = grid.text(top, column),
      name = grid.text(bottom, column);
    const kind = grid.kind(top, column);
    if (kind === "number" || kind === "longDigits") return false;
    if (above !== "") groups.push(column);
    if (above !== "" && name === "") fillsBlank = true;
    if (above === "" && name !== "" && groups.length > 0) span = true;
    if (name !== "" && names.has(name)) repeated = true;
    names.add(name);
  }
  const merged = (grid.cells.merges ?? []).some((area) => area.row === top && area.columns > 1 && area.columns < grid.columns);
  return groups.length >= 2 ? span && (repeated || fillsBlank || merged) : groups.length === 1 && (groups[0] ?? 0) > 0 && merged;
}

export function firstFilled(grid: Grid, row: number): number {
  for (let column = 0; column < grid.columns; column++) if (grid.text(row, column) !== "") return column;
  return 0;
}
