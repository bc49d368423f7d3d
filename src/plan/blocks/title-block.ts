import { numberFormat, type NumberRole } from "../../design/number-formats";
import { cellArea } from "../area";
import { entryValidation, type EntryRule } from "../entry-rule";
import type { DraftCell, SheetDraft } from "../sheet-draft";

export interface TitleField {
  readonly label: string;
  readonly value: DraftCell;
  readonly role: NumberRole;
  /** Entered by the planner; otherwise fixed or computed. */
  readonly input?: boolean;
  readonly rule?: EntryRule;
  readonly name?: string;
}

export interface TitleBlock {
  readonly title: string;
  readonly purpose: string;
  /** Who, when, which version: one field per content column, label over value. */
  readonly fields: readonly TitleField[];
}

const TITLE_HEIGHT = 34;

/** The head of every sheet: a title over the whole width, one line of purpose, and who/when/version below. */
export function titleBlock(draft: SheetDraft, { title, purpose, fields }: TitleBlock): void {
  const { at, count } = draft.content;
  const row = draft.nextRow;
  const titleArea = { row, column: at, rows: 1, columns: count };
  draft.put(row, at, title);
  draft.merge(titleArea);
  draft.style(titleArea, "title");
  draft.height(row, 1, TITLE_HEIGHT);
  draft.put(row + 1, at, purpose);
  draft.style(cellArea(row + 1, at), "subtitle");
  draft.freeze(row + 2, 0);
  draft.repeatRows(row, row + 1);
  fields.forEach((field, index) => {
    const column = at + index;
    const valueArea = cellArea(row + 4, column);
    draft.put(row + 3, column, field.label);
    draft.style(cellArea(row + 3, column), "hint");
    draft.put(row + 4, column, field.value);
    draft.style(valueArea, field.input ? "inputWords" : "label");
    draft.format(valueArea, numberFormat(field.role, draft.lang));
    if (field.name) draft.name(field.name, valueArea, field.label);
    if (field.rule) draft.validate(entryValidation(valueArea, field.rule, field.label, draft.lang));
    if (field.input) draft.sample(valueArea);
  });
  draft.nextRow = row + 6;
}
