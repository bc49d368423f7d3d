import type { IRange, Injector, ISheetDataValidationRule } from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
  UpdateSheetDataValidationRangeCommand,
} from "@univerjs/sheets-data-validation";
import { apart, ended, joined, meet, without, type Areas } from "../formats/areas";
import { onWholeLines } from "../formats/rules-on-whole-lines";

type Matrix = ReturnType<SheetDataValidationModel["getRuleObjectMatrix"]>;

/** What is changed here of the library's class, private to it as it is. */
interface RuleMatrix {
  readonly _map: Map<string, Areas>;
  _dirty: boolean;
  _debonceBuildTree(): void;
  _addRule(id: string, ranges: readonly IRange[]): void;
  removeRange(ranges: readonly IRange[]): void;
  addRangeRules(rules: readonly { readonly id: string; readonly ranges: readonly IRange[] }[]): void;
}

interface Model {
  _ensureRuleMatrix(unitId: string, sheetId: string): Matrix;
}

let installed = false;

/**
 * Which rule a cell has is kept by rectangles of Excel's whole sheet. The library cut each rule to the rows and columns
 * that the grid has by
 * then, so that one for `A1:A1048576` was one for `A1:A2000` after the next paste; and it took each new rule out of all others by cutting
 * them in pieces, whether they meet or not: two thousand rules took seconds to open.
 */
export function installRulesByAreas(): void {
  if (installed) return;
  installed = true;
  const model = SheetDataValidationModel.prototype as unknown as Model;
  if (typeof model._ensureRuleMatrix !== "function")
    throw new Error("The grid keeps the areas of data validation in another way than it did.");
  const ensure = model._ensureRuleMatrix;
  let mended = false;
  model._ensureRuleMatrix = function byAreas(this: Model, unitId, sheetId) {
    const matrix = ensure.call(this, unitId, sheetId);
    if (!mended) mend(Object.getPrototypeOf(matrix) as RuleMatrix);
    mended = true;
    return matrix;
  };
  wholeColumnsWhole();
  findByAreas();
}

function mend(matrix: RuleMatrix): void {
  if (typeof matrix._addRule !== "function") throw new Error("The grid keeps the areas of data validation in another way than it did.");
  matrix.removeRange = function remove(this: RuleMatrix, ranges) {
    takeOut(this, ranges.map(ended));
  };
  matrix._addRule = function add(this: RuleMatrix, id, ranges) {
    put(this, id, apart(ranges));
  };
  matrix.addRangeRules = function addEach(this: RuleMatrix, rules) {
    for (const { id, ranges } of rules) {
      const own = this._map.get(id) ?? [];
      if (ranges.length > 0) put(this, id, [...own, ...apart(ranges).flatMap((range) => without([range], own))]);
    }
  };
}

function put(matrix: RuleMatrix, id: string, areas: Areas): void {
  matrix._map.delete(id);
  takeOut(matrix, areas);
  matrix._map.set(id, joined(areas));
}

function takeOut(matrix: RuleMatrix, taken: Areas): void {
  for (const [id, areas] of matrix._map) {
    if (!areas.some((area) => taken.some((one) => meet(area, one)))) continue;
    const left = joined(without(areas, taken));
    if (left.length === 0) matrix._map.delete(id);
    else matrix._map.set(id, left);
  }
  matrix._dirty = true;
  matrix._debonceBuildTree();
}

/** The cells of each rule of a sheet, by its id. Where a file has several rules for a cell, it is a cell of the last one. */
export const areasOfRules = (injector: Injector, unitId: string, sheetId: string): ReadonlyMap<string, Areas> =>
  (injector.get(SheetDataValidationModel).getRuleObjectMatrix(unitId, sheetId) as unknown as RuleMatrix)._map;

/** A rule that is made for selected columns is one for all their rows, also for those that the grid has not yet. */
function wholeColumnsWhole(): void {
  const add = AddSheetDataValidationCommand.handler;
  AddSheetDataValidationCommand.handler = (accessor, params) =>
    add(
      accessor,
      params && { ...params, rule: { ...params.rule, ranges: params.rule.ranges.map(onWholeLines(accessor, params)).map(ended) } },
    );
  const update = UpdateSheetDataValidationRangeCommand.handler;
  UpdateSheetDataValidationRangeCommand.handler = (accessor, params) =>
    update(accessor, params && { ...params, ranges: params.ranges.map(onWholeLines(accessor, params)).map(ended) });
}

/** The library asked each cell of the ranges for its rule. */
function findByAreas(): void {
  const service = SheetsDataValidationValidatorService.prototype as unknown as {
    readonly _sheetDataValidationModel: SheetDataValidationModel;
    getDataValidations(unitId: string, sheetId: string, ranges: readonly IRange[]): ISheetDataValidationRule[];
  };
  service.getDataValidations = function find(unitId, sheetId, ranges) {
    const wanted = ranges.map(ended);
    const known = (this._sheetDataValidationModel.getRuleObjectMatrix(unitId, sheetId) as unknown as RuleMatrix)._map;
    return this._sheetDataValidationModel
      .getRules(unitId, sheetId)
      .filter(({ uid }) => known.get(uid)?.some((area) => wanted.some((one) => meet(area, one))) === true);
  };
}
