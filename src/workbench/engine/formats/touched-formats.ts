import type { ICommandInfo, ICommandService, IRange } from "@univerjs/core";
import {
  MoveRangeMutation,
  SetRangeValuesMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import {
  ConditionalFormattingService,
  type ConditionalFormattingRuleModel,
  type ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";

type Lines = Readonly<Record<number, Readonly<Record<number, object | null | undefined>> | undefined>>;

/** What is used here of the library's class, private to it as it is. */
interface Service {
  readonly _commandService: ICommandService;
  readonly _conditionalFormattingRuleModel: ConditionalFormattingRuleModel;
  readonly _conditionalFormattingViewModelV2: ConditionalFormattingViewModel;
  _initCellChange(): void;
}

let installed = false;

/**
 * After a change of values, formats of the cells are shown anew. To find them, the library worked out every format of every cell that was
 * changed: pasting fifty thousand rows, or the results of as many formulas, cost seconds for formats that nobody looks at. Those that go
 * by a formula are told by the calculation itself (`rule-formulas.ts`).
 */
export function installTouchedFormats(): void {
  if (installed) return;
  installed = true;
  const service = ConditionalFormattingService.prototype as unknown as Service;
  if (typeof service._initCellChange !== "function")
    throw new Error("The grid finds changed conditional formats in another way than it did.");
  const listen = service._initCellChange;
  service._initCellChange = function listenToChanges(this: Service) {
    const onCommandExecuted = (listener: (command: Readonly<ICommandInfo>) => void) =>
      this._commandService.onCommandExecuted((command) => {
        if (command.id === SetRangeValuesMutation.id) {
          const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
          touch(this, unitId, subUnitId, (cellValue ?? {}) as Lines, changesValue);
        } else if (command.id === MoveRangeMutation.id) {
          const { unitId, from, to } = command.params as IMoveRangeMutationParams;
          for (const { subUnitId, value } of [from, to]) touch(this, unitId, subUnitId, value as Lines, () => true);
        } else listener(command);
      });
    listen.call(Object.create(this, { _commandService: { value: { onCommandExecuted } } }) as Service);
  };
}

const changesValue = (cell: object | null | undefined): boolean => !!cell && ("v" in cell || "p" in cell);

function touch(
  service: Service,
  unitId: string,
  sheetId: string,
  lines: Lines,
  counts: (cell: object | null | undefined) => boolean,
): void {
  const rules = service._conditionalFormattingRuleModel.getSubunitRules(unitId, sheetId) ?? [];
  if (rules.length === 0) return;
  const rows = Object.keys(lines).map(Number);
  for (const { cfId, rule, ranges } of rules) {
    if ("subType" in rule && rule.subType === "formula") continue;
    if (ranges.some((range) => anyWithin(lines, rows, range, counts)))
      service._conditionalFormattingViewModelV2.markRuleDirty(unitId, sheetId, cfId);
  }
}

function anyWithin(
  lines: Lines,
  rows: readonly number[],
  { startRow, endRow, startColumn, endColumn }: IRange,
  counts: (cell: object | null | undefined) => boolean,
): boolean {
  const inRow = (row: number): boolean => {
    const line = lines[row];
    if (!line) return false;
    for (const column in line) if (!(Number(column) < startColumn || Number(column) > endColumn) && counts(line[column])) return true;
    return false;
  };
  if (endRow - startRow >= rows.length || Number.isNaN(endRow - startRow))
    return rows.some((row) => !(row < startRow || row > endRow) && inRow(row));
  for (let row = startRow; row <= endRow; row += 1) if (inRow(row)) return true;
  return false;
}
