import { isCellError, type CellValue } from "../../core/cell";
import { asText } from "../../core/cells/coerce";
import { compareCells } from "../../core/cells/compare-cells";
import { difference } from "../../core/numeric/rounding";
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

const comparison =
  (holds: (order: number) => boolean): Operator =>
  (left = null, right = null) =>
    isCellError(left) ? left : isCellError(right) ? right : holds(compareCells(left, right));

const joined: Operator = (left = null, right = null) => {
  const [a, b] = [asText(left), asText(right)];
  return isCellError(a) ? a : isCellError(b) ? b : a + b;
};

/** What each operator makes of its operands, none of which is an error value. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  "+": (left = null, right) => (right === undefined ? left : arithmetic((a, b) => difference(a, -b))(left, right)),
  "-": arithmetic(difference),
  "*": arithmetic((a, b) => a * b),
  "/": (left = null, right = null) => (asNumber(right) === 0 ? { error: "#DIV/0!" } : arithmetic((a, b) => a / b)(left, right)),
  "^": arithmetic((a, b) => a ** b),
  "%": (cell = null) => arithmetic((a) => a / 100)(cell, 0),
  negate: (cell = null) => arithmetic((a) => -a)(cell, 0),
  "@": (cell = null) => cell,
  "&": joined,
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};
