import { isCellError } from "../../../core/cell";
import { columnLetters } from "../../../core/cells/column-letters";
import type { LedgerCell, LedgerSheet } from "../../../teams/ledger/ledger-sheet";
import { escapeXml } from "../package/xml";
import { toFileFormula } from "../formula/to-file-formula";
import { editCells, type CellEdit } from "./edit-cells";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const edited = (cell: LedgerCell, row: number, column: number): readonly CellEdit[] => {
  if (cell === null) return [];
  const isFormula = typeof cell === "object" && !isCellError(cell);
  return [isFormula ? { row, column, value: cell.value, formula: { text: toFileFormula(cell.formula) } } : { row, column, value: cell }];
};

/** The ledger as a worksheet part. It uses no look but the usual one, so that the workbook's looks stay as they are. */
export function ledgerXml({ rows, widths, headerRow }: LedgerSheet, tableRelation: string | undefined): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("");
  const frozen = `<pane ySplit="${headerRow + 1}" topLeftCell="A${headerRow + 2}" activePane="bottomLeft" state="frozen"/>`;
  const view = `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`;
  const table = tableRelation === undefined ? "" : `<tableParts count="1"><tablePart r:id="${tableRelation}"/></tableParts>`;
  const blank = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${view}<cols>${columns}</cols><sheetData/>${table}</worksheet>`;
  return editCells(
    blank,
    rows.flatMap((line, row) => line.flatMap((cell, column) => edited(cell, row, column))),
  );
}

/** The entries as a table, which has a look of its own and can be filtered. */
export function ledgerTableXml({ rows, headerRow }: LedgerSheet, id: number, name: string): string {
  const headers = rows[headerRow] ?? [];
  const area = `A${headerRow + 1}:${columnLetters(headers.length - 1)}${rows.length}`;
  const columns = headers.map((header, at) => `<tableColumn id="${at + 1}" name="${escapeXml(String(header))}"/>`).join("");
  return `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/><tableColumns count="${headers.length}">${columns}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}
