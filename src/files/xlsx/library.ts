/**
 * The one place that names the .xlsx library, which writes packages; everything it writes wrongly or not at all is mended in `writing/`.
 * Files are read without it, in `reading/`: what it does not know it leaves out without a word.
 */
export { writeXlsx as writeWithLibrary } from "hucre/xlsx";
export { resolveThemeColor } from "hucre/ooxml";
export type {
  Cell as LibraryCell,
  CellStyle as LibraryStyle,
  ConditionalRule as LibraryConditional,
  DataValidation as LibraryValidation,
  WriteSheet as LibraryWriteSheet,
} from "hucre";
