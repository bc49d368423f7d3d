import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColBeforeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowBeforeCommand,
  RemoveColCommand,
  RemoveRowCommand,
} from "@univerjs/sheets";
import type { Lang } from "../../../core/lang";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import { showDialog } from "../shell/show-dialog";

/** A command of the grid that makes room at the selected cells or takes them out. */
interface Shift {
  readonly id: string;
  readonly params: { readonly value?: number };
}

interface Selected {
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

const COMMANDS = {
  insert: { down: InsertRangeMoveDownCommand.id, across: InsertRangeMoveRightCommand.id },
  remove: { down: DeleteRangeMoveUpCommand.id, across: DeleteRangeMoveLeftCommand.id },
} as const;

const LINES = {
  insert: { row: InsertRowBeforeCommand.id, column: InsertColBeforeCommand.id },
  remove: { row: RemoveRowCommand.id, column: RemoveColCommand.id },
} as const;

/**
 * Asks, as Excel does for cells that are not whole rows or columns, which way the others go; Enter takes what the selection's shape
 * suggests, Esc leaves everything as it is.
 */
export function askShift(key: "insert" | "remove", { address, rows, columns }: Selected, lang: Lang): Promise<Shift | undefined> {
  const words = WORKBENCH_WORDS[lang].shiftCells[key];
  const isTall = rows > columns;
  const lines = (kind: "row" | "column", value: number): Shift => ({ id: LINES[key][kind], params: key === "insert" ? { value } : {} });
  return showDialog<Shift | undefined>({
    title: words.title,
    body: words.body(address),
    choices: [
      { label: WORKBENCH_WORDS[lang].cancel, value: undefined },
      { label: words.column, value: lines("column", columns) },
      { label: words.row, value: lines("row", rows) },
      { label: words.across, value: { id: COMMANDS[key].across, params: {} }, primary: isTall },
      { label: words.down, value: { id: COMMANDS[key].down, params: {} }, primary: !isTall },
    ],
    escape: undefined,
    closes: true,
  });
}
