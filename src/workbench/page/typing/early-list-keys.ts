import { CommandType, DisposableCollection, ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import { BEFORE_GRID } from "../keyboard/key-codes";

interface DrawnList {
  /** The id of the command by which the list takes its keys. */
  readonly command: () => string;
  /** The list is seen and belongs to what is typed. */
  readonly isSeen: () => boolean;
  /** The list will open in a moment for what has just been typed. */
  readonly isComing: () => boolean;
  /** Is told of a key as it is pressed. */
  readonly onKey: (keyCode: KeyCode) => void;
  /** Hands a key on to the list, which is not to be counted again. */
  readonly hand: (act: () => void) => void;
}

/**
 * The list of functions opens three tenths of a second after the last letter, and is seen a moment before it takes keys: it asks for them
 * when it has been painted, and anew with each letter. An arrow pressed in between went to the cells and entered half a formula. Such keys
 * wait here until the list takes them.
 */
export function earlyListKeys(injector: Injector, { command, isSeen, isComing, onKey, hand }: DrawnList): IDisposable {
  const commands = injector.get(ICommandService);
  const all = new DisposableCollection();
  let waiting: KeyCode[] = [];
  const flush = (): void => {
    if (!isSeen() && isComing()) requestAnimationFrame(flush);
    else if (!isSeen()) waiting = [];
    else if (!commands.hasCommand(command())) requestAnimationFrame(flush);
    else {
      const keys = waiting;
      waiting = [];
      hand(() => keys.forEach((keyCode) => commands.syncExecuteCommand(command(), { keyCode })));
    }
  };
  for (const keyCode of [KeyCode.ARROW_UP, KeyCode.ARROW_DOWN, KeyCode.ESC]) {
    const id = `opsplan.operation.early-list-key-${keyCode}`;
    const handler = (): boolean => {
      onKey(keyCode);
      if (waiting.push(keyCode) === 1) requestAnimationFrame(flush);
      return true;
    };
    all.add(commands.registerCommand({ id, type: CommandType.OPERATION, handler }));
    all.add(
      injector.get(IShortcutService).registerShortcut({
        id,
        binding: keyCode,
        priority: BEFORE_GRID,
        preconditions: () => (isSeen() ? waiting.length > 0 || !commands.hasCommand(command()) : keyCode !== KeyCode.ESC && isComing()),
      }),
    );
  }
  return all;
}
