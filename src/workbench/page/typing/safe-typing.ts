import { DisposableCollection, type IDisposable, type Injector } from "@univerjs/core";
import { KeyCode } from "@univerjs/ui";
import type { Lang } from "../../../core/lang";
import { FORMULA_REFUSALS } from "../../../locale/formula-refusals";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import type { FormulaRefusal } from "../../engine/formula/formula-refusal";
import type { TypedFormula } from "../store/workbook-record";
import { caretKeys } from "./caret-keys";
import { cellEditor, type CellEditor } from "./cell-editor";
import { choiceList } from "./choice-list";
import { editWhatIsSelected } from "./edit-what-is-selected";
import { enterKeys, enterTyped } from "./enter-keys";
import { formulaBarKeepsKeyboard } from "./formula-bar";
import { formulaNotice } from "./formula-notice";
import { functionList } from "./function-list";
import { keepCaret } from "./keep-caret";
import { keepTyped } from "./keep-typed";
import { readTyped } from "./read-typed";
import { refuseFormulas } from "./refuse-formulas";

export interface SafeTyping extends IDisposable {
  readonly editor: CellEditor;
  /** What is being typed and would be refused. */
  readonly refused: TypedFormula | undefined;
  /** Enters what is being typed, if anything is. */
  enter(): void;
}

/** Whatever is typed into a cell, at any speed, is what the cell then holds; what Excel would not take stays in the editor. */
export function safeTyping(injector: Injector, lang: Lang, onNotice: (message: string, kind: "info" | "problem") => void): SafeTyping {
  const editor = cellEditor(injector);
  const functions = functionList(injector, editor);
  const choices = choiceList(injector, editor);
  const sentence = (refusal: FormulaRefusal): string => FORMULA_REFUSALS[lang][refusal.key](refusal);
  const gate = refuseFormulas(injector, { editor, notice: formulaNotice(), sentence });
  const enter = () => {
    if (editor.open) enterTyped(injector, gate, KeyCode.ENTER);
  };
  const all = new DisposableCollection();
  all.add(readTyped(injector, lang, (address, text) => onNotice(WORKBENCH_WORDS[lang].keptAsText(address, text), "problem")));
  all.add(functions);
  all.add(choices);
  all.add(gate);
  all.add(editWhatIsSelected(injector));
  all.add(keepTyped(injector));
  all.add(keepCaret(injector, editor));
  all.add(caretKeys(injector, editor));
  all.add(formulaBarKeepsKeyboard(injector));
  all.add(enterKeys(injector, editor, gate, [functions, choices]));
  return {
    editor,
    enter,
    get refused() {
      return gate.refused;
    },
    dispose: () => all.dispose(),
  };
}
