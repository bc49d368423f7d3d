import { cellArea } from "../area";
import { entryValidation, type EntryRule } from "../entry-rule";
import type { SheetDraft } from "../sheet-draft";

export interface TextRow {
  readonly label: string;
  readonly sample: string;
  readonly rule?: EntryRule;
}

/** One sentence per row in the planner's own words, running over the content width. A choice stays one cell wide. */
export function textRows(draft: SheetDraft, rows: readonly TextRow[]): void {
  const { at, count } = draft.content;
  rows.forEach(({ label, sample, rule }, index) => {
    const row = draft.nextRow + index;
    draft.put(row, at, label);
    draft.style(cellArea(row, at), "label");
    draft.put(row, at + 1, sample);
    draft.sample(cellArea(row, at + 1));
    if (rule) {
      draft.style(cellArea(row, at + 1), "inputWords");
      draft.validate(entryValidation(cellArea(row, at + 1), rule, label, draft.lang));
    } else draft.style({ row, column: at + 1, rows: 1, columns: count - 1 }, "inputLine");
  });
  draft.nextRow += rows.length + 1;
}
