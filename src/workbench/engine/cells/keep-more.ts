import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IStyleData,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { MORE } from "./look-more";

type Kept = Readonly<Record<string, unknown>> | undefined;

/**
 * What a file says of a look besides goes with the look wherever cells are pasted, filled, moved or sorted: the grid's mutation writes
 * only what it knows of a look. Ends with the grid's commands.
 */
export function keepMoreOfLooks(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const found = new WeakMap<object, readonly { readonly row: number; readonly column: number; readonly more: unknown }[]>();
  const workbookOf = (unitId: string) => instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);

  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, cellValue } = params as ISetRangeValuesMutationParams;
    const styles = workbookOf(unitId)?.getStyles();
    if (!styles || !cellValue) return;
    const given = Object.entries(cellValue).flatMap(([row, line]) =>
      Object.entries((line ?? {}) as Record<string, ICellData | null>).flatMap(([column, cell]) => {
        if (!cell?.s) return [];
        const more = (styles.getStyleByCell(cell) as Kept)?.[MORE];
        return more ? [{ row: Number(row), column: Number(column), more }] : [];
      }),
    );
    if (given.length > 0 && params) found.set(params, given);
  });

  commands.onCommandExecuted(({ id, params }) => {
    const given = id === SetRangeValuesMutation.id && params ? found.get(params) : undefined;
    if (!given) return;
    const { unitId, subUnitId } = params as ISetRangeValuesMutationParams;
    const workbook = workbookOf(unitId);
    const matrix = workbook?.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (!workbook || !matrix) return;
    const styles = workbook.getStyles();
    for (const { row, column, more } of given) {
      const cell = matrix.getValue(row, column);
      const look = styles.getStyleByCell(cell) as Kept;
      if (!cell || look?.[MORE] === more) continue;
      matrix.setValue(row, column, { ...cell, s: styles.setValue({ ...look, [MORE]: more } as IStyleData) as string });
    }
  });
}
