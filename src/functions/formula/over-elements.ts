import type { CellValue } from "../../core/cell";
import type { RawArgument } from "../define";

type Rows = readonly (readonly CellValue[])[];

const isOne = (operand: RawArgument): boolean => !Array.isArray(operand) || (operand.length === 1 && (operand as Rows)[0]?.length === 1);

/**
 * Works an operation through ranges element by element, as a cell does; single rows and columns meet larger ranges, and
 * #N/A fills what nothing meets.
 */
export function overElements(operands: readonly RawArgument[], work: (...cells: CellValue[]) => CellValue): RawArgument {
  // The cells of single references make a single value.
  if (operands.every(isOne))
    return work(...operands.map((operand) => (Array.isArray(operand) ? (operand as Rows)[0]?.[0] : operand) as CellValue));
  const ranges = operands.map((operand) => (Array.isArray(operand) ? (operand as Rows) : undefined));
  const height = Math.max(...ranges.map((rows) => rows?.length ?? 1));
  const width = Math.max(...ranges.map((rows) => rows?.[0]?.length ?? 1));
  const at = (i: number, r: number, c: number): CellValue => {
    const rows = ranges[i];
    if (!rows) return operands[i] as CellValue;
    const row = rows[rows.length === 1 ? 0 : r];
    const cell = row?.[row.length === 1 ? 0 : c];
    return cell === undefined ? { error: "#N/A" } : cell;
  };
  if (height === 1 && width === 1) return work(...operands.map((_, i) => at(i, 0, 0)));
  // Whole columns have one and the same list for all their blank rows.
  const repeats = (r: number): boolean => ranges.every((rows) => !rows || rows.length === 1 || rows[r] === rows[r - 1]);
  const results: CellValue[][] = [];
  for (let r = 0; r < height; r += 1) {
    const before = r > 0 && repeats(r) ? results[r - 1] : undefined;
    results.push(before ?? Array.from({ length: width }, (_, c) => work(...operands.map((__, i) => at(i, r, c)))));
  }
  return results;
}
