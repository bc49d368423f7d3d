import { Rectangle, type CommandListener, type IRange, type Injector } from "@univerjs/core";
import { FormulaDataModel, IActiveDirtyManagerService } from "@univerjs/engine-formula";
import {
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  type IRemoveColMutationParams,
  type IReorderRangeMutationParams,
  type ISetRowHiddenMutationParams,
} from "@univerjs/sheets";
import { EXCEL_GRID } from "../excel-grid";

type Command = Parameters<CommandListener>[0];
interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}
type Area = (params: never) => readonly IRange[];

const whole = { startRow: 0, endRow: EXCEL_GRID.rowCount - 1, startColumn: 0, endColumn: EXCEL_GRID.columnCount - 1 };

/** What each command changes. */
const CHANGED: readonly (readonly [command: string, area: Area])[] = [
  [RemoveRowMutation.id, ({ range: { startRow, endRow } }: IRemoveColMutationParams) => [{ ...whole, startRow, endRow }]],
  [RemoveColMutation.id, ({ range: { startColumn, endColumn } }: IRemoveColMutationParams) => [{ ...whole, startColumn, endColumn }]],
  [SetRowHiddenMutation.id, ({ ranges }: ISetRowHiddenMutationParams) => ranges],
  [SetRowVisibleMutation.id, ({ ranges }: ISetRowHiddenMutationParams) => ranges],
  [ReorderRangeMutation.id, ({ range }: IReorderRangeMutationParams) => [range]],
];

/**
 * Rows and columns that go, are hidden or sorted are told to the calculation as areas. The library wrote down each of
 * their cells, empty ones
 * too: taking back a paste at the foot of a sheet, which takes a million rows away again, held the page for half a minute and then failed.
 */
export function installDirtyAreas(injector: Injector): void {
  const [dirty, formulas] = [injector.get(IActiveDirtyManagerService), injector.get(FormulaDataModel)];
  for (const [commandId, areas] of CHANGED) {
    dirty.register(commandId, {
      commandId,
      getDirtyData: ({ params }: Command) => {
        const { unitId, subUnitId } = params as Place;
        const ranges = areas(params as never);
        const lines = Object.values(formulas.getArrayFormulaRange()?.[unitId]?.[subUnitId] ?? {});
        const spills = lines.flatMap((line) => Object.values(line ?? {})) as (IRange | null)[];
        // A formula that spills into the area stands in its own first cell.
        const first = spills
          .filter((spill): spill is IRange => !!spill && ranges.some((range) => Rectangle.intersects(range, spill)))
          .map(({ startRow, startColumn }) => ({ startRow, startColumn, endRow: startRow, endColumn: startColumn }));
        return {
          dirtyRanges: [...ranges, ...first].map((range) => ({ unitId, sheetId: subUnitId, range })),
          clearDependencyTreeCache: { [unitId]: { [subUnitId]: "1" } },
        };
      },
    });
  }
}
