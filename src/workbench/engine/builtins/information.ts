import type { ERROR_CODES } from "../../../core/cell";
import { isCellError, type CellValue } from "../../../core/cell";
import { NA, NUM, VALUE } from "../../../core/cells/coerce";
import { each, isRows, number, single, eachCell, text, type SheetFunctionDefinition } from "./sheet-function";

/**
 * The library took a computed "" for a blank cell and TRUE for a number. Sources: Microsoft Support, "IS functions", "N function",
 * "T function", "TYPE function", "ERROR.TYPE function".
 */
const parity = (name: string, remainder: 0 | 1): SheetFunctionDefinition =>
  eachCell(name, (cell) => {
    const value = typeof cell === "boolean" ? VALUE : number.read(cell);
    return isCellError(value) ? value : Math.abs(Math.trunc(value)) % 2 === remainder;
  });

const ERROR_NUMBERS: Readonly<Partial<Record<(typeof ERROR_CODES)[number], number>>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#CONNECT!": 10,
  "#BLOCKED!": 11,
  "#UNKNOWN!": 12,
  "#FIELD!": 13,
  "#CALC!": 14,
};

function typeNumber(cell: CellValue): number {
  if (isCellError(cell)) return 16;
  return typeof cell === "string" ? 2 : typeof cell === "boolean" ? 4 : 1;
}

export const INFORMATION: readonly SheetFunctionDefinition[] = [
  eachCell("ISBLANK", (cell) => cell === null),
  eachCell("ISNUMBER", (cell) => typeof cell === "number"),
  eachCell("ISTEXT", (cell) => typeof cell === "string"),
  eachCell("ISNONTEXT", (cell) => typeof cell !== "string"),
  eachCell("ISLOGICAL", (cell) => typeof cell === "boolean"),
  eachCell("ISERROR", isCellError),
  eachCell("ISERR", (cell) => isCellError(cell) && cell.error !== "#N/A"),
  eachCell("ISNA", (cell) => isCellError(cell) && cell.error === "#N/A"),
  parity("ISEVEN", 0),
  parity("ISODD", 1),
  eachCell("N", (cell) => (typeof cell === "number" || isCellError(cell) ? cell : cell === true ? 1 : 0)),
  eachCell("T", (cell) => (typeof cell === "string" || isCellError(cell) ? cell : "")),
  eachCell("ERROR.TYPE", (cell) => (isCellError(cell) ? (ERROR_NUMBERS[cell.error] ?? NUM) : NA)),
  {
    name: "TYPE",
    min: 1,
    max: 1,
    compute: ([value = null]) => (isRows(value) && value.flat().length > 1 ? 64 : typeNumber(single(value))),
  },
];

/** What INFO tells of a workbook: there is no folder, no Windows and no memory to speak of. Source: Microsoft Support, "INFO function". */
export const information = (sheets: () => number): SheetFunctionDefinition =>
  each<[string]>("INFO", [text], (about) => {
    switch (about.toLowerCase()) {
      case "numfile":
        return sheets();
      case "origin":
        return "$A:$A$1";
      case "recalc":
        return "Automatic";
      case "release":
        return "16.0";
      case "system":
        return "pcdos";
      case "directory":
      case "osversion":
      case "memavail":
      case "memused":
      case "totmem":
        return NA;
      default:
        return VALUE;
    }
  });
