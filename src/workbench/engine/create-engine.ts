import {
  ICommandService,
  IUniverInstanceService,
  type IMutationInfo,
  type Injector,
  type IWorkbookData,
  type Univer,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Lang } from "../../core/lang";
import { TABLE_TEXTS } from "../../locale/table-texts";
import { blankWorkbook } from "./blank-workbook";
import { keepMoreOfLooks } from "./cells/keep-more";
import { installClearOccupied } from "./cells/clear-occupied";
import { installWholeAreaStyles } from "./cells/style-whole-areas";
import { installLargeMerges } from "./cells/large-merges";
import { installManyMerges } from "./cells/many-merges";
import { cellReader, type CellReader } from "./cells/cell-reader";
import { calculationWatch } from "./calculation-watch";
import { cloneQuickly } from "./clone-quickly";
import { createCharts, type Charts } from "./charts";
import { createCustomFunctions, type CustomFunctionTable } from "./custom-functions";
import { endProgress } from "./end-progress";
import { findStylesOnce } from "./find-styles-once";
import { installFillRules } from "./fill/install-fill-rules";
import { growGrid } from "./grow-grid";
import { installFormulaScope } from "./formula-scope";
import { installMarksInNames } from "./formula/marks-in-names";
import { keepDeletedNames } from "./keep-deleted-names";
import { keepFormulasWhenFormatted } from "./keep-formulas-when-formatted";
import { keepValuesWhileRewritten } from "./keep-values-while-rewritten";
import { readWrittenFormulas } from "./written-formulas";
import { resultsKeepToFormulas } from "./calculation/results-keep-to-formulas";
import { stopCalculation } from "./calculation/stop-calculation";
import { answerFilteredRows } from "./calculation/filtered-rows";
import { askOnlyRowsThatMayHide } from "./tables/hidden-rows-of-stripes";
import { installHiddenRows } from "./calculation/hidden-rows";
import { installClosedAreas } from "./calculation/closed-areas";
import { installIteration } from "./calculation/iteration";
import { installDirtyAreas } from "./calculation/dirty-areas";
import { installDirtyFilters } from "./calculation/dirty-filters";
import { installSpillTriggers } from "./calculation/spill-triggers";
import { installBuiltins } from "./builtins/install-builtins";
import { showNumberFormats } from "./formats/show-number-formats";
import { installMatchingFormats } from "./formats/matching-formats";
import { installSortByHand } from "./sorting/sort-by-hand";
import { createSheetParts, type SheetParts } from "./sheet-parts";
import { onItsSheet } from "./on-its-sheet";
import { installTableActions } from "./tables/table-actions";
import { tablesFollow, type TablesFollow } from "./tables/tables-follow";
import { installUndoOfFilters } from "./tables/undo-filters";
import { keepHeaders } from "./tables/keep-headers";
import { mendTableFilters } from "./tables/filters/mend-table-filters";
import { createTableStore, type TableStore } from "./tables/table-store";
import { copySheets } from "./structure/copy-sheet";
import { followStructure, type Structure } from "./structure/follow-structure";
import { onlyRenamedNames } from "./structure/only-renamed-names";
import { sheetsStartAsInExcel } from "./sheets-start-as-in-excel";
import { undoJoiner } from "./undo-joiner";
import { installClearByAreas } from "./formats/clear-by-areas";
import { installManyFormats } from "./formats/many-formats";
import { installTouchedFormats } from "./formats/touched-formats";
import { installUnmatchedFormats } from "./formats/unmatched-formats";
import { installWholeSheetFormats } from "./formats/whole-sheet-formats";
import { installReadingWithoutLeave } from "./formula/read-without-leave";
import { installKeptRuleSettings } from "./validation/keep-rule-settings";
import { installRulesByAreas } from "./validation/rules-by-areas";
import { installWholeSheetValidation } from "./validation/whole-sheet-validation";

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: FWorkbook;
  /** Of the edition that it is: its names, its dates. */
  readonly lang: Lang;
  /** What Excel keeps with a sheet and the grid does not know: charts, page set-up, outline, settings. */
  readonly parts: SheetParts;
  readonly charts: Charts;
  /** Tells when cells change places. */
  readonly structure: Structure;
  readonly customFunctions: CustomFunctionTable;
  readonly tables: TablesFollow;
  /** Tables as Excel knows them: header and totals rows, columns, calculated columns. */
  readonly tableStore: TableStore;
  /** Reads the cells of a sheet as they are now, spilled values included. */
  cells(sheetId: string): CellReader;
  /** Runs a command by its id and says loudly when it was refused. */
  run(command: string, params: object): void;
  /** The same for commands that answer later. */
  runLater(command: string, params: object): Promise<void>;
  /** Whether formulas are being calculated at this moment; the page has its turn between two slices of that. */
  readonly calculating: boolean;
  /** Resolves when every formula shows its latest value; at once when nothing was changed. */
  settle(): Promise<void>;
  /** Ends the calculation that runs: cells keep their values, and the next edit calculates all of them. */
  stopCalculating(): void;
  /** Everything done in `work` is taken back by one undo. */
  asOneUndo<T>(work: () => Promise<T>): Promise<T>;
  /** Does what belongs to the last step of undo, which takes it back too. */
  joinToLast(redos: IMutationInfo[], undos: IMutationInfo[]): void;
  /** `work` that fails leaves the workbook as it was. */
  allOrNothing<T>(work: () => Promise<T>): Promise<T>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** The workbook as data that `createEngine` takes again. */
  save(): IWorkbookData;
  dispose(): void;
}

