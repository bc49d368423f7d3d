import { CommandType, DisposableCollection, ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import { BEFORE_GRID } from "../keyboard/key-codes";
import { drawnList } from "./drawn-list";

/** How many functions the list shows. */
export const SHOWN = 10;

interface OpeningList {
  /** The id of the command by which the list takes its keys, once it is drawn. */
  readonly command: () => string;
  /** The list is seen and belongs to what is typed. */
  readonly isSeen: () => boolean;
  /** The list will be drawn in a moment for what has just been typed; until then one may be seen that was drawn before. */
  readonly isComing: () => boolean;
  /** The names it offers, or will offer. */
  readonly names: () => readonly string[];
}

export interface ListPlace extends IDisposable {
  /** The place in the list that Enter or Tab takes. */
  readonly at: number;
  /** The person has gone to it by the arrow keys. */
  readonly isChosen: boolean;
  /** Escape was pressed while the list was seen and did not take it yet. */
  readonly isClosing: boolean;
  /** A letter was typed: the list begins with its first function again. */
  begin(): void;
  /** Marks the first function at once: a list that closes keeps its place for the next one. */
  rewind(): void;
}

/**
 * Where the arrow keys stand in the list of functions. The list opens three tenths of a second after the last letter, takes keys a moment
 * after it is seen, and shows their outcome a moment after that; meanwhile it still has the place of the list before. So the place is kept
 * here from the first key on, and the list is led there whenever it can be. Keys given to the list itself were lost or counted for another
 * list, and Enter took a function that nobody had chosen.
 */
export function listPlace(injector: Injector, list: OpeningList): ListPlace {
  const commands = injector.get(ICommandService);
  const all = new DisposableCollection();
  /** The place, until the list is drawn so; from then on it is the drawn one, where the mouse may take it too. */
  let ahead: number | undefined;
  let isChosen = false;
  let isClosing = false;
  let isLeading = false;
  const press = (keyCode: KeyCode): boolean => commands.syncExecuteCommand(list.command(), { keyCode });
  /** From the top, since the list does not tell where it is before it is drawn. */
  const mark = (place: number): void => {
    for (let up = 0; up < SHOWN; up += 1) press(KeyCode.ARROW_UP);
    for (let down = 0; down < place; down += 1) press(KeyCode.ARROW_DOWN);
  };
  const takesKeys = (): boolean => drawnList.isThere && commands.hasCommand(list.command());
  const drawn = (): number => (list.isComing() ? 0 : drawnList.marked);
  const lead = (): void => {
    isLeading = false;
    if (isClosing && takesKeys()) press(KeyCode.ESC);
    isClosing &&= list.isSeen();
    if (ahead !== undefined && !list.isComing()) {
      if (!list.isSeen() || drawnList.marked === ahead) ahead = undefined;
      else if (takesKeys()) mark(ahead);
    }
    follow();
  };
  const follow = (): void => {
    if (isLeading || (ahead === undefined && !isClosing)) return;
    isLeading = true;
    requestAnimationFrame(lead);
  };
  const register = (keyCode: KeyCode, act: () => void, preconditions: () => boolean): void => {
    const id = `opsplan.operation.list-key-${keyCode}`;
    const handler = (): boolean => {
      act();
      follow();
      return true;
    };
    all.add(commands.registerCommand({ id, type: CommandType.OPERATION, handler }));
    all.add(injector.get(IShortcutService).registerShortcut({ id, binding: keyCode, priority: BEFORE_GRID, preconditions }));
  };
  const move = (by: number) => (): void => {
    isChosen = true;
    ahead = Math.min(list.names().length - 1, Math.max(0, (ahead ?? drawn()) + by));
  };
  const offers = (): boolean => list.isSeen() || list.isComing();
  register(KeyCode.ARROW_UP, move(-1), offers);
  register(KeyCode.ARROW_DOWN, move(1), offers);
  // A list that takes keys closes by itself.
  register(
    KeyCode.ESC,
    () => (isClosing = true),
    () => list.isSeen() && !takesKeys(),
  );
  return {
    get at() {
      return Math.max(0, ahead ?? drawn());
    },
    get isChosen() {
      return isChosen;
    },
    get isClosing() {
      return isClosing;
    },
    begin() {
      if (takesKeys() && drawnList.marked !== 0) mark(0);
      ahead = 0;
      isChosen = false;
      isClosing = false;
      follow();
    },
    rewind() {
      ahead = undefined;
      if (takesKeys()) mark(0);
    },
    dispose: () => all.dispose(),
  };
}
