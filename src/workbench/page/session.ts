import type { IWorkbookData } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";
import type { Lang } from "../../core/lang";
import type { Engine } from "../engine/create-engine";
import { drawRulesInSlices } from "../engine/formula/rule-formulas";
import { leaveValidationToSeen } from "../engine/validation/validate-seen";
import type { TableRefusal } from "../engine/tables/tables-follow";
import { giveHistory, takeHistory, type UndoHistory } from "../engine/undo-history";
import { createOfficeHost, type FunctionsVia, type OfficeHost } from "../host/create-host";
import { createChartLayer } from "./charts/chart-layer";
import { showErrorSentence } from "./functions/show-error-sentence";
import { choiceCells } from "./grid/choice-cells";
import { createGrid } from "./grid/create-grid";
import { drawFormatsInSlices } from "./grid/draw-formats-in-slices";
import { dropRowMeasuring } from "./grid/drop-row-measuring";
import { breakLongWords } from "./grid/break-long-words";
import { graphemesInPieces } from "./grid/graphemes-in-pieces";
import { fillWithCtrl } from "./grid/fill-with-ctrl";
import { fitGeneralNumbers } from "./grid/fit-general-numbers";
import { forgetTabRun } from "./keys/forget-tab-run";
import { menusFollowSelection } from "./keys/menus-follow-selection";
import { selectionKeys } from "./keys/selection-keys";
import { sheetKeys } from "./keys/sheet-keys";
import { tableDialogs } from "./tables/table-dialogs";
import { addTableMenu } from "./tables/table-menu";
import { growTablesByTyping } from "./tables/grow-by-typing";
import { restWhenStill } from "./grid/rest-when-still";
import { revealCells } from "./grid/reveal-cells";
import { selectByHeader } from "./grid/select-by-header";
import { validateWhatIsSeen } from "./grid/validate-what-is-seen";
import { letShapesGo } from "./grid/let-shapes-go";
import { measureCellsQuickly } from "./grid/measure-cells-quickly";
import { measureRowsInSlices } from "./grid/measure-rows-in-slices";
import type { TypedFormula } from "./store/workbook-record";
import type { CellEditor } from "./typing/cell-editor";
import { enterInSelection } from "./typing/enter-in-selection";
import { safeTyping } from "./typing/safe-typing";
import { widenForNumbers } from "./typing/widen-for-numbers";
import { mendFind } from "./find/mend-find";
import { searchOnLeaving } from "./find/search-on-leaving";
import { searchOccupied } from "./find/search-occupied";
import { boundKeys } from "./keyboard/bound-keys";
import { closeReplacedPanel } from "./keyboard/close-replaced-panel";
import { confirmByEnter } from "./keyboard/confirm-by-enter";
import { leavePanels } from "./keyboard/leave-panels";
import { menuKeys } from "./keyboard/menu-keys";
import { renameTabs } from "./sheets/rename-tabs";
import { carryRules } from "./grid/carry-rules";
import { dropEmptyDataBars } from "./grid/no-empty-data-bars";
import { dropSumsOfDates } from "./grid/no-sums-of-dates";
import { sumOccupiedCells } from "./grid/sum-occupied-cells";
import { passOverGoneSheets } from "./grid/pass-over-gone-sheets";
import { hideNumbersThatDoNotFit } from "./grid/numbers-fit";
import { overflowPastIndent } from "./grid/overflow-past-indent";
import { suspendDrawing } from "./grid/suspend-drawing";
import { steadyWhenDrawn } from "./grid/steady-when-drawn";
import { enterPastes } from "./paste/enter-pastes";
import { keepFormatOnPaste } from "./paste/keep-format-on-paste";
import { refuseMergedPaste } from "./paste/refuse-merged-paste";
import { addSourceFormatMenu } from "./paste/source-format-menu";
import { refuseFormats } from "./rules/refuse-formats";
import { refuseValidation } from "./rules/refuse-validation";
import { tellOfWarnings } from "./rules/tell-of-warnings";

/** As Office names its languages. */
const TAGS: Readonly<Record<Lang, string>> = { en: "en-US", "zh-CN": "zh-CN" };

export interface SessionOptions {
  readonly grid: HTMLElement;
  readonly container: HTMLElement;
  readonly lang: Lang;
  readonly dark: boolean;
  readonly functionsVia: FunctionsVia;
  readonly onChange: () => void;
  readonly onPaneVisibility: (visible: boolean) => void;
  readonly onChartRemoved: () => void;
  /** Only part of a table would have moved, so nothing was done. */
  readonly onTableRefused: (why: TableRefusal) => void;
  /** Something was done otherwise than might be expected. */
  readonly onNotice: (message: string, kind: "info" | "problem") => void;
}