export interface EngineOptions {
  /** With the plugins of `registerEnginePlugins` (and, in a page, those that draw) already registered. */
  readonly univer: Univer;
  readonly api: FUniver;
  readonly lang?: Lang;
  /** The workbook to open. The engine opens it itself, because functions and parts must be known before. */
  readonly snapshot?: Partial<IWorkbookData>;
  /** The clock of TODAY and NOW; the computer's by default. */
  readonly now?: () => Date;
}

/** One workbook, its formulas and what belongs to it, whatever draws it. */
export function createEngine({ univer, api, lang = "en", snapshot, now = () => new Date() }: EngineOptions): Engine {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const parts = createSheetParts(injector);
  cloneQuickly();
  installManyFormats();
  installUnmatchedFormats();
  installClearByAreas();
  installClearOccupied();
  installWholeAreaStyles();
  installMarksInNames();
  installLargeMerges();
  installManyMerges();
  installTouchedFormats();
  installWholeSheetFormats();
  installWholeSheetValidation();
  installRulesByAreas();
  installKeptRuleSettings();
  installReadingWithoutLeave();
  installUndoOfFilters();
  mendTableFilters(injector);
  installSortByHand();
  api.createWorkbook(snapshot ?? blankWorkbook());
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new Error("The workbook could not be opened.");
  findStylesOnce(workbook.getWorkbook());
  // The plugins come to life with the first workbook; its first calculation has not begun yet.
  const customFunctions = createCustomFunctions(injector, lang);
  installBuiltins(injector, lang, now);
  installHiddenRows(injector);
  const filteredRows = answerFilteredRows(injector);
  askOnlyRowsThatMayHide(injector);
  installClosedAreas(injector, workbook);
  installDirtyAreas(injector);
  installDirtyFilters(injector);
  installIteration(injector, parts);
  installFormulaScope(injector, workbook.getId(), (name) => parts.get<readonly string[]>("calledInFile", "")?.includes(name) === true);
  const spills = installSpillTriggers(injector, workbook.getId());
  installMatchingFormats();
  installFillRules(injector);
  readWrittenFormulas(injector);
  keepFormulasWhenFormatted(injector);
  keepDeletedNames(injector);
  onlyRenamedNames(injector);
  // Undo and redo act on the focused unit, which without a grid nobody focuses.
  injector.get(IUniverInstanceService).focusUnit(workbook.getId());
  sheetsStartAsInExcel(injector);
  const growing = growGrid(injector);
  const shownFormats = showNumberFormats(injector, lang);
  const watch = calculationWatch(injector);
  const stopping = stopCalculation(injector);
  const results = resultsKeepToFormulas(injector);
  const rewritten = keepValuesWhileRewritten(injector);
  const charts = createCharts({ workbook, parts });
  keepMoreOfLooks(injector);
  const structure = followStructure({ injector, unitId: workbook.getId(), parts });
  const tables = tablesFollow(injector, TABLE_TEXTS[lang]);
  const undo = undoJoiner(injector, workbook.getId());
  const onSheet = onItsSheet(injector);
  const tableStore = createTableStore(injector, workbook.getId(), TABLE_TEXTS[lang]);
  copySheets(injector, tableStore, parts);
  const headers = keepHeaders({
    injector,
    unitId: workbook.getId(),
    tables: tableStore,
    cells: (sheetId) => engine.cells(sheetId),
    structure,
    undo,
  });

  const engine: Engine = {
    univer,
    api,
    injector,
    workbook,
    lang,
    parts,
    charts,
    structure,
    customFunctions,
    tables,
    tableStore,
    cells: (sheetId) => cellReader(engine, sheetId),
    run(command, params) {
      if (!onSheet(command, params, () => commands.syncExecuteCommand(command, params))) throw new Error(`The grid refused ${command}.`);
    },
    async runLater(command, params) {
      if (!(await onSheet(command, params, () => commands.executeCommand(command, params))))
        throw new Error(`The grid refused ${command}.`);
    },
    get calculating() {
      return watch.busy;
    },
    settle: watch.settle,
    stopCalculating: stopping.stop,
    asOneUndo: undo.asOneUndo,
    joinToLast: undo.joinToLast,
    allOrNothing: undo.allOrNothing,
    undo: () => api.undo().then(() => undefined),
    redo: () => api.redo().then(() => undefined),
    save: () => workbook.save(),
    dispose() {
      endProgress(injector);
      results.dispose();
      rewritten.dispose();
      growing.dispose();
      filteredRows.dispose();
      spills.dispose();
      shownFormats.dispose();
      actions.dispose();
      tables.dispose();
      headers.dispose();
      tableStore.dispose();
      watch.dispose();
      stopping.dispose();
      charts.dispose();
      structure.dispose();
      parts.dispose();
      univer.dispose();
    },
  };
  const actions = installTableActions(engine);
  return engine;
}
