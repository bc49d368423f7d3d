import { CommandType, ICommandService, type IMutationInfo, type Injector, type IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  RangeProtectionRuleModel,
  RefRangeService,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import { Subject, type Observable } from "rxjs";
import { sameRange } from "../cells/area";
import type { SheetParts } from "../sheet-parts";
import { changesOfCommand } from "./changes-of-command";
import { installDirtyWhenMoved } from "./dirty-when-moved";
import { followConditionalFormats } from "./follow-conditional-formats";
import { followFormulas } from "./follow-formulas";
import { followFreeze } from "./follow-freeze";
import { followMerges } from "./follow-merges";
import { followNames, leaveNamesToUs } from "./follow-names";
import { followNotes } from "./follow-notes";
import { followParts } from "./follow-parts";
import { followSheets } from "./follow-sheets";
import { followValidation } from "./follow-validation";
import { installSheetMoves } from "./move-sheets";
import { withoutLost } from "./lost-tables";
import { referenceViews } from "./reference-view";
import { rewriteReferences } from "./rewrite-references";
import { ruleAfter, type RuleChange } from "./rule-after";
import { referenceAfterAll, type StructuralChange } from "./structural-change";

/** Cells changed places, or are back where they were. */
export interface Structured {
  /** The same for a change, for taking it back and for doing it again. */
  readonly step: string;
  readonly changes: readonly StructuralChange[];
  readonly back: boolean;
}

export interface Structure {
  /** Told before anything is moved. */
  readonly changes: Observable<Structured>;
  /** Told when everything stands where it belongs. */
  readonly done: Observable<Structured>;
  /** Whether cells are being moved: what is written now only brings them to their places. */
  readonly moving: boolean;
  dispose(): void;
}

const MUTATION = "opsplan.mutation.structure-changed";
const DONE = "opsplan.mutation.structure-done";
/** Commands that take their undo steps back to front. */
const BACK_TO_FRONT: ReadonlySet<string> = new Set([
  InsertRangeMoveDownCommand.id,
  InsertRangeMoveRightCommand.id,
  DeleteRangeMoveUpCommand.id,
  DeleteRangeMoveLeftCommand.id,
]);

/**
 * Whatever stands on sheets and names cells follows them when rows, columns or cells are inserted, removed or moved: by one rule
 * (`structural-change.ts`), on every sheet, as one undo step with the change itself.
 */
export function followStructure({ injector, unitId, parts }: { injector: Injector; unitId: string; parts: SheetParts }): Structure {
  const commands = injector.get(ICommandService);
  const told = new Subject<Structured>();
  const done = new Subject<Structured>();
  let moving = false;
  /** The command that moves them. */
  let mover: string | undefined;
  const tell = (id: string, subject: Subject<Structured>, now: boolean) =>
    commands.registerCommand({
      id,
      type: CommandType.MUTATION,
      handler: (_accessor, params: object | undefined) => {
        moving = now;
        mover = (params as { trigger?: string } | undefined)?.trigger;
        subject.next(params as Structured);
        return true;
      },
    });
  const registered = [
    tell(MUTATION, told, true),
    tell(DONE, done, false),
    // A command that failed on the way moves nothing any more. Others run within it, as those of the editor's text that shows a moved cell.
    commands.onCommandExecuted(({ type, id }) => {
      if (type === CommandType.COMMAND && id === mover) moving = false;
    }),
  ];
  followFormulas(injector, unitId);
  installSheetMoves(injector);
  installDirtyWhenMoved(injector, DONE);
  leaveNamesToUs(injector);
  leaveRangesToUs(injector, unitId);
  const sheets = followSheets(injector, unitId, parts);
  const followed = injector.get(SheetInterceptorService).interceptCommand({
    // After all others, so that the end is told last.
    priority: -3,
    getMutations: (command) => {
      const changes = changesOfCommand(injector, command);
      if (changes.length === 0) return { redos: [], undos: [] };
      const viewOf = referenceViews(injector);
      const rules: RuleChange = (rule, sheetId, fixed) => ruleAfter(rule, changes, viewOf(sheetId), fixed);
      // A name speaks of no sheet of its own; what it says without one is relative to where it is used.
      const lost = withoutLost(injector, changes);
      const meaning = (formula: string): string => lost(rewriteReferences(formula, viewOf(""), (area) => referenceAfterAll(area, changes)));
      const all = [
        followMerges(injector, unitId, changes),
        followConditionalFormats(injector, unitId, rules),
        followValidation(injector, unitId, rules),
        followNames(injector, unitId, meaning),
        followNotes(injector, unitId, changes),
        followFreeze(injector, unitId, changes),
        followParts(parts, changes, (formula, sheetId) =>
          rewriteReferences(formula, viewOf(sheetId), (area) => referenceAfterAll(area, changes)),
        ),
      ];
      const undos = all.flatMap((one) => one.undos);
      const step = crypto.randomUUID();
      const mutation = (id: string, back: boolean): IMutationInfo => ({ id, params: { unitId, step, changes, back } });
      return {
        redos: [...all.flatMap((one) => one.redos), mutation(DONE, false)],
        undos: BACK_TO_FRONT.has(command.id) ? [mutation(DONE, true), ...undos.toReversed()] : [...undos, mutation(DONE, true)],
        // Told first, so that whoever listens knows why cells are written to next.
        preRedos: [mutation(MUTATION, false)],
        preUndos: [mutation(MUTATION, true)],
      };
    },
  });
  return {
    changes: told,
    done,
    get moving() {
      return moving;
    },
    dispose() {
      for (const each of registered) each.dispose();
      followed.dispose();
      sheets.dispose();
      told.complete();
      done.complete();
    },
  };
}

/**
 * The grid follows ranges by rules that differ from part to part: conditional formats only where they are drawn, merges only on the shown
 * sheet, cell by cell through whole columns. What follows here is not registered there; filters and protected ranges stay with the grid.
 */
function leaveRangesToUs(injector: Injector, unitId: string): void {
  const formulas = injector.get(FormulaRefRangeService);
  const nothing = { dispose: () => undefined };
  formulas.registerFormula = () => nothing as never;
  formulas.registerRangeFormula = () => nothing as never;
  const ranges = injector.get(RefRangeService);
  const isLeft = (range: IRange, sheetId: string): boolean => {
    const filter = injector.get(SheetsFilterService).getFilterModel(unitId, sheetId)?.getRange();
    const protection = injector
      .get(RangeProtectionRuleModel)
      .getSubunitRuleList(unitId, sheetId)
      .flatMap((rule) => rule.ranges);
    return [...(filter ? [filter] : []), ...protection].some((one) => sameRange(one, range));
  };
  const register = ranges.registerRefRange;
  ranges.registerRefRange = (range, callback, unit, sheet) =>
    sheet !== undefined && isLeft(range, sheet) ? register(range, callback, unit, sheet) : nothing;
  // Notes are watched only in order to be moved; what is drawn over cells is watched without leaving anything out.
  const watch = ranges.watchRange.bind(ranges);
  ranges.watchRange = (unit, sheet, range, callback, skipsIntersecting) =>
    skipsIntersecting === true ? (nothing as never) : watch(unit, sheet, range, callback, skipsIntersecting);
}