/** One open workbook: its grid, its charts and the host the pane talks to. */
export interface Session {
  readonly engine: Engine;
  readonly host: OfficeHost;
  /** What is being typed into a cell. */
  readonly editor: CellEditor;
  /** What is being typed into a cell and would be refused. */
  readonly refused: TypedFormula | undefined;
  /** The keys that do something at this moment, as the list of keys writes them. */
  readonly keys: readonly string[];
  /** Enters what is being typed into a cell, as Enter does. */
  enterTyped(): void;
  setDark(dark: boolean): void;
  /** What can be undone and done again, for the session that opens the same workbook next. */
  takeHistory(): UndoHistory;
  giveHistory(history: UndoHistory): void;
  dispose(): void;
}

export async function createSession(options: SessionOptions, snapshot: Partial<IWorkbookData> | undefined): Promise<Session> {
  const { grid, container, lang } = options;
  let { dark } = options;
  breakLongWords();
  graphemesInPieces();
  leaveValidationToSeen();
  letShapesGo();
  restWhenStill();
  const engine = await createGrid({ container, lang, dark, snapshot, asSaved: options.functionsVia === "none" });
  drawRulesInSlices(engine.injector);
  const measuring = dropRowMeasuring(engine.injector);
  const slicing = measureRowsInSlices(engine.injector);
  measureCellsQuickly(engine.injector);
  const fitting = fitGeneralNumbers(engine.injector);
  passOverGoneSheets(engine.injector);
  carryRules(engine.injector);
  hideNumbersThatDoNotFit();
  const formats = drawFormatsInSlices(engine.injector);
  dropEmptyDataBars(engine.injector);
  dropSumsOfDates(engine.injector);
  sumOccupiedCells(engine);
  const pasting = keepFormatOnPaste(engine, grid, lang, options.onNotice);
  refuseMergedPaste(engine);
  const pasteMenu = addSourceFormatMenu(engine.injector);
  const typing = safeTyping(engine.injector, lang, options.onNotice);
  const habits = [
    addTableMenu(engine, lang),
    growTablesByTyping(engine),
    selectByHeader(engine),
    revealCells(engine),
    selectionKeys(engine),
    menusFollowSelection(engine),
    choiceCells(engine.injector),
    validateWhatIsSeen(engine),
    sheetKeys(engine, typing.editor, lang),
    enterInSelection(engine),
    enterPastes(engine, typing.editor),
    renameTabs(engine, options),
    searchOccupied(engine),
    mendFind(engine, options),
    searchOnLeaving(engine),
    leavePanels(engine.injector),
    closeReplacedPanel(engine.injector),
    confirmByEnter(engine.injector),
    menuKeys(engine.injector),
    steadyWhenDrawn(engine),
    overflowPastIndent(),
    widenForNumbers(engine),
    fillWithCtrl(engine.injector),
    forgetTabRun(engine),
    refuseValidation(engine.injector, lang),
    refuseFormats(engine, lang),
    tellOfWarnings(engine.injector, options.onNotice),
  ];
  const refused = engine.tables.refusals.subscribe(options.onTableRefused);
  const charts = createChartLayer({ engine, grid, lang, dark: () => dark, onRemoved: options.onChartRemoved });
  const sentences = showErrorSentence(engine.injector, engine, lang);
  const host = createOfficeHost({
    engine,
    uiLanguage: TAGS[lang],
    contentLanguage: TAGS[lang],
    // Asked each time a pane connects, because the theme can change under an open workbook.
    get theme() {
      return dark ? ("dark" as const) : ("light" as const);
    },
    suspendDrawing: () => suspendDrawing(engine),
    functionsVia: options.functionsVia,
    saveFile: async () => (await (await import("./files/xlsx-door")).saveXlsx(engine)).bytes,
    onPaneVisibility: options.onPaneVisibility,
  });
  habits.push(tableDialogs(engine, host, lang));
  const changes = engine.injector.get(ICommandService).onCommandExecuted((command) => {
    // Mutations change the workbook; of the operations, choosing a sheet or cells changes what is shown of it.
    if (command.type === CommandType.MUTATION || /^sheet\.operation\.(set-selections|set-worksheet-active)/.test(command.id))
      options.onChange();
  });
  return {
    engine,
    host,
    editor: typing.editor,
    get refused() {
      return typing.refused;
    },
    get keys() {
      return boundKeys(engine.injector);
    },
    enterTyped: () => typing.enter(),
    takeHistory: () => takeHistory(engine.injector, engine.workbook.getId()),
    giveHistory: (history) => giveHistory(engine.injector, history),
    setDark(next) {
      dark = next;
      engine.api.toggleDarkMode(next);
      charts.redraw();
    },
    dispose() {
      changes.dispose();
      sentences.dispose();
      measuring.dispose();
      slicing.dispose();
      formats.dispose();
      fitting.dispose();
      pasting.dispose();
      pasteMenu.dispose();
      typing.dispose();
      habits.forEach((habit) => habit.dispose());
      refused.unsubscribe();
      charts.dispose();
      host.dispose();
      engine.dispose();
      container.replaceChildren();
    },
  };
}
