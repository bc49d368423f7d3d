import { CommandType, DisposableCollection, ICommandService, IUndoRedoService, type IDisposable } from "@univerjs/core";
import { IMarkSelectionService, ISheetClipboardService, SetCellEditVisibleOperation, whenSheetEditorFocused } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import type { Engine } from "../../engine/create-engine";
import { takeHistory } from "../../engine/undo-history";
import { BEFORE_GRID } from "../keyboard/key-codes";
import type { CellEditor } from "../typing/cell-editor";

/** What of the grid's services is not in their interfaces: the dashed line round what was copied. */
interface Inner extends ISheetClipboardService {
  readonly _copyMarkId: string | null;
  _pasteUSM(...call: readonly unknown[]): boolean;
}

const ID = "opsplan.operation.enter-pastes";

/**
 * While the dashed line stands round what was copied or cut, Enter pastes it once and ends the copy, as in Excel (Microsoft Support, "Move
 * or copy cells"). Whatever else is changed or typed ends it too, so that an Enter after that goes on to the next cell.
 */
export function enterPastes({ injector, workbook }: Engine, editor: CellEditor): IDisposable {
  const commands = injector.get(ICommandService);
  const marks = injector.get(IMarkSelectionService);
  const service = injector.get(ISheetClipboardService) as Inner;
  const copy = service.copy.bind(service);
  const paste = service._pasteUSM.bind(service);
  let isCopying = false;
  let isPasting = false;

  const isMarked = (): boolean => service._copyMarkId !== null && marks.getShapeMap().has(service._copyMarkId);
  service.copy = async (options) => {
    // The line is drawn once the clipboard has the cells; Enter may come sooner.
    isCopying = true;
    try {
      return await copy(options);
    } finally {
      isCopying = false;
    }
  };
  service._pasteUSM = (...call) => {
    isPasting = true;
    try {
      return paste(...call);
    } finally {
      isPasting = false;
    }
  };
  const end = (): void => service.removeMarkSelection();

  const all = new DisposableCollection();
  const handler = async (): Promise<boolean> => {
    const copied = service.copyContentCache().getLastCopyId();
    if (copied === null) return false;
    const done = await service.pasteByCopyId(copied);
    end();
    return done;
  };
  all.add(commands.registerCommand({ id: ID, type: CommandType.OPERATION, handler }));
  all.add(
    injector.get(IShortcutService).registerShortcut({
      id: ID,
      binding: KeyCode.ENTER,
      priority: BEFORE_GRID,
      preconditions: (context) => whenSheetEditorFocused(context) && !editor.open && (isCopying || isMarked()),
    }),
  );
  all.add(
    commands.onCommandExecuted(({ id, params }) => {
      if (id === SetCellEditVisibleOperation.id && (params as { readonly visible: boolean }).visible) end();
    }),
  );
  // Each change of the workbook is a step of undo, or takes one back; the paste itself may be repeated.
  const lastStep = () => takeHistory(injector, workbook.getId()).undos.at(-1);
  let last = lastStep();
  const changed = injector.get(IUndoRedoService).undoRedoStatus$.subscribe(() => {
    const now = lastStep();
    if (now !== last && !isPasting) end();
    last = now;
  });
  all.add({ dispose: () => changed.unsubscribe() });
  return all;
}
