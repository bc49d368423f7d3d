import {
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  toDisposable,
  UniverInstanceType,
  type IDisposable,
  type IMutationInfo,
  type Injector,
  type IRange,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { Subject } from "rxjs";
import type { TableTexts } from "../../../locale/table-texts";
import { areaOf } from "../cells/area";
import { refuseSorts } from "../sorting/sort-by-hand";
import type { SortRefusal } from "../sorting/sort-cells";
import { changesOfCommand } from "../structure/changes-of-command";
import { rangeOfCommand } from "../structure/command-range";
import { refuseTornMerges } from "../structure/refuse-torn-merges";
import { carryOn } from "./carry-on";
import { rulesOn, type SheetRules } from "./extend-rules";
import { followOnOtherSheets, withFormulasAfter } from "./follow-column-formulas";
import { forgetRefused } from "./forget-refused";
import { placeTables, registerPlaceTables, tablesOn, type TableState } from "./place-tables";
import { refuseMerges } from "./refuse-merges";
import { shiftOf, type Shift } from "./shift";
import { afterAll, isTable, withoutFiltered, withRunningTotals } from "./tables-after";

/**
 * What Excel refuses: to shift part of a table or of merged cells only, to merge cells of a table, and to sort what
 * cannot change places.
 */
export type TableRefusal = "cut" | "merge" | "torn" | SortRefusal;

export interface TablesFollow {
  /** While this runs, rows or columns that come directly before or behind the table become its own. */
  growing<T>(tableId: string, work: () => T): T;
  /** Whether Excel would refuse the shift, because it would move only part of a table or take its header away. */
  refuses(sheetId: string, shift: Shift): boolean;
  /** A command of a person's was refused, and why. */
  readonly refusals: Subject<TableRefusal>;
  dispose(): void;
}

/** What a shift does to the tables of its sheet, kept between the two questions the grid asks: before and after it is done. */
interface Pending {
  readonly unitId: string;
  readonly sheetId: string;
  readonly shift: Shift;
  readonly before: readonly TableState[];
  readonly after: readonly TableState[];
  readonly rules: SheetRules;
}

/**
 * Tables follow their cells when rows, columns or cells come or go, and what comes into a table is filled as Excel fills it
 * (`carry-on.ts`), in the same step of undo.
 *
 * The grid moves tables with whole rows and columns only, counts wrongly where a deletion reaches beyond a table, forgets columns when a
 * deletion is undone and leaves all tables behind when cells are shifted. Its own attempts are overruled: the place of every table is said
 * anew after them. What Excel refuses ("is attempting to shift cells in a table") is refused before anything happens.
 */
export function tablesFollow(injector: Injector, words: TableTexts): TablesFollow {
  const commands = injector.get(ICommandService);
  const interceptors = injector.get(SheetInterceptorService);
  const instances = injector.get(IUniverInstanceService);
  const refusals = new Subject<TableRefusal>();
  let grows: string | undefined;
  let target = "";
  let pending: Pending | undefined;

  const workbook = (): Nullable<Workbook> => instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const planned = (unitId: string, sheetId: string, shift: Shift) => {
    const steps = withoutFiltered(workbook()?.getSheetBySheetId(sheetId), shift);
    return tablesOn(injector, unitId, sheetId).map((before) => ({
      before,
      after: afterAll(workbook(), sheetId, before, steps, { grows: before.id === grows, words }),
    }));
  };
  const refuses = (sheetId: string, shift: Shift): boolean =>
    planned(workbook()?.getUnitId() ?? "", sheetId, shift).some(({ after }) => after === "cut");

  const unmerged = refuseMerges(injector, () => refusals.next("merge"));
  const untorn = refuseTornMerges(injector, () => refusals.next("torn"));
  const unsorted = refuseSorts(injector, (why) => refusals.next(why));
  const guard = commands.beforeCommandExecuted((command) => {
    const acted = rangeOfCommand(injector, command);
    const shift = acted && shiftOf(acted.id, acted.range);
    if (!shift) return;
    // The grid's question below does not always say which sheet it is about.
    target = acted.subUnitId ?? workbook()?.getActiveSheet()?.getSheetId() ?? "";
    if (!refuses(target, shift)) return;
    forgetRefused(commands);
    refusals.next("cut");
    throw new CustomCommandExecutionError("Only part of a table would be shifted.");
  });

  const followed = interceptors.interceptCommand({
    // After the grid's own, so that this is the last word.
    priority: -2,
    getMutations: ({ id, params }) => {
      const range = (params as { range?: IRange } | undefined)?.range;
      const shift = range === undefined ? undefined : shiftOf(id, range);
      const unitId = workbook()?.getUnitId();
      if (!shift || unitId === undefined) return { redos: [], undos: [] };
      const plan = planned(unitId, target, shift);
      const before = plan.map((one) => one.before);
      const changes = changesOfCommand(injector, { id, params });
      const after = plan.flatMap(({ before: table, after: moved }) =>
        isTable(moved) ? [withRunningTotals(withFormulasAfter(injector, target, table, moved, changes), target, shift)] : [],
      );
      const others = followOnOtherSheets(injector, unitId, target, changes);
      pending = { unitId, sheetId: target, shift, before, after, rules: rulesOn(injector, unitId, target) };
      if (before.length === 0) return others;
      return {
        redos: [placeTables(unitId, target, after), ...others.redos],
        undos: [placeTables(unitId, target, before), ...others.undos],
      };
    },
  });

  const filled = interceptors.interceptAfterCommand({
    getMutations: ({ id, params }) => {
      const range = (params as { range?: IRange } | undefined)?.range;
      const done = pending;
      if (!done || range === undefined || !shiftOf(id, range)) return { redos: [], undos: [] };
      pending = undefined;
      if (done.shift.kind === "remove") return { redos: [], undos: [] };
      const grown = done.after.filter((table) => isLarger(table, done.before));
      const parts = grown.map((table) =>
        carryOn(injector, { unitId: done.unitId, area: areaOf(done.sheetId, table.range), shift: done.shift, rules: done.rules, table }),
      );
      return { redos: parts.flatMap(({ redos }) => redos), undos: parts.flatMap(({ undos }): IMutationInfo[] => undos) };
    },
  });
  const registered = registerPlaceTables(injector);

  return {
    growing(tableId, work) {
      grows = tableId;
      try {
        return work();
      } finally {
        grows = undefined;
      }
    },
    refuses,
    refusals,
    dispose: () =>
      [unmerged, untorn, unsorted, guard, followed, filled, registered, toDisposable(() => refusals.complete())].forEach(
        (each: IDisposable) => each.dispose(),
      ),
  };
}

const sizeOf = ({ range }: TableState): number => (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1);
const isLarger = (table: TableState, before: readonly TableState[]): boolean =>
  before.some((one) => one.id === table.id && sizeOf(one) < sizeOf(table));
