import { isCellError } from "../../../core/cell";
import { areaAddress } from "../../../plan/area";
import type { FileCell, FileSheet, FileStyle } from "../../file-workbook";
import { toFileFormula } from "../formula/to-file-formula";
import type { LibraryCell, LibraryStyle } from "../library";
import { ERROR_MARK } from "./mend-sheet";
import { RUNS_MARK } from "./mend-texts";

/** The error values a file may hold; newer ones are stored as #VALUE!, as Excel itself does for older readers. */
const STORED_ERRORS = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA", "#SPILL!", "#CALC!"]);
const storedError = (error: string) => (STORED_ERRORS.has(error) ? error : "#VALUE!");

/** The name of the table whose body a cell lies in. */
function tableAt(sheet: FileSheet, { row, column }: FileCell): string | undefined {
  return sheet.tables.find(
    ({ area }) => row > area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  )?.name;
}

/** What reads like an escape in a text, as itself. Source: ECMA-376 part 1, 22.9.2.19, ST_Xstring. */
const escapedText = (text: string): string => (text.includes("_x") ? text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_") : text);

function plainCell({ value, runs }: FileCell): Partial<LibraryCell> {
  if (runs !== undefined && typeof value === "string") return { value, richText: [{ text: RUNS_MARK + runs }] };
  if (value === null) return { value: null };
  if (isCellError(value)) return { value: storedError(value.error) };
  // The library takes text that spells an error for the error; as a run of rich text it stays text.
  if (typeof value !== "string") return { value };
  const text = escapedText(value);
  return STORED_ERRORS.has(value) || value === "" ? { value: text, richText: [{ text }] } : { value: text };
}

/** The library's form of a cell. */
export function libraryCell(cell: FileCell, sheet: FileSheet, styleOf: (style: FileStyle) => LibraryStyle): Partial<LibraryCell> {
  const style = cell.style && { style: styleOf(cell.style) };
  if (cell.formula === undefined) return { ...plainCell(cell), ...style };
  const { value } = cell;
  return {
    value: null,
    formula: toFileFormula(cell.formula, tableAt(sheet, cell)),
    ...(value !== null && {
      formulaResult: isCellError(value)
        ? `${ERROR_MARK}${storedError(value.error)}`
        : typeof value === "string"
          ? escapedText(value)
          : value,
    }),
    ...(cell.array && {
      formulaType: "array" as const,
      formulaRef: areaAddress(cell.array.area, "none"),
      formulaDynamic: cell.array.dynamic,
    }),
    ...style,
  };
}
