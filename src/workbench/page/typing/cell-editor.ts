import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  UniverInstanceType,
  type DocumentDataModel,
  type Injector,
} from "@univerjs/core";
import { DocSelectionManagerService } from "@univerjs/docs";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { cellsAddress } from "../../engine/cells/address";
import { areaOf } from "../../engine/cells/area";

/** The editor over a cell and the one in the formula bar hold the same text. */
const EDITORS = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY];

/** Univer takes the keyboard through an element of its own for each editor. */
export const KEYBOARD_OF = "__editor_";

/** What is being typed into a cell. */
export interface CellEditor {
  /** Whether a cell is being edited. */
  readonly open: boolean;
  /** Whether keys go to a cell, edited or not, and not to a box, a panel or a dialog. */
  readonly hasKeyboard: boolean;
  /** Which of the two editors has the keyboard. */
  readonly id: string | undefined;
  readonly text: string;
  /** The text before the caret. */
  readonly typed: string;
  /** The address of what is selected, also where the grid does not reach yet; empty where nothing is. */
  readonly selected: string;
  isEditor(unitId: string): boolean;
}

export function cellEditor(injector: Injector): CellEditor {
  const bridge = injector.get(IEditorBridgeService);
  const units = injector.get(IUniverInstanceService);
  const carets = injector.get(DocSelectionManagerService);
  const selections = injector.get(SheetsSelectionsService);
  const id = (): string | undefined => EDITORS.find((each) => document.activeElement?.id === KEYBOARD_OF + each);
  const text = (): string =>
    units
      .getUnit<DocumentDataModel>(id() ?? DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC)
      ?.getBody()
      ?.dataStream.replace(/\r\n$/, "") ?? "";
  return {
    get open() {
      return bridge.isVisible().visible;
    },
    get hasKeyboard() {
      return id() !== undefined;
    },
    get id() {
      return id();
    },
    get text() {
      return text();
    },
    get typed() {
      return text().slice(0, carets.getActiveTextRange()?.startOffset ?? 0);
    },
    get selected() {
      const range = selections.getCurrentLastSelection()?.range;
      return range ? cellsAddress(areaOf("", range)) : "";
    },
    isEditor: (unitId) => EDITORS.includes(unitId),
  };
}
