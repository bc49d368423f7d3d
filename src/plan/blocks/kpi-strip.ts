import { cellArea } from "../area";
import type { SheetDraft } from "../sheet-draft";

export interface Kpi {
  readonly label: string;
  /** A formula with "="; asked for when the sheet is finished. */
  readonly value: () => string;
  readonly format: string;
  /** Says below the number what it is to be compared with. */
  readonly remark?: () => string;
}

const VALUE_HEIGHT = 28;

/** The answer on the first screen: label, number, remark, one per content column. */
export function kpiStrip(draft: SheetDraft, kpis: readonly Kpi[]): void {
  const { at, count } = draft.content;
  const row = draft.nextRow;
  draft.style({ row, column: at, rows: 1, columns: count }, "kpiLabel");
  draft.style({ row: row + 1, column: at, rows: 1, columns: count }, "kpiValue");
  draft.style({ row: row + 2, column: at, rows: 1, columns: count }, "kpiLabel");
  draft.height(row + 1, 1, VALUE_HEIGHT);
  kpis.forEach(({ label, value, format, remark }, index) => {
    const column = at + index;
    draft.put(row, column, label);
    draft.put(row + 1, column, () => ({ formula: value() }));
    draft.format(cellArea(row + 1, column), format);
    if (remark) draft.put(row + 2, column, () => ({ formula: remark() }));
  });
  draft.nextRow = row + 4;
}
