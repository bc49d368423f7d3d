import { cellAddress, cellArea } from "../area";
import { entryValidation, type EntryRule } from "../entry-rule";
import type { PlanCell } from "../sheet-plan";
import type { DraftCell, SheetDraft } from "../sheet-draft";

export interface ValueRow {
  readonly label: string;
  /** A sample to be overwritten, or a formula. */
  readonly value: DraftCell;
  readonly format: string;
  readonly kind: "input" | "result" | "strong";
  readonly rule?: EntryRule;
  /** The name the rest of the sheet uses. */
  readonly name?: string;
  /** What it is, where it comes from, or how it is computed. */
  readonly hint?: string;
  /** A fixed value a planner does not clear, such as a unit. */
  readonly keep?: boolean;
}

const STYLE = { input: "input", result: "result", strong: "resultStrong" } as const;

/** One value per row: label, value, remark. Gives the addresses of the values, in order, fixed. */
export function valueRows(draft: SheetDraft, rows: readonly ValueRow[]): string[] {
  const { at } = draft.content;
  const addresses = rows.map(({ label, value, format, kind, rule, name, hint, keep }, index) => {
    const row = draft.nextRow + index;
    const cell = cellArea(row, at + 1);
    draft.put(row, at, label);
    draft.style(cellArea(row, at), "label");
    draft.put(row, at + 1, value);
    draft.style(cell, rule?.kind === "choice" ? "inputWords" : STYLE[kind]);
    draft.format(cell, format);
    if (hint) {
      draft.put(row, at + 2, hint);
      draft.style(cellArea(row, at + 2), "hint");
    }
    if (name) draft.name(name, cell, label);
    if (rule) draft.validate(entryValidation(cell, rule, label, draft.lang));
    if (kind === "input" && !keep && isSample(value)) draft.sample(cell);
    return cellAddress(row, at + 1, "both");
  });
  draft.nextRow += rows.length + 1;
  return addresses;
}

const isSample = (cell: DraftCell): cell is Exclude<PlanCell, { formula: string }> =>
  typeof cell !== "object" && typeof cell !== "function";
