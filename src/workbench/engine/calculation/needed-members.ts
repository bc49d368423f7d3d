import type { IUnitRange } from "@univerjs/core";
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType, IFormulaDependencyTree } from "@univerjs/engine-formula";
import type { CellValue } from "../../../core/cell";
import { allNodesOf, type AstNode } from "../formula/ast-node";
import { plainArgument } from "../plain-argument";
import { isRows } from "../builtins/sheet-function";
import { readsOf } from "./chosen-branches";

type Tree = IFormulaDependencyTree;

/** Formulas that may need each other. */
export interface FormulaLoop {
  readonly members: readonly Tree[];
  readonly at: ReadonlyMap<string, Tree>;
}

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId}\n${row},${column}`;

export const formulaLoop = (members: readonly Tree[]): FormulaLoop => ({
  members,
  at: new Map(members.map((tree) => [keyOf(tree.subUnitId, tree.row, tree.column), tree])),
});

/** The members that a formula reads as far as its conditions lead. `value` works a part of the formula out as its cell sees it. */
export function* neededMembers(
  { members, at }: FormulaLoop,
  formula: AstNode,
  value: (node: AstNode) => FunctionVariantType,
): Generator<Tree, void> {
  const see = (node: AstNode): CellValue | undefined => (allNodesOf(node).some((one) => one.isAsync()) ? undefined : single(value(node)));
  for (const node of readsOf(formula, see)) {
    const area = value(node);
    if (!area.isReferenceObject()) continue;
    const {
      sheetId,
      range: { startRow, endRow, startColumn, endColumn },
    } = placeOf(area as BaseReferenceObject);
    if (startRow === endRow && startColumn === endColumn) {
      const one = at.get(keyOf(sheetId, startRow, startColumn));
      if (one) yield one;
      continue;
    }
    for (const one of members) {
      const within = one.row >= startRow && one.row <= endRow && one.column >= startColumn && one.column <= endColumn;
      if (within && one.subUnitId === sheetId) yield one;
    }
  }
}

const placeOf = (area: BaseReferenceObject): IUnitRange => ({
  unitId: area.getUnitId(),
  sheetId: area.getSheetId(),
  range: area.getRangePosition(),
});

/** A condition over many cells chooses for each of them. */
function single(value: FunctionVariantType): CellValue | undefined {
  const plain = plainArgument((value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : value) as BaseValueObject);
  if (!isRows(plain)) return plain as CellValue;
  return plain.length === 1 && plain[0]?.length === 1 ? plain[0][0] : undefined;
}
