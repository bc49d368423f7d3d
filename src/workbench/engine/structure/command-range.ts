import type { ICommandInfo, Injector, IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";

/** Commands that act on what is selected when they are given no range. */
const ON_SELECTION: ReadonlySet<string> = new Set(
  [DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand].map(({ id }) => id),
);

export interface RangeCommand {
  readonly id: string;
  readonly range: IRange;
  readonly subUnitId?: string;
}

/** What a command is about to act on; of menu entries that only ask beforehand, the command they then run. */
export function rangeOfCommand(injector: Injector, { id: given, params }: ICommandInfo): RangeCommand | undefined {
  const id = given.replace(/-confirm$/, "");
  const { range, subUnitId } = (params ?? {}) as { readonly range?: IRange; readonly subUnitId?: string };
  const acted = range ?? (ON_SELECTION.has(id) ? injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range : undefined);
  return acted && { id, range: acted, ...(subUnitId === undefined ? {} : { subUnitId }) };
}
