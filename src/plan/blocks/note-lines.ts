import { cellArea } from "../area";
import type { SheetDraft } from "../sheet-draft";
import { heading } from "./heading";

/** Remarks that print with the sheet, one per line, under a heading. */
export function noteLines(draft: SheetDraft, title: string, lines: readonly string[]): void {
  heading(draft, title, []);
  lines.forEach((line, index) => {
    draft.put(draft.nextRow + index, draft.content.at, line);
    draft.style(cellArea(draft.nextRow + index, draft.content.at), "hint");
  });
  draft.nextRow += lines.length + 1;
}
