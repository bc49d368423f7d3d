import { IUniverInstanceService, UniverInstanceType, type IFreeze, type IMutationInfo, type Injector, type Workbook } from "@univerjs/core";
import { SetFrozenMutation } from "@univerjs/sheets";
import type { Axis, StructuralChange } from "./structural-change";

/** Rows and columns that come or go within the frozen ones change how many are frozen. The grid does this only where it draws. */
export function followFreeze(injector: Injector, unitId: string, changes: readonly StructuralChange[]) {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  for (const sheet of workbook?.getSheets() ?? []) {
    const before = sheet.getFreeze();
    const after = changes.reduce((now, change) => frozenAfter(now, change, sheet.getSheetId()), before);
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    const set = (freeze: IFreeze): IMutationInfo => ({
      id: SetFrozenMutation.id,
      params: { unitId, subUnitId: sheet.getSheetId(), ...freeze, resetScroll: false },
    });
    redos.push(set(after));
    undos.push(set(before));
  }
  return { redos, undos };
}

const KEYS = { rows: ["startRow", "ySplit"], columns: ["startColumn", "xSplit"] } as const satisfies Record<
  Axis,
  readonly (keyof IFreeze)[]
>;

function frozenAfter(freeze: IFreeze, change: StructuralChange, sheetId: string): IFreeze {
  if (change.kind === "moveCells" || change.sheetId !== sheetId || (change.kind !== "moveLines" && change.across)) return freeze;
  const [start, split] = KEYS[change.axis];
  const end = freeze[start];
  if (freeze[split] <= 0 || end <= 0) return freeze;
  const by = grown(change, end);
  // One line stays frozen when all that were are gone: the split itself is not what was deleted.
  return { ...freeze, [start]: Math.max(1, end + by), [split]: Math.max(1, freeze[split] + by) };
}

function grown(change: Exclude<StructuralChange, { kind: "moveCells" }>, end: number): number {
  const inside = Math.max(0, Math.min(end, change.at + change.count) - Math.min(end, change.at));
  if (change.kind === "moveLines") return (change.before < end ? change.count : 0) - inside;
  return change.kind === "delete" ? -inside : change.at < end ? change.count : 0;
}
