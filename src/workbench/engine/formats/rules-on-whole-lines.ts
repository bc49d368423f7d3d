import { IUniverInstanceService, RANGE_TYPE, UniverInstanceType, type IAccessor, type IRange, type Workbook } from "@univerjs/core";
import { AddCfCommand, SetCfCommand } from "@univerjs/sheets-conditional-formatting";
import { ended } from "./areas";

interface Target {
  readonly unitId?: string;
  readonly subUnitId?: string;
}

/**
 * A rule made for selected rows, columns or for the whole sheet is one for all their cells, also for those that the grid has not yet: its
 * panels give what the grid has by then, `1:1000` for the whole of it, and what was typed further down was left out.
 */
export function onWholeLines(accessor: IAccessor, { unitId, subUnitId }: Target): (range: IRange) => IRange {
  const service = accessor.get(IUniverInstanceService);
  const book = (unitId && service.getUnit<Workbook>(unitId)) || service.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = (subUnitId && book?.getSheetBySheetId(subUnitId)) || book?.getActiveSheet();
  const [rows, columns] = [sheet?.getRowCount() ?? Infinity, sheet?.getColumnCount() ?? Infinity];
  return (range) => {
    const down = range.rangeType === RANGE_TYPE.ROW && range.startRow === 0 && range.endRow >= rows - 1;
    const across = range.rangeType === RANGE_TYPE.COLUMN && range.startColumn === 0 && range.endColumn >= columns - 1;
    const rangeType = down || across ? RANGE_TYPE.ALL : range.rangeType;
    return { ...ended({ ...range, ...(rangeType !== undefined && { rangeType }) }), ...(rangeType !== undefined && { rangeType }) };
  };
}

let installed = false;

/** Conditional formats reach as far as the lines they were made for. */
export function installRulesOnWholeLines(): void {
  if (installed) return;
  installed = true;
  const add = AddCfCommand.handler;
  AddCfCommand.handler = (accessor, params) => {
    if (!params) return add(accessor, params);
    return add(accessor, { ...params, rule: { ...params.rule, ranges: params.rule.ranges.map(onWholeLines(accessor, params)) } });
  };
  const set = SetCfCommand.handler;
  SetCfCommand.handler = (accessor, params) => {
    if (!params) return set(accessor, params);
    return set(accessor, { ...params, rule: { ...params.rule, ranges: params.rule.ranges.map(onWholeLines(accessor, params)) } });
  };
}
