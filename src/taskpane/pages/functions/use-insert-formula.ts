import { PUNCTUATION } from "../../../core/punctuation";
import type { Lang } from "../../../core/lang";
import { isCellError } from "../../../core/cell";
import type { CellBefore, FormulaInsertion, FormulaPlacement, FormulaUndo } from "../../../excel/formula-insertion";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import type { Question } from "../../components/ConfirmDialog";
import { useServices } from "../../services";
import { addressFrom } from "../../state/address-from";

const CELLS_NAMED = 4;

interface Insert {
  readonly formula: string;
  readonly placement: FormulaPlacement;
  /** Whether the formula replaces the one the form was opened with. */
  readonly editing: boolean;
}

/** Writes a formula: asks before anything is lost, tells where it went, and offers to take it back. True once it is written. */
export function useInsertFormula(ask: (question: Question) => Promise<boolean>): (insert: Insert) => Promise<boolean> {
  const { port, lang, notify, notifyFailure } = useServices();
  const words = PANE_FUNCTION_WORDS[lang];

  const undo = async (step: FormulaUndo): Promise<void> => {
    try {
      notify(
        (await port.undoFormula(step))
          ? { intent: "success", title: words.undone(step.address) }
          : { intent: "warning", title: words.notUndone(step.address) },
      );
    } catch (error) {
      notifyFailure(error);
    }
  };
  const tell = (done: Extract<FormulaInsertion, { done: true }>, editing: boolean): void => {
    const actions = [{ label: words.undo, run: () => undo(done.undo) }];
    const noRoom = isCellError(done.value) && done.value.error === "#SPILL!";
    const title = editing
      ? words.changed(done.address)
      : done.headings
        ? words.insertedWithHeadings(done.address)
        : words.inserted(done.address);
    notify(noRoom ? { intent: "warning", title: words.noRoom(done.address), actions } : { intent: "success", title, actions });
  };
  return async ({ formula, placement, editing }) => {
    let written = await port.insertFormula(formula, false, placement);
    if (!written.done) {
      const { address, cells } = written.occupied;
      if (!(await ask(questionOf(address, cells, editing, lang)))) return false;
      // Where it was asked about is where it goes, whatever has been selected since.
      written = await port.insertFormula(formula, true, { ...placement, at: address });
    }
    if (written.done) tell(written, editing);
    return written.done;
  };
}

/** What stands in the way, in a question: the cell itself, the formula to be changed, or cells the result would fill. */
function questionOf(address: string, cells: readonly CellBefore[], editing: boolean, lang: Lang): Question {
  const words = PANE_FUNCTION_WORDS[lang];
  const no = PANE_WORDS[lang].cancel;
  const own = cells.find(({ row, column }) => row === 0 && column === 0);
  const others = cells.filter((cell) => cell !== own);
  const { list, stop } = PUNCTUATION[lang];
  const named = others
    .slice(0, CELLS_NAMED)
    .map(({ row, column, formula }) => words.occupiedCell(addressFrom(address, row, column), String(formula)));
  const rest = others.length > CELLS_NAMED ? [words.andMore(others.length - CELLS_NAMED)] : [];
  const area = others.length > 0 ? words.occupiedAreaBody([...named, ...rest].join(list)) : "";
  const both = (first: string): string => [first, area].filter(Boolean).join(stop);
  if (editing && own)
    return { title: words.changeTitle(address), body: both(words.changeBody(String(own.formula))), yes: words.changeYes, no };
  if (own) return { title: words.occupiedTitle(address), body: both(words.occupiedBody(String(own.formula))), yes: words.overwrite, no };
  return { title: words.occupiedArea(others.length), body: area, yes: words.overwrite, no };
}
