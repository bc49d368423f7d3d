import {
  CanceledError,
  Direction,
  DisposableCollection,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  FOCUSING_FX_BAR_EDITOR,
  ICommandService,
  IContextService,
  IUniverInstanceService,
  isTextFormat,
  LocaleService,
  LocaleType,
  toDisposable,
  UniverInstanceType,
  type DocumentDataModel,
  type IDisposable,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { DocSelectionManagerService, RichTextEditingMutation } from "@univerjs/docs";
import { IEditorService, MoveCursorOperation } from "@univerjs/docs-ui";
import { IFunctionService } from "@univerjs/engine-formula";
import { AFTER_CELL_EDIT, SetWorksheetActiveOperation, SheetInterceptorService } from "@univerjs/sheets";
import {
  ICellEditorManagerService,
  IEditorBridgeService,
  SetCellEditVisibleOperation,
  SetCellEditVisibleWithF2Operation,
} from "@univerjs/sheets-ui";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { ILayoutService, IShortcutService, KeyCode } from "@univerjs/ui";
import { enteredFormula } from "../../engine/formula/entered-formula";
import { formulaRefusals, type FormulaRefusal } from "../../engine/formula/formula-refusal";
import { BEFORE_GRID } from "../keyboard/key-codes";
import type { TypedFormula } from "../store/workbook-record";
import type { CellEditor } from "./cell-editor";
import type { EditorBox, FormulaNotice } from "./formula-notice";

export interface FormulaGate extends IDisposable {
  /** Whether what is being typed would be refused; says so and stays if it is. */
  refuses(): boolean;
  /** What is being typed and would be refused, without a word about it. */
  readonly refused: TypedFormula | undefined;
}

interface Options {
  readonly editor: CellEditor;
  readonly notice: FormulaNotice;
  readonly sentence: (refusal: FormulaRefusal) => string;
}

/** Before number formats and everything else that reads what was typed. */
const FIRST = 100;

const SIDEWAYS = [
  [KeyCode.ARROW_LEFT, Direction.LEFT],
  [KeyCode.ARROW_RIGHT, Direction.RIGHT],
] as const;

/**
 * A formula that Excel would not take is not taken either: the editor stays open with the text, the caret where the fault is, and a
 * sentence says what is wrong. Univer writes any text that begins with "=" into the cell. It does so where its editor
 * closes, by whatever key
 * or click, so that is where it is stopped; clicks elsewhere are held back before they move the selection away from what is being typed.
 */
export function refuseFormulas(injector: Injector, { editor, notice, sentence }: Options): FormulaGate {
  const commands = injector.get(ICommandService);
  const bridge = injector.get(IEditorBridgeService);
  const all = new DisposableCollection();
  let accepted: { readonly sheetId: string; readonly row: number; readonly column: number; readonly formula: string } | undefined;
  let refused = "";

  /** The refusal of what is being typed; what is accepted is kept for the cell. */
  const judge = (): FormulaRefusal | undefined => {
    accepted = undefined;
    const at = bridge.getEditLocation();
    const workbook = at && injector.get(IUniverInstanceService).getUnit<Workbook>(at.unitId, UniverInstanceType.UNIVER_SHEET);
    const cell = workbook?.getSheetBySheetId(at?.sheetId ?? "")?.getCellRaw(at?.row ?? 0, at?.column ?? 0);
    const typed = typedText(injector);
    // A sheet that is gone takes nothing; in a cell for text a formula is a text; and what was not changed is not refused.
    if (!at || !workbook?.getSheetBySheetId(at.sheetId) || cell?.f === typed) return undefined;
    if (isTextFormat(workbook.getStyles().get(cell?.s)?.n?.pattern)) return undefined;
    const functions = injector.get(IFunctionService);
    const locale = injector.get(LocaleService).getCurrentLocale();
    const refusals = formulaRefusals(injector, at.unitId, at.sheetId);
    const entered = enteredFormula(typed, {
      refusal: (formula) => refusals(formula, at),
      isFunction: (name) => functions.hasExecutor(name),
      fullWidth: locale === LocaleType.ZH_CN || locale === LocaleType.ZH_TW,
    });
    if (entered === undefined) return undefined;
    if ("refusal" in entered) return entered.refusal;
    accepted = { sheetId: at.sheetId, row: at.row, column: at.column, formula: entered.formula };
    return undefined;
  };
  const refuses = (): boolean => {
    const refusal = editor.open ? judge() : undefined;
    if (refusal) stay(refusal);
    return refusal !== undefined;
  };
  const stay = (refusal: FormulaRefusal): void => {
    refused = typedText(injector);
    // From here on the arrow keys move within the text, as after F2.
    const asF2 = { visible: true, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.F2 };
    commands.syncExecuteCommand(SetCellEditVisibleWithF2Operation.id, asF2);
    const inBar = injector.get(IContextService).getContextValue(FOCUSING_FX_BAR_EDITOR) === true;
    const unitId = inBar ? DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY : DOCS_NORMAL_EDITOR_UNIT_ID_KEY;
    const editors = injector.get(IEditorService);
    editors.focus(unitId);
    // Another click may have taken the keyboard without Univer's notice.
    editors.getEditor(unitId)?.focus();
    const caret = { startOffset: refusal.end, endOffset: refusal.end };
    injector.get(DocSelectionManagerService).replaceDocRanges([caret], { unitId, subUnitId: unitId });
    notice.show(sentence(refusal), editorBox(injector));
  };

  all.add(
    commands.beforeCommandExecuted(({ id, params }) => {
      const leaves = id === SetCellEditVisibleOperation.id && closes(params as Visibility);
      const turns =
        id === SetWorksheetActiveOperation.id && (params as { subUnitId: string }).subUnitId !== bridge.getEditLocation()?.sheetId;
      if ((leaves || (turns && !bridge.isForceKeepVisible())) && refuses()) throw new CanceledError();
    }),
  );
  all.add(
    injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (cell, { subUnitId, row, col }, next) => {
        const own = accepted;
        accepted = undefined;
        const meant = own?.sheetId === subUnitId && own.row === row && own.column === col;
        return next(cell && meant ? { ...cell, f: own.formula, si: null, v: null, p: null, t: null } : cell);
      },
    }),
  );
  all.add(holdClicks(() => editor.open && !bridge.isForceKeepVisible() && refuses()));
  all.add(
    commands.onCommandExecuted(({ id }) => {
      if (id === RichTextEditingMutation.id && notice.shown && typedText(injector) !== refused) notice.hide();
    }),
  );
  // Who has been shown the fault goes to it by the arrow keys and picks no cell with them.
  for (const [binding, direction] of SIDEWAYS) {
    const preconditions = (): boolean => notice.shown && editor.hasKeyboard;
    all.add(
      injector.get(IShortcutService).registerShortcut({
        id: MoveCursorOperation.id,
        binding,
        priority: BEFORE_GRID,
        preconditions,
        staticParameters: { direction },
      }),
    );
  }
  all.add(
    toDisposable(
      bridge.visible$.subscribe(({ visible }) => {
        if (!visible) notice.hide();
      }),
    ),
  );
  all.add(notice);
  return {
    refuses,
    get refused() {
      const at = editor.open && judge() ? bridge.getEditLocation() : null;
      return at ? { sheetId: at.sheetId, row: at.row, column: at.column, text: typedText(injector) } : undefined;
    },
    dispose: () => all.dispose(),
  };
}

