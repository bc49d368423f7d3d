import { CellValueType, type ICommandService, type IRange, type Injector, type LifecycleService, type Nullable } from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  FormulaResultStatus,
  FORMULA_REF_TO_ARRAY_CACHE,
  generateAstNode,
  IFormulaRuntimeService,
  RegisterOtherFormulaService,
  AstTreeBuilder,
  ErrorType,
  FormulaDataModel,
  IFormulaCurrentConfigService,
  Interpreter,
  Lexer,
  convertUnitDataToRuntime,
  type IActiveDirtyManagerService,
} from "@univerjs/engine-formula";
import { TimeSlice } from "../../../functions/time-slice";
import { forgetColumns } from "../columns/columns";
import { EXCEL_GRID } from "../excel-grid";
import { nodesOf, type AstNode } from "./ast-node";
import { formulaAt } from "./formula-at";
import { parsedFormula } from "./parsed-formulas";
import { byNumber, type Answer, type Cells, type RuleFormula } from "./rule-formula";
import { workbookScope, type WorkbookScope } from "./workbook-scope";

/** Cells of one rule that are remembered: a few windows full, at the smallest scale. */
const REMEMBERED = 50_000;
const COLUMNS = EXCEL_GRID.columnCount;

/**
 * The formulas of conditional formats and of validation, which stand in no cell. Each is calculated for a cell when somebody asks for that
 * cell, which is when it is drawn or typed into, as Excel does it. The library made each of them a formula of every cell of its area in
 * the calculation of the workbook: a rule of a whole sheet were two hundred thousand, and nothing else went on until they were done.
 */
export class RuleFormulas extends RegisterOtherFormulaService {
  private readonly formulas = new Map<string, RuleFormula>();
  private count = 0;
  /** Counts calculations: what was worked out in an earlier state of the workbook may no longer be so. */
  private state = 0;
  private calculating = true;
  private waiting: (() => void)[] = [];
  private loaded: { readonly state: number; readonly scope: WorkbookScope } | undefined;
  private inSlices = false;
  private whole = false;
  private slice: TimeSlice | undefined;
  private resting = false;
  private cleaning = false;

  constructor(
    private readonly injector: Injector,
    ...library: [ICommandService, IActiveDirtyManagerService, LifecycleService]
  ) {
    super(...library);
  }

  /** From now on no more is worked out at a time than a page can draw meanwhile; the rest follows. */
  workInSlices(): void {
    this.inSlices = true;
  }

  /** Works out all that `work` asks for: whoever asks takes care of the page's time. */
  atOnce<T>(work: () => T): T {
    const before = this.whole;
    this.whole = true;
    try {
      return work();
    } finally {
      this.whole = before;
    }
  }

  calculationBegins(): void {
    this.calculating = true;
  }

  /** All values are those of the cells now: whoever has asked for some is told to ask again. */
  calculationEnds(): void {
    this.calculating = false;
    this.state += 1;
    for (const go of this.waiting.splice(0)) go();
    this.tell([...this.formulas.values()].filter(({ asked }) => asked));
  }

  override registerFormulaWithRange(
    unitId: string,
    sheetId: string,
    formula: string,
    ranges: IRange[] = [],
    extra?: Answer["extra"],
  ): string {
    const id = `rule formula ${(this.count += 1)}`;
    const [{ startRow, startColumn } = { startRow: 0, startColumn: 0 }] = ranges;
    const rows = (): NonNullable<Answer["result"]> => byNumber((down) => byNumber((right) => this.cells(one, down, right)));
    const one: RuleFormula = {
      unitId,
      sheetId,
      formula,
      first: { row: startRow, column: startColumn },
      result: rows(),
      known: new Map(),
      asked: false,
      answer: { formulaId: id, status: FormulaResultStatus.SUCCESS, callbacks: new Set(), extra },
    };
    this.formulas.set(id, one);
    return id;
  }

  override deleteFormula(_unitId: string, _sheetId: string, ids: string[]): void {
    for (const id of ids) this.formulas.delete(id);
  }

  override getFormulaValueSync(_unitId: string, _sheetId: string, id: string): Nullable<Answer> {
    const one = this.formulas.get(id);
    if (!one) return undefined;
    one.asked = true;
    const waits = this.calculating && one.known.size === 0;
    return { ...one.answer, ...(waits ? { status: FormulaResultStatus.WAIT } : { result: one.result }) };
  }

  override async getFormulaValue(unitId: string, sheetId: string, id: string): Promise<Nullable<Answer>> {
    while (this.calculating) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.getFormulaValueSync(unitId, sheetId, id);
  }

  override markFormulaDirty(_unitId: string, _sheetId: string, id: string): void {
    this.formulas.get(id)?.known.clear();
  }

