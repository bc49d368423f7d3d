/**
 * The one place that names the .xlsx library. Everything it writes wrongly or not at all is mended in
 * `writing/`, everything it reads wrongly is read again in `reading/`.
 */
export { readXlsx as readWithLibrary, writeXlsx as writeWithLibrary } from "hucre/xlsx";
export { resolveThemeColor } from "hucre/ooxml";
export type {
  Cell as LibraryCell,
  CellStyle as LibraryStyle,
  Color as LibraryColor,
  ConditionalRule as LibraryConditional,
  DataValidation as LibraryValidation,
  FontStyle as LibraryFont,
  Sheet as LibrarySheet,
  Workbook as LibraryWorkbook,
  WriteSheet as LibraryWriteSheet,
} from "hucre";
