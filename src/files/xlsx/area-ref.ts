import { columnIndex } from "../../core/cells/column-letters";
import { sheetOfReference } from "../../core/cells/sheet-name";
import type { Area } from "../../plan/sheet-plan";

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
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** Reads the areas of a space-separated list, as validations and conditional formats carry them. */
export const parseAreas = (refs: string): Area[] =>
  refs
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);

/** Reads `Sheet!A1:B2`, also quoted; undefined when it is something else. */
export function parseSheetArea(ref: string): { readonly sheet: string; readonly area: Area } | undefined {
  const bare = ref.trim().replace(/^\((.*)\)$/, "$1");
  if (!/^(?:'(?:[^']|'')+'|[^'!]+)!.+$/.test(bare)) return undefined;
  const area = parseArea(bare.slice(bare.lastIndexOf("!") + 1));
  const sheet = sheetOfReference(bare);
  return area && sheet !== undefined ? { sheet, area } : undefined;
}
