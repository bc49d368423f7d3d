import { wrapText } from "../../design/text-metrics";
import { cellWidth, lookOf } from "../layout/planning";
import type { Sheet } from "../layout/sheet";
import { SHEET_WORDS } from "../layout/sheet-words";

const HEADING_HEIGHT = 22;
/** Of the column of guidance, in px. */
export const GUIDANCE_WIDTH = 560;

/** A block's heading with its number, ruled over the content; what to do in it is told by the note on it. Gives the row below. */
export function layHeading({ draft, source }: Sheet, key: string, place: number): number {
  const words = source.words.sections[key];
  if (!words) throw new Error(`The words of “${source.structure.id}” have no section ${key}`);
  const row = draft.nextRow;
  const { at, count } = draft.content;
  draft.put(row, at, SHEET_WORDS[source.lang].section(place, words.heading));
  draft.style({ row, column: at, rows: 1, columns: count }, "heading");
  draft.height(row, 1, HEADING_HEIGHT);
  draft.anchor(`sections.${key}`, { row, column: at, rows: 1, columns: count });
  if (words.guide) draft.note(row, at, words.guide.join("\n"));
  draft.nextRow = row + 1;
  return row + 1;
}

const guidanceLines = (text: string): string[] => wrapText(text, GUIDANCE_WIDTH - cellWidth("", "hint"), lookOf("hint"));

/** Whether a remark has room beside its row. */
export const fitsItsRow = (remark: string): boolean => guidanceLines(remark).length === 1;

/**
 * What to do in a block, in the column that one click hides, beside the block: remarks on single rows stand in their rows, the rest fills
 * the rows between. Gives the row below the last line.
 */
export function layGuidance({ draft, source }: Sheet, key: string, top: number, remarks: ReadonlyMap<number, string> = new Map()): number {
  let last = top;
  const taken = new Set<number>();
  for (const [row, text] of remarks) {
    for (const [index, line] of guidanceLines(text).entries()) {
      if (index > 0 && remarks.has(row + index)) {
        throw new Error(`The remark “${text}” of “${source.structure.id}” is too long for its row`);
      }
      draft.guide(row + index, [line]);
      taken.add(row + index);
      last = Math.max(last, row + index + 1);
    }
  }
  let row = top;
  for (const line of (source.words.sections[key]?.guide ?? []).flatMap(guidanceLines)) {
    while (taken.has(row)) row += 1;
    draft.guide(row, [line]);
    row += 1;
  }
  return Math.max(last, row);
}
