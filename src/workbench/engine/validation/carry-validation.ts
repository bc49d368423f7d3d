import { isFormulaString, Tools, type Injector, type IRange, type ISheetDataValidationRule } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { getDataValidationDiffMutations, SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { joined } from "../formats/areas";
import { arrived, placed, type Carried } from "../formats/carried";
import type { Changes } from "../formats/change-areas";
import { areasOfRules } from "./rules-by-areas";

/**
 * What pasting and filling do to validation: each cell has the rule of the cell it comes from, or none. Worked out by
 * rectangles: the library
 * wrote down every cell, and cut rules to the rows that the grid had by then.
 */
export function carryValidation(injector: Injector, { from, to, rows, columns, cut = [] }: Carried): Changes {
  const model = injector.get(SheetDataValidationModel);
  const sameSheet = from.unitId === to.unitId && from.subUnitId === to.subUnitId;
  const arriving: { readonly id: string; readonly ranges: IRange[] }[] = [];
  const added: ISheetDataValidationRule[] = [];
  for (const [id, areas] of areasOfRules(injector, from.unitId, from.subUnitId)) {
    const rule = model.getRuleById(from.unitId, from.subUnitId, id) as ISheetDataValidationRule | undefined;
    const ranges = sorted(joined(arrived(areas, rows, columns)));
    if (!rule || ranges.length === 0) continue;
    const there = sameSheet ? rule : ruleThere(injector, rule, ranges, to);
    arriving.push({ id: there.uid, ranges });
    if (!model.getRuleById(to.unitId, to.subUnitId, there.uid)) added.push(there);
  }
  const matrix = model.getRuleObjectMatrix(to.unitId, to.subUnitId).clone();
  matrix.removeRange(joined(placed(rows, columns, "to")));
  matrix.addRangeRules(arriving);
  const changes = getDataValidationDiffMutations(
    to.unitId,
    to.subUnitId,
    matrix.diffWithAddition(model.getRules(to.unitId, to.subUnitId), added.values()),
    injector,
    "patched",
    false,
  );
  if (sameSheet || cut.length === 0) return { redos: changes.redoMutations, undos: changes.undoMutations };
  const left = model.getRuleObjectMatrix(from.unitId, from.subUnitId).clone();
  left.removeRange([...cut]);
  const taken = getDataValidationDiffMutations(
    from.unitId,
    from.subUnitId,
    left.diff(model.getRules(from.unitId, from.subUnitId)),
    injector,
    "patched",
    false,
  );
  return { redos: [...changes.redoMutations, ...taken.redoMutations], undos: [...taken.undoMutations, ...changes.undoMutations] };
}

/** The same rule on another sheet, written for the first of the cells it comes to: one that is there already, or a new one. */
function ruleThere(
  injector: Injector,
  rule: ISheetDataValidationRule,
  ranges: readonly IRange[],
  to: Carried["to"],
): ISheetDataValidationRule {
  const [first] = ranges;
  const twin = injector
    .get(SheetDataValidationModel)
    .getRules(to.unitId, to.subUnitId)
    .find((each) => Tools.diffValue(content(written(injector, each, first)), content(written(injector, rule, first))));
  return twin ?? { ...structuredClone(written(injector, rule, first)), uid: crypto.randomUUID(), ranges: [...ranges] };
}

const content = ({ uid: _, ranges: __, ...rest }: ISheetDataValidationRule): object => rest;

/**
 * Formulas are written for the first cell of a rule, and read in all others as if filled from there; those of lists
 * read the same everywhere.
 */
function written(injector: Injector, rule: ISheetDataValidationRule, first: IRange | undefined): ISheetDataValidationRule {
  const [before] = rule.ranges;
  if (!first || !before || injector.get(DataValidatorRegistryService).getValidatorItem(rule.type)?.offsetFormulaByRange === false)
    return rule;
  const moved = (formula: string | undefined) =>
    isFormulaString(formula)
      ? injector
          .get(LexerTreeBuilder)
          .moveFormulaRefOffset(formula as string, first.startColumn - before.startColumn, first.startRow - before.startRow)
      : formula;
  const [formula1, formula2] = [moved(rule.formula1), moved(rule.formula2)];
  return { ...rule, ...(formula1 === undefined ? {} : { formula1 }), ...(formula2 === undefined ? {} : { formula2 }) };
}

const sorted = (areas: readonly IRange[]): IRange[] => areas.toSorted((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
