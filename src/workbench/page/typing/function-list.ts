import { DisposableCollection, ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { RichTextEditingMutation, type IRichTextEditingMutationParams } from "@univerjs/docs";
import { InsertCommand } from "@univerjs/docs-ui";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { KeyCode } from "@univerjs/ui";
import type { CellEditor } from "./cell-editor";
import { drawnList } from "./drawn-list";
import { listPlace, SHOWN } from "./list-place";

const KEYS = "sheet.formula-embedding-editor.search_function.";

/** How long after a letter the list may still open. */
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
  let dismissed = false;
  /** The list is still to be drawn for the last letter; timed by a timer and two frames, since a clock goes on while the page is held. */
  let awaited: symbol | undefined;
  const expect = (): void => {
    const letter = (awaited = Symbol("letter"));
    const giveUp = (): void => {
      if (awaited === letter) awaited = undefined;
    };
    setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(giveUp)), OPENS_WITHIN_MS);
  };

  /** The editor sets its caret to the beginning for a moment when it is drawn anew, also between two keys. */
  const typed = (): string => editor.typed || (editor.text === text ? typedLast : "");
  const name = (): string => NAME_BEFORE_CARET.exec(typed())?.[0].toUpperCase() ?? "";
  const command = (): string => `${KEYS}${editor.id}`;
  const belongs = (): boolean => drawnList.sought !== "" && name().startsWith(drawnList.sought);
  const begin = () => (isNameInFormula(typed(), name()) ? descriptions.getSearchListByNameFirstLetter(name()) : []);
  const isComing = (): boolean => {
    if (drawnList.sought === name()) awaited = undefined;
    return awaited !== undefined && !dismissed && editor.open && editor.hasKeyboard && begin().length > 0;
  };
  const names = (): readonly string[] =>
    isComing()
      ? begin()
          .slice(0, SHOWN)
          .map((each) => each.name.toUpperCase())
      : drawnList.names;
  const close = (): void => {
    if (drawnList.isThere && commands.hasCommand(command())) commands.syncExecuteCommand(command(), { keyCode: KeyCode.ESC });
    dismissed = false;
  };
  const isSeen = (): boolean => editor.open && editor.hasKeyboard && belongs();
  const place = listPlace(injector, { command, isSeen, isComing, names });
  const marked = (): string | undefined => names()[place.at];
  const watching = new DisposableCollection();
  const closing = commands.beforeCommandExecuted(({ id, params }) => {
    if (id.startsWith(KEYS) && isEscape(params)) place.rewind();
  });
  const typing = commands.onCommandExecuted(({ id, params }) => {
    if (id.startsWith(KEYS)) {
      if (isEscape(params)) dismissed = true;
      return;
    }
    // Colours of a formula are mutations too; only another text is typing.
    if (id !== RichTextEditingMutation.id) return;
    const { unitId, textRanges } = params as IRichTextEditingMutationParams;
    if (!editor.isEditor(unitId) || editor.text === text) return;
    text = editor.text;
    typedLast = text.slice(0, textRanges?.[0]?.startOffset ?? text.length);
    expect();
    dismissed = false;
    place.begin();
    if (!belongs()) close();
  });
  watching.add(place);
  watching.add(closing);
  watching.add(typing);
  return {
    get offers() {
      return belongs() && (marked()?.startsWith(name()) ?? false);
    },
    get chosen() {
      return place.isChosen && (this.offers || isComing());
    },
    complete() {
      const { id } = editor;
      const [before, begun, begins] = [typed(), name(), begin()];
      if (dismissed || place.isClosing || id === undefined) return false;
      const chosen = marked();
      const first = begins.find((each) => each.name.toUpperCase() === chosen) ?? begins[0];
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

const isEscape = (params: object | undefined): boolean => (params as { readonly keyCode?: KeyCode } | undefined)?.keyCode === KeyCode.ESC;

/** Whether a name stands where a formula may have a function: not in a text, and not behind a sheet's name. */
const isNameInFormula = (typed: string, name: string): boolean => {
  if (name === "") return false;
  const before = typed.slice(0, -name.length);
  return before.startsWith("=") && !before.endsWith("!") && before.split('"').length % 2 === 1;
};
