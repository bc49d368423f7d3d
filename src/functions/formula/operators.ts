import { isCellError, type CellValue } from "../../core/cell";
import { asNumber } from "./as-number";

type Operator = (...cells: CellValue[]) => CellValue;

const WRONG: CellValue = { error: "#VALUE!" };

const arithmetic =
  (work: (a: number, b: number) => number): Operator =>
  (left = null, right = null) => {
    const [a, b] = [asNumber(left), asNumber(right)];
    if (a === undefined || b === undefined) return WRONG;
    const result = work(a, b);
    return Number.isFinite(result) ? result : { error: "#NUM!" };
  };

/** Numbers come before texts and texts before TRUE and FALSE; texts are compared without case, a blank is what it is compared with. */
function compare(left: CellValue, right: CellValue): number {
  const rank = (cell: CellValue): number => (typeof cell === "number" ? 0 : typeof cell === "string" ? 1 : 2);
  const blank = (other: CellValue): CellValue => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
  const [a, b] = [left ?? blank(right), right ?? blank(left)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase() ? 0 : a.toLowerCase() < b.toLowerCase() ? -1 : 1;
  return Number(a) - Number(b);
}

const comparison =
  (holds: (order: number) => boolean): Operator =>
  (left = null, right = null) =>
    holds(compare(left, right));

const asText = (cell: CellValue): string =>
  cell === null || isCellError(cell) ? "" : typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell);

/** What each operator makes of its operands, none of which is an error value. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  "+": (left = null, right) => (right === undefined ? left : arithmetic((a, b) => a + b)(left, right)),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": (left = null, right = null) => (asNumber(right) === 0 ? { error: "#DIV/0!" } : arithmetic((a, b) => a / b)(left, right)),
  "^": arithmetic((a, b) => a ** b),
  "%": (cell = null) => arithmetic((a) => a / 100)(cell, 0),
  negate: (cell = null) => arithmetic((a) => -a)(cell, 0),
  "@": (cell = null) => cell,
  "&": (left = null, right = null) => asText(left) + asText(right),
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};
