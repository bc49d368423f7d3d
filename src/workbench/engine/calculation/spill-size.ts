import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { takesOneValue } from "../../../files/xlsx/formula/needs-array";
import { EXCEL_GRID } from "../excel-grid";
import { isWrittenCell, isWrittenOut, NODE, type AstNode } from "../formula/ast-node";
import { executeReference } from "../formula/quick-references";
import { writtenSize } from "../formula/written-size";

/**
 * More cells are not spilled: they are `#SPILL!`, as in Excel where it "runs out of memory". A million of them kept the
 * page busy for half a
 * minute, and again with each edit of what they read. Source: Microsoft Support, "How to correct a #SPILL! error", out of memory.
 */
export const MOST_SPILLED = 200_000;

/** How many cells a value fills; of whole rows and columns as far as anything stands on a sheet. */
export function filledBy(value: FunctionVariantType): number {
  if (!value.isReferenceObject()) return (value as BaseValueObject).isArray() ? areaOf(value as BaseReferenceObject) : 1;
  const size = areaOf(value as BaseReferenceObject);
  if (size <= MOST_SPILLED) return size;
  const { startRow, endRow, startColumn, endColumn } = (value as BaseReferenceObject).getRangePosition();
  const { rows, columns } = writtenSize(value as BaseReferenceObject);
  return Math.max(1, Math.min(endRow, rows) - startRow + 1) * Math.max(1, Math.min(endColumn, columns) - startColumn + 1);
}

const areaOf = (cells: BaseReferenceObject): number => cells.getRowCount() * cells.getColumnCount();

interface Place {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Whether a formula would spill whole columns past the sheet's end, or more than is spilled: told by the areas it
 * reads, before a million values are
 * worked out for nothing. `x` and `y` are how far the formula stands from where it is written.
 */
export function spillsTooFar(root: AstNode, { row, column, x, y }: Place): boolean {
  return areasPassedOn(root).some((node) => {
    executeReference(node, x, y);
    const value = node.getValue() as BaseReferenceObject | null;
    if (!value?.isReferenceObject()) return false;
    const { startRow, endRow, startColumn, endColumn } = value.getRangePosition();
    const isPastEnd = row + endRow - startRow >= EXCEL_GRID.rowCount || column + endColumn - startColumn >= EXCEL_GRID.columnCount;
    return isPastEnd || filledBy(value as unknown as FunctionVariantType) > MOST_SPILLED;
  });
}

/** `A1` and `Sheet!$A$1`, but no `A:A`, `1:1` and `A1:B2`. */
const isOneCell = (node: AstNode): boolean => isWrittenCell(node) && /^(?:.*!)?\$?[A-Z]{1,3}\$?\d+$/i.test(node.getToken());

const PASSED_ON = new WeakMap<AstNode, readonly AstNode[]>();

/** The areas of which each cell has a result of its own: `A:A` in `=A:A*2+1` and `=ROUND(A:A,2)`, not in `=SUM(A:A*2)`. */
function areasPassedOn(root: AstNode): readonly AstNode[] {
  const known = PASSED_ON.get(root);
  if (known) return known;
  const found: AstNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isWrittenOut(node)) {
      if (!isOneCell(node)) found.push(node);
    } else if (
      node.nodeType === NODE.root ||
      node.nodeType === NODE.operator ||
      (node.nodeType === NODE.function && takesOneValue(node.getToken()))
    )
      waiting.push(...node.getChildren());
  }
  PASSED_ON.set(root, found);
  return found;
}