interface Visibility {
  readonly visible: boolean;
  readonly keycode?: number;
}

const closes = ({ visible, keycode }: Visibility): boolean => !visible && keycode !== KeyCode.ESC;

/** Both editors hold the same; this is the one that is entered. */
function typedText(injector: Injector): string {
  const units = injector.get(IUniverInstanceService);
  const document = units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  return document?.getBody()?.dataStream.replace(/\r\n$/, "") ?? "";
}

/** Where the editor over the cell stands on the page. */
function editorBox(injector: Injector): EditorBox {
  const page = injector.get(ILayoutService).getContentElement().getBoundingClientRect();
  const { startX = 0, startY = 0, endY = startY } = injector.get(ICellEditorManagerService).getState() ?? {};
  return { left: page.left + startX, top: page.top + startY, bottom: page.top + endY, gridTop: page.top };
}

/** The cells with their headers, the sheets' tabs and what stands beside them, and the bar of the page. */
const ELSEWHERE = "canvas[id^='univer-sheet-main-canvas'], .ops-univer footer, .ops-bar";

/** A click elsewhere is none where `refuses` says so. */
function holdClicks(refuses: () => boolean): IDisposable {
  let held = false;
  const press = (event: Event): void => {
    if (event.type === "pointerdown") held = event.target instanceof Element && event.target.closest(ELSEWHERE) !== null && refuses();
    if (!held) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const kinds = ["pointerdown", "mousedown", "click"];
  for (const kind of kinds) window.addEventListener(kind, press, { capture: true });
  return toDisposable(() => {
    for (const kind of kinds) window.removeEventListener(kind, press, { capture: true });
  });
}
