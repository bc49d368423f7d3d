import { columnLetters } from "../../core/cells/column-letters";
import { sheetInFormula } from "../../core/cells/sheet-name";
import { areaAddress } from "../../plan/area";
import { librarySheet } from "./writing/library-sheet";
import { libraryDefaultFont, lookSources } from "./writing/look-sources";
import { mendPackage } from "./writing/mend-package";
import type { FileSheet, FileWorkbook } from "../file-workbook";
import { toFileFormula } from "./formula/to-file-formula";
import { writeWithLibrary } from "./library";
import { holdOnlyCharacters } from "./package/valid-xml";
import { pack, unpack } from "./package/zip";

/** A sheet's own names and those Excel keeps the print area, the repeated rows and the filtered cells in. */
function sheetNames({ name: scope, names, page, filter }: FileSheet) {
  const prefix = `${sheetInFormula(scope)}!`;
  const { titleRows: rows, titleColumns: columns } = page ?? {};
  // Columns before rows, as Excel writes them.
  const titles = [
    ...(columns ? [`$${columnLetters(columns.from)}:$${columnLetters(columns.to)}`] : []),
    ...(rows ? [`$${rows.from + 1}:$${rows.to + 1}`] : []),
  ];
  return [
    ...names.map(({ name, refersTo, comment }) => ({ name, range: toFileFormula(refersTo), scope, ...(comment && { comment }) })),
    ...(page?.printArea
      ? [
          {
            name: "_xlnm.Print_Area",
            range: [page.printArea, ...(page.moreAreas ?? [])].map((area) => prefix + areaAddress(area)).join(","),
            scope,
          },
        ]
      : []),
    ...(filter ? [{ name: "_xlnm._FilterDatabase", range: `${prefix}${areaAddress(filter.area)}`, scope }] : []),
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", range: titles.map((range) => `${prefix}${range}`).join(","), scope }] : []),
  ];
}

/** A workbook as the bytes of an .xlsx file. Formulas whose value is null are stored without one and calculated on opening. */
export async function encode(workbook: FileWorkbook): Promise<Uint8Array> {
  const sources = lookSources(workbook);
  const written = await writeWithLibrary({
    sheets: workbook.sheets.map((sheet) => librarySheet(sheet, workbook, sources)),
    namedRanges: [
      ...workbook.names.map(({ name, refersTo, comment }) => ({ name, range: toFileFormula(refersTo), ...(comment && { comment }) })),
      ...workbook.sheets.flatMap(sheetNames),
    ],
    defaultFont: libraryDefaultFont(sources),
    dateSystem: workbook.dateSystem === 1904 ? "1904" : "1900",
    activeSheet: workbook.activeSheet,
  });
  const parts = unpack(written);
  mendPackage(parts, workbook, sources);
  holdOnlyCharacters(parts);
  return pack(parts);
}
