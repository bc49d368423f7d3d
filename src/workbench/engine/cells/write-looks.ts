import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommand,
  type IStyleData,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import type { Engine } from "../create-engine";
import { pushUndo } from "../tables/push-undo";
import type { SheetArea } from "./area";

interface Look {
  readonly row: number;
  readonly column: number;
  readonly style: IStyleData | null;
}

interface Params {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly looks: readonly Look[];
}

/** Cells get whole looks. The library's own command passes over what of a look it does not know. */
const SetLooksMutation: ICommand<Params> = {
  id: "opsplan.mutation.set-looks",
  type: CommandType.MUTATION,
  handler: (accessor, params) => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(params?.unitId ?? "", UniverInstanceType.UNIVER_SHEET);
    const matrix = workbook?.getSheetBySheetId(params?.subUnitId ?? "")?.getCellMatrix();
    if (!workbook || !matrix || !params) return false;
    for (const { row, column, style } of params.looks) {
      const { s: _before, ...cell } = matrix.getValue(row, column) ?? {};
      matrix.setValue(row, column, style ? { ...cell, s: workbook.getStyles().setValue(style) as string } : cell);
    }
    return true;
  },
};

/** Gives each cell of an area the look that is made of its own. Undoable. */
export function writeLooks(engine: Engine, area: SheetArea, make: (own: IStyleData) => IStyleData): void {
  const commands = engine.injector.get(ICommandService);
  if (!commands.hasCommand(SetLooksMutation.id)) commands.registerCommand(SetLooksMutation);
  const sheet = engine.workbook.getSheetBySheetId(area.sheetId)?.getSheet();
  if (!sheet) throw new Error(`There is no sheet ${area.sheetId}.`);
  const styles = engine.workbook.getWorkbook().getStyles();
  const [after, before]: [Look[], Look[]] = [[], []];
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const own: Nullable<IStyleData> = styles.getStyleByCell(sheet.getCellMatrix().getValue(row, column));
      before.push({ row, column, style: own ? structuredClone(own) : null });
      const next = make(own ?? {});
      after.push({ row, column, style: Object.keys(next).length > 0 ? next : null });
    }
  const target = { unitId: engine.workbook.getId(), subUnitId: area.sheetId };
  pushUndo(
    engine,
    [{ id: SetLooksMutation.id, params: { ...target, looks: after } }],
    [{ id: SetLooksMutation.id, params: { ...target, looks: before } }],
  );
}