  override dispose(): void {
    super.dispose();
    this.formulas.clear();
    for (const go of this.waiting.splice(0)) go();
  }

  private tell(formulas: readonly RuleFormula[]): void {
    const results: Record<string, Record<string, Answer[]>> = {};
    for (const one of formulas) {
      one.asked = false;
      ((results[one.unitId] ??= {})[one.sheetId] ??= []).push({ ...one.answer, result: one.result });
    }
    if (formulas.length > 0) (this as unknown as { _formulaResult$: { next(all: typeof results): void } })._formulaResult$.next(results);
  }

  private cells(one: RuleFormula, down: number, right: number): Cells | undefined {
    const key = `${down},${right}`;
    const known = one.known.get(key);
    if (known?.state === this.state || this.calculating) return known?.cells;
    if (this.inSlices && !this.whole && !this.hasTime()) return known?.cells;
    if (one.known.size >= REMEMBERED) one.known.clear();
    const cells = this.workedOut(one, down, right);
    one.known.set(key, { state: this.state, cells });
    return cells;
  }

  private workedOut(one: RuleFormula, down: number, right: number): Cells {
    const [runtime, config] = [this.injector.get(IFormulaRuntimeService), this.injector.get(IFormulaCurrentConfigService)];
    const scope = this.scopeNow(one.unitId);
    this.cleanUpLater();
    if (one.at?.state !== this.state)
      one.at = { state: this.state, of: formulaAt(parsedFormula(one.formula), scope.of(one.sheetId), one.first) };
    const at = one.at.of(down, right);
    const node = generateAstNode(one.unitId, at.text, this.injector.get(Lexer), this.injector.get(AstTreeBuilder), config);
    runtime.setCurrent(one.first.row + down, one.first.column + right, EXCEL_GRID.rowCount, COLUMNS, one.sheetId, one.unitId);
    try {
      const value = this.injector.get(Interpreter).execute({ node, refOffsetX: at.right, refOffsetY: at.down });
      runtime.setRuntimeOtherData(one.answer.formulaId, 0, 0, value);
      return runtime.getRuntimeOtherData()[one.unitId]?.[one.sheetId]?.[one.answer.formulaId]?.[0]?.[0] ?? [];
    } catch (error) {
      // A formula that cannot be calculated is an error of its own: what is being drawn goes on, and the page hears of it.
      queueMicrotask(() => {
        throw error;
      });
      return [[{ v: ErrorType.VALUE, t: CellValueType.STRING }]];
    } finally {
      delete runtime.getRuntimeOtherData()[one.unitId]?.[one.sheetId]?.[one.answer.formulaId];
      for (const each of nodesOf(node as unknown as AstNode)) each.setValue(null);
    }
  }

  /** The engine reads cells as they were when it last calculated; what formulas spilled then it has not seen yet. */
  private scopeNow(unitId: string): WorkbookScope {
    if (this.loaded?.state === this.state) return this.loaded.scope;
    const config = this.injector.get(IFormulaCurrentConfigService);
    const model = this.injector.get(FormulaDataModel);
    const { allUnitData, unitSheetNameMap } = model.getCalculateData();
    config.registerUnitData(allUnitData);
    config.registerSheetNameMap(unitSheetNameMap);
    const spilled = config as unknown as { _arrayFormulaCellData: unknown; _arrayFormulaRange: unknown };
    spilled._arrayFormulaCellData = convertUnitDataToRuntime(model.getArrayFormulaCellData());
    spilled._arrayFormulaRange = model.getArrayFormulaRange();
    this.loaded = { state: this.state, scope: workbookScope(this.injector, unitId) };
    return this.loaded.scope;
  }

  /** What was read for these formulas must not be there any more when the cells change. */
  private cleanUpLater(): void {
    if (this.cleaning) return;
    this.cleaning = true;
    queueMicrotask(() => {
      this.cleaning = false;
      if (this._disposed) return;
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.clear();
      forgetColumns(this.injector.get(IFormulaRuntimeService).getUnitData());
    });
  }

  /** Whether there is time in this turn of the page; if not, those who asked are told in the next to ask again. */
  private hasTime(): boolean {
    if (!this.slice) {
      const slice = (this.slice = new TimeSlice(() => performance.now()));
      void slice.rest().then(() => {
        this.slice = undefined;
        if (this.resting && !this._disposed) this.tell([...this.formulas.values()].filter(({ asked }) => asked));
        this.resting = false;
      });
    }
    if (this.slice.spent) this.resting = true;
    return !this.slice.spent;
  }
}

/** In a page: what is drawn must not wait for the formulas of rules. */
export function drawRulesInSlices(injector: Injector): void {
  const rules = injector.get(RegisterOtherFormulaService);
  if (rules instanceof RuleFormulas) rules.workInSlices();
}
