import type { IRange } from "@univerjs/core";
import type { BaseReferenceObject, IFormulaCurrentConfigService, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { isWrittenCell, type AstNode } from "./ast-node";

/** What the library keeps to itself of a reference and of the node it comes from. */
interface Inside {
  readonly pattern: string;
  readonly _token: string;
  readonly _rangeData: IRange;
  readonly _forcedSheetId: string;
  readonly _forcedSheetName: string;
  readonly _forcedUnitId: string;
}
interface ReferenceNode extends AstNode {
  readonly _currentConfigService: IFormulaCurrentConfigService;
  readonly _runtimeService: IFormulaRuntimeService;
  readonly _isPrepareMerge: boolean;
  getRefOffset(): { readonly x: number; readonly y: number };
}

/** A reference as its text says, before anything was done with it. */
interface Model {
  readonly inside: Inside;
  readonly range: IRange;
  readonly Reference: new (inside: Inside, range: IRange, node: ReferenceNode) => BaseReferenceObject;
  /** The node that knows of the calculation: of an area its left end. */
  readonly by: ReferenceNode;
}

const MODELS = new WeakMap<AstNode, Model>();
const KINDS = new Map<object, Model["Reference"]>();

/**
 * The same kind of reference with all its fields set at once. The library sets twenty of them twice by name, with ten empty objects on
 * the way, which took a third of the time of a calculation.
 */
function quickly(kind: object): Model["Reference"] {
  class Quickly {
    declare pattern: unknown;
    declare _token: unknown;
    declare _forcedSheetId: unknown;
    declare _forcedSheetName: unknown;
    declare _forcedUnitId: string;
    declare _rangeData: unknown;
    declare _defaultUnitId: string;
    declare _defaultSheetId: unknown;
    declare _filteredOutRows: unknown;
    declare _unitData: unknown;
    declare _unitStylesData: unknown;
    declare _runtimeData: unknown;
    declare _arrayFormulaCellData: unknown;
    declare _arrayFormulaRange: unknown;
    declare _runtimeArrayFormulaCellData: unknown;
    declare _runtimeArrayFormulaRange: unknown;
    declare _runtimeFeatureCellData: unknown;
    declare _refOffsetX: unknown;
    declare _refOffsetY: unknown;
    declare _currentRow: unknown;
    declare _currentColumn: unknown;

    constructor(inside: Inside, range: IRange, node: ReferenceNode) {
      const [config, runtime] = [node._currentConfigService, node._runtimeService];
      const { x, y } = node.getRefOffset();
      this.pattern = inside.pattern;
      this._token = inside._token;
      this._forcedSheetName = inside._forcedSheetName;
      this._forcedUnitId = inside._forcedUnitId;
      this._rangeData = { ...range };
      this._filteredOutRows = [];
      this._defaultUnitId = runtime.currentUnitId;
      this._defaultSheetId = runtime.currentSubUnitId;
      const sheetIds = inside._forcedSheetName === "" ? undefined : config.getSheetNameMap()[this._forcedUnitId || this._defaultUnitId];
      this._forcedSheetId = sheetIds?.[inside._forcedSheetName] ?? "";
      this._unitData = config.getUnitData();
      this._unitStylesData = config.getUnitStylesData();
      this._runtimeData = runtime.getUnitData();
      this._arrayFormulaCellData = config.getArrayFormulaCellData();
      this._arrayFormulaRange = config.getArrayFormulaRange();
      this._runtimeArrayFormulaCellData = runtime.getRuntimeArrayFormulaCellData();
      this._runtimeArrayFormulaRange = runtime.getUnitArrayFormula();
      this._runtimeFeatureCellData = runtime.getRuntimeFeatureCellData();
      this._refOffsetX = x;
      this._refOffsetY = y;
      this._currentRow = runtime.currentRow;
      this._currentColumn = runtime.currentColumn;
    }
  }
  Object.setPrototypeOf(Quickly.prototype, kind);
  return Quickly as unknown as Model["Reference"];
}

function kindOf(prototype: object): Model["Reference"] {
  const known = KINDS.get(prototype) ?? quickly(prototype);
  KINDS.set(prototype, known);
  return known;
}

/** The value of a cell or an area that is written out, as the library has it when it first works it out. */
export function executeReference(node: AstNode, x: number, y: number): void {
  const by = (isWrittenCell(node) ? node : node.getChildren()[0]) as ReferenceNode;
  by.setRefOffset?.(x, y);
  const model = MODELS.get(node) ?? firstExecution(node, by, x, y);
  if (!model) return;
  const value = new model.Reference(model.inside, model.range, model.by);
  // What is outside the sheet is no cell; the ends of an area are looked at together.
  if (by === node && !by._isPrepareMerge && value.isExceedRange()) node.execute();
  else node.setValue(value as never);
}

function firstExecution(node: AstNode, by: ReferenceNode, x: number, y: number): Model | undefined {
  if (node !== by) {
    for (const end of node.getChildren()) {
      end.setRefOffset?.(x, y);
      end.execute();
    }
  }
  node.execute();
  const value = node.getValue() as BaseReferenceObject | null;
  for (const end of node === by ? [] : node.getChildren()) end.setValue(null);
  if (!value?.isReferenceObject()) return undefined;
  const inside = value as unknown as Inside;
  const model = { inside, range: { ...inside._rangeData }, Reference: kindOf(Object.getPrototypeOf(value) as object), by };
  MODELS.set(node, model);
  return model;
}
