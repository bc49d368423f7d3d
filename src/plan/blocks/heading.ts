import type { SheetDraft } from "../sheet-draft";

/** The heading of a block, ruled over the whole content width, with the guidance beside it. Gives its row. */
export function heading(draft: SheetDraft, text: string, guidance: readonly string[]): number {
  const row = draft.nextRow;
  const { at, count } = draft.content;
  draft.put(row, at, text);
  draft.style({ row, column: at, rows: 1, columns: count }, "heading");
  draft.height(row, 1, 22);
  draft.guide(row, guidance);
  draft.nextRow = row + 1;
  return row;
}
