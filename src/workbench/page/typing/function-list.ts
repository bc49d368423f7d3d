import { DisposableCollection, ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { RichTextEditingMutation, type IRichTextEditingMutationParams } from "@univerjs/docs";
import { InsertCommand } from "@univerjs/docs-ui";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { KeyCode } from "@univerjs/ui";
import type { CellEditor } from "./cell-editor";
import { earlyListKeys } from "./early-list-keys";

const LIST = "[data-u-comp=sheets-formula-editor]";
/** The item the next key would take. Univer marks it by its colour alone, and only when the list is drawn next. */
const MARKED = "univer-bg-gray-200";
const KEYS = "sheet.formula-embedding-editor.search_function.";

const STEPS: ReadonlyMap<KeyCode | undefined, number> = new Map([
  [KeyCode.ARROW_UP, -1],
  [KeyCode.ARROW_DOWN, 1],
]);

/** How long after a letter the list may still open, on a busy machine too. */
const OPENS_WITHIN_MS = 1500;

/** The piece of a formula that may be the name of a function, up to the caret. */
const NAME_BEFORE_CARET = /[\p{L}\p{N}_.\\]+$/u;

export interface FunctionList extends IDisposable {
  /** The list stands open and belongs to the name before the caret. */
  readonly offers: boolean;
  /** The person has moved in it by the arrow keys since the last letter. */
  readonly chosen: boolean;
  /** Completes the name before the caret by the function marked in the list, or the first that begins so; answers whether there was one. */
  complete(): boolean;
}

/**
 * Univer looks for functions three tenths of a second after the last key and keeps the list until it looks again. Whoever pauses in a
 * name and then types on finds a list for letters that are long past, and the next Enter or Tab would put its first function over the one
 * that was typed: `=O`, a pause, `PS.LTV(…)` and Enter became ODDFPRICE. So a list that no longer belongs to the name before the
 * caret is closed at once, and only one that belongs to it offers anything. Its function is written here: Univer puts the caret behind it
 * later, when what was typed next stands before it already. Who types a name and Tab before the list opens has the same function.
 */
export function functionList(injector: Injector, editor: CellEditor): FunctionList {
  const commands = injector.get(ICommandService);
  const descriptions = injector.get(IDescriptionService);
  let text = "";
  /** What stood before the caret when the last letter had been typed. */
  let typedLast = "";
  let moved = false;
  let dismissed = false;
  /** When the last letter was typed, until the list has opened for it. */
  let typedAt: number | undefined;
  /** Where the arrow keys have gone before the list opened. */
  let stepsBefore = 0;

  /** The editor sets its caret to the beginning for a moment when it is drawn anew, also between two keys. */
  const typed = (): string => editor.typed || (editor.text === text ? typedLast : "");
  const name = (): string => NAME_BEFORE_CARET.exec(typed())?.[0].toUpperCase() ?? "";
  const items = (): readonly Element[] => [...document.querySelectorAll(`${LIST} li`)];
  const drawn = (): number => items().findIndex((item) => item.classList.contains(MARKED));
  /** Where the arrow keys have gone, until the list is drawn so. */
  let ahead: number | undefined;
  const caughtUp = (): void => {
    if (ahead === undefined) return;
    if (document.querySelector(LIST) === null || drawn() === ahead) ahead = undefined;
    else requestAnimationFrame(caughtUp);
  };
  const moveBy = (by: number): void => {
    const last = items().length - 1;
    if (last < 0) {
      stepsBefore = Math.max(0, stepsBefore + by);
      return;
    }
    const isWaiting = ahead !== undefined;
    ahead = Math.min(last, Math.max(0, (ahead ?? drawn()) + by));
    if (!isWaiting) requestAnimationFrame(caughtUp);
  };
  const marked = (): string | undefined => items()[ahead ?? drawn()]?.querySelector("span span")?.parentElement?.textContent?.toUpperCase();
  let rewinding = false;
  let handing = false;
  /** The library keeps the place for the next list, whose first function would then not be the one that Tab takes. */
  const rewind = (): void => {
    const keys = `${KEYS}${editor.id}`;
    if (!commands.hasCommand(keys)) return;
    rewinding = true;
    for (let left = ahead ?? drawn(); left > 0; left -= 1) commands.syncExecuteCommand(keys, { keyCode: KeyCode.ARROW_UP });
    rewinding = false;
    ahead = undefined;
  };
  const belongs = (): boolean => {
    const begun = name();
    const sought = document.querySelector(`${LIST} li span span`)?.textContent?.toUpperCase() ?? "";
    return begun !== "" && sought !== "" && begun.startsWith(sought);
  };
  const begin = (begun: string) => (begun === "" ? [] : descriptions.getSearchListByNameFirstLetter(begun));
  const isComing = (): boolean => {
    if (belongs()) typedAt = undefined;
    if (typedAt === undefined || performance.now() - typedAt > OPENS_WITHIN_MS || dismissed || !editor.open || !editor.hasKeyboard)
      return false;
    return isNameInFormula(typed(), name()) && begin(name()).length > 0;
  };
  const close = (): void => {
    const keys = `${KEYS}${editor.id}`;
    if (document.querySelector(LIST) !== null && commands.hasCommand(keys)) commands.syncExecuteCommand(keys, { keyCode: KeyCode.ESC });
    dismissed = false;
  };
  const step = (keyCode: KeyCode | undefined): void => {
    const by = STEPS.get(keyCode);
    if (by === undefined) return;
    moved = true;
    moveBy(by);
  };
  const watching = new DisposableCollection();
  const early = earlyListKeys(injector, {
    command: () => `${KEYS}${editor.id}`,
    isSeen: () => editor.open && editor.hasKeyboard && belongs(),
    isComing,
    onKey: step,
    hand(act) {
      handing = true;
      act();
      handing = false;
      stepsBefore = 0;
    },
  });
  // Before the list itself moves: it may be drawn anew at once or later.
  const moving = commands.beforeCommandExecuted(({ id, params }) => {
    if (rewinding || !id.startsWith(KEYS)) return;
    const { keyCode } = params as { readonly keyCode?: KeyCode };
    if (keyCode === KeyCode.ESC) rewind();
    if (handing) return;
    step(keyCode);
  });
  const typing = commands.onCommandExecuted(({ id, params }) => {
    if (id.startsWith(KEYS)) {
      const { keyCode } = params as { readonly keyCode?: KeyCode };
      if (keyCode === KeyCode.ESC) dismissed = true;
      return;
    }
    // Colours of a formula are mutations too; only another text is typing.
    if (id !== RichTextEditingMutation.id) return;
    const { unitId, textRanges } = params as IRichTextEditingMutationParams;
    if (!editor.isEditor(unitId) || editor.text === text) return;
    text = editor.text;
    typedLast = text.slice(0, textRanges?.[0]?.startOffset ?? text.length);
    moved = false;
    stepsBefore = 0;
    typedAt = performance.now();
    rewind();
    dismissed = false;
    if (!belongs()) close();
  });
  watching.add(early);
  watching.add(moving);
  watching.add(typing);
  return {
    get offers() {
      return belongs() && (marked()?.startsWith(name()) ?? false);
    },
    get chosen() {
      return moved && (this.offers || isComing());
    },
    complete() {
      const { id } = editor;
      const [before, begun] = [typed(), name()];
      if (dismissed || begun === "" || id === undefined || !isNameInFormula(before, begun)) return false;
      const chosen = this.offers ? marked() : undefined;
      const begins = begin(begun);
      const first = begins.find((each) => each.name.toUpperCase() === chosen) ?? begins[Math.min(stepsBefore, begins.length - 1)];
      if (!first) return false;
      const takesArguments = first.functionType !== FunctionType.DefinedName && first.functionType !== FunctionType.Table;
      const whole = first.name + (takesArguments && editor.text[before.length] !== "(" ? "(" : "");
      const range = { startOffset: before.length - begun.length, endOffset: before.length, collapsed: false };
      void commands.executeCommand(InsertCommand.id, { unitId: id, segmentId: "", body: { dataStream: whole }, range });
      close();
      return true;
    },
    dispose: () => watching.dispose(),
  };
}

/** Whether a name stands where a formula may have a function: not in a text, and not behind a sheet's name. */
const isNameInFormula = (typed: string, name: string): boolean => {
  if (name === "") return false;
  const before = typed.slice(0, -name.length);
  return before.startsWith("=") && !before.endsWith("!") && before.split('"').length % 2 === 1;
};
