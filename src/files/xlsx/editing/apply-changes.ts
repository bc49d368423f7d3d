import { isCellError, type CellValue } from "../../../core/cell";
import { areaAddress } from "../../../plan/area";
import { freeTableName } from "../../../plan/free-name";
import type { CellChange } from "../../../teams/change-plan";
import type { LedgerSheet } from "../../../teams/ledger/ledger-sheet";
import type { TeamWorkbook } from "../../../teams/team-workbook";
import { toFileFormula } from "../formula/to-file-formula";
import { partText } from "../package/zip";
import { dynamicMetadata } from "./dynamic-metadata";
import { editCells, type CellEdit } from "./edit-cells";
import { ledgerTableXml, ledgerXml } from "./ledger-xml";
import { dropCalculationOrder, editPart, type EditedPackage } from "./package-edit";
import { addSheet } from "./sheets";

const isSame = (a: CellValue | undefined, b: CellValue): boolean => a === b || (isCellError(a) && isCellError(b) && a.error === b.error);

/** Writes the changes of a plan into the sheets of a package; what a cell shows already is not written again. `workbook` is as read. */
export function applyChanges(edited: EditedPackage, workbook: TeamWorkbook, changes: readonly CellChange[]): void {
  if (changes.length === 0) return;
  for (const { name, path } of edited.sheets) {
    const own = changes.filter(({ sheet }) => sheet === name);
    if (own.length === 0) continue;
    const shown = new Map(
      workbook.sheets.find((sheet) => sheet.name === name)?.cells.map(({ row, column, value }) => [`${row}:${column}`, value]),
    );
    const edits = own.map((change) => editOf(edited, change, shown.get(`${change.row}:${change.column}`)));
    editPart(edited, path, (xml) => editCells(xml, edits));
  }
  dropCalculationOrder(edited);
}

function editOf(edited: EditedPackage, { row, column, content }: CellChange, shown: CellValue | undefined): CellEdit {
  if ("result" in content) return { row, column, value: content.result, formula: "kept" };
  // What a cell shows is kept to its last digit.
  const value = isSame(shown, content.value) ? {} : { value: content.value };
  if (!("formula" in content)) return { row, column, ...value };
  const { array, formula, stored = toFileFormula(formula) } = content;
  const metadata = array?.dynamic ? dynamicMetadata(edited) : undefined;
  const area = array && { ref: areaAddress(array.area, "none"), ...(metadata !== undefined && { metadata }) };
  return { row, column, value: content.value, formula: { text: stored, ...(area && { array: area }) } };
}

/** Puts a ledger behind the other sheets. */
export function addLedger(edited: EditedPackage, ledger: LedgerSheet): void {
  const name = freeTableName("ops_ledger", takenNames(edited));
  addSheet(
    edited,
    ledger.name,
    (relation) => ledgerXml(ledger, relation),
    (id) => ledgerTableXml(ledger, id, name),
  );
}

/** Tables and names of a workbook share one set of names. */
function takenNames({ parts }: EditedPackage): readonly string[] {
  const texts = [...parts.keys()]
    .filter((path) => /tables\/[^/]+\.xml$|workbook\.xml$/i.test(path))
    .map((path) => partText(parts, path) ?? "");
  return texts.flatMap((text) => [...text.matchAll(/\s(?:name|displayName)\s*=\s*["']([^"']*)["']/g)].map(([, name = ""]) => name));
}
