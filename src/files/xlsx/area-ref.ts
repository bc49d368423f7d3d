import type { Area } from "../../plan/sheet-plan";

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 0 for "A", 26 for "AA". */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellRef = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `B2` or `B2:D9`. */
export function areaRef(area: Area): string {
  const first = cellRef(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellRef(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** `$B$2` or `$B$2:$D$9`. */
export const absoluteRef = (area: Area): string => areaRef(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** A sheet's name as a formula needs it: quoted unless it is a plain word that cannot be read as a cell. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** Reads `B2`, `$B$2:$D$9`, `B:D` and `2:9`; undefined for anything else. */
export function parseArea(ref: string): Area | undefined {
  const [from, to = from] = ref.replaceAll("$", "").split(":");
  const start = /^([A-Za-z]{1,3})?(\d+)?$/.exec(from ?? "");
  const end = /^([A-Za-z]{1,3})?(\d+)?$/.exec(to ?? "");
  if (!start || !end || from === "" || ref.split(":").length > 2) return undefined;
  const wholeColumns = start[2] === undefined && end[2] === undefined;
  const wholeRows = start[1] === undefined && end[1] === undefined;
  if ((wholeColumns || wholeRows) && !ref.includes(":")) return undefined;
  if (!wholeColumns && (start[2] === undefined || end[2] === undefined)) return undefined;
  if (!wholeRows && (start[1] === undefined || end[1] === undefined)) return undefined;
  const top = wholeColumns ? 0 : Number(start[2]) - 1;
  const bottom = wholeColumns ? MAX_ROWS - 1 : Number(end[2]) - 1;
  const left = wholeRows ? 0 : columnIndex(start[1] ?? "A");
  const right = wholeRows ? MAX_COLUMNS - 1 : columnIndex(end[1] ?? "A");
  if (top < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return undefined;
  return { row: Math.min(top, bottom), column: Math.min(left, right), rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

/** Reads the areas of a space-separated list, as validations and conditional formats carry them. */
export const parseAreas = (refs: string): Area[] => refs.split(/\s+/).map(parseArea).filter((area) => area !== undefined);

/** Reads `Sheet!A1:B2`, also quoted; undefined when it is something else. */
export function parseSheetArea(ref: string): { readonly sheet: string; readonly area: Area } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(ref.trim().replace(/^\((.*)\)$/, "$1"));
  const area = match && parseArea(match[3] ?? "");
  return match && area ? { sheet: (match[1]?.replaceAll("''", "'") ?? match[2]) as string, area } : undefined;
}
