import { ICommandService, type ICellData, type ICommandInfo, type IMutationInfo, type Injector } from "@univerjs/core";
import { FormulaDataModel, type IFormulaDataItem } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import { SheetTableRemoveColCommand, SheetTableRemoveColumnAtCommand } from "@univerjs/sheets-table";
import type { SheetArea } from "../cells/area";
import { changesOfCommand } from "./changes-of-command";
import { withoutLost } from "./lost-tables";
import { referenceViews } from "./reference-view";
import { ONLY_REWRITTEN } from "./rewriting";
import { rewriteReferences, shiftedFormula } from "./rewrite-references";
import { rewriteSheets } from "./rewrite-sheets";
import { sheetChange } from "./sheet-change";
import { referenceAfterAll, type StructuralChange } from "./structural-change";

interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

const DELETE_TABLE = "sheet.command.delete-table";
/** What the grid's tables ask for by themselves when columns or cells of a sheet go. */
const ASKED_BY_TABLES: ReadonlySet<string> = new Set([DELETE_TABLE, SheetTableRemoveColCommand.id, SheetTableRemoveColumnAtCommand.id]);

/**
 * The grid's tables have all formulas rewritten once more when a column of theirs is deleted with the sheet's, each at its new place with
 * its old text: `=SUM(C4:C6)` moved to the left and went on summing column C. What becomes of tables is followed with everything else.
 */
function leaveTablesToUs(injector: Injector): (command: string) => boolean {
  let deleting = false;
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id }) => void (deleting ||= id === DELETE_TABLE));
  commands.onCommandExecuted(({ id }) => void (deleting &&= id !== DELETE_TABLE));
  return (id) => ASKED_BY_TABLES.has(id) && !(id === DELETE_TABLE && deleting);
}

/**
 * The grid puts formulas together anew from its own tokens when cells move: spaces are lost, its rules for ranges that lose a part differ
 * from Excel's. Here every reference follows `referenceAfter` and the rest of the text stays as it was written.
 */
export function followFormulas(injector: Injector, unitId: string): void {
  const controller = injector.get(UpdateFormulaController) as unknown as { _getUpdateFormula(command: ICommandInfo): Mutations };
  const update = controller._getUpdateFormula.bind(controller);
  const isOurs = leaveTablesToUs(injector);
  controller._getUpdateFormula = (command) => {
    if (isOurs(command.id)) return { redos: [], undos: [] };
    const changes = changesOfCommand(injector, command);
    if (changes.length > 0) return rewritten(injector, unitId, followedBy(injector, changes));
    const sheet = sheetChange(injector, command);
    if (!sheet) return marked(update(command));
    const gone = sheet.kind === "deleteSheet" ? sheet.sheetId : undefined;
    return rewritten(injector, unitId, (sheetId) =>
      sheetId === gone ? undefined : { text: (own) => rewriteSheets(own, sheet), place: (cell) => cell },
    );
  };
}

/** A name's new name in formulas. */
function marked({ redos, undos }: Mutations): Mutations {
  const mark = (one: IMutationInfo): IMutationInfo =>
    one.id === SetRangeValuesMutation.id ? { ...one, params: { ...one.params, ...ONLY_REWRITTEN } } : one;
  return { redos: redos.map(mark), undos: undos.map(mark) };
}

interface Formula {
  readonly before: SheetArea;
  readonly after: SheetArea | null;
  readonly item: IFormulaDataItem;
  readonly text: string;
  readonly isSame: boolean;
}

/** What becomes of the formulas of a sheet. */
interface Following {
  readonly place: (cell: SheetArea) => SheetArea | null;
  readonly text: (formula: string, stands: SheetArea | null, before: SheetArea) => string;
}

/** By sheet; undefined for one whose formulas are left alone. */
type FollowingOf = (sheetId: string) => Following | undefined;

function followedBy(injector: Injector, changes: readonly StructuralChange[]): FollowingOf {
  const viewOf = referenceViews(injector);
  const lost = withoutLost(injector, changes);
  const place = (area: SheetArea): SheetArea | null => referenceAfterAll(area, changes);
  return (sheetId) => {
    const view = viewOf(sheetId);
    return { place, text: (own, stands, before) => lost(rewriteReferences(own, view, place, stands?.sheetId), before) };
  };
}

function rewritten(injector: Injector, unitId: string, followingOf: FollowingOf): Mutations {
  const formulas = allFormulas(injector, unitId, followingOf);
  // Formulas that share one text are written out when one of them changes, because the others are read from it.
  const apart = new Set(formulas.filter(({ isSame, item }) => !isSame && item.si).map(({ item }) => item.si));
  const touched = formulas.filter(({ isSame, item }) => !isSame || apart.has(item.si));
  const [redo, undo] = [new Cells(), new Cells()];
  for (const { before } of touched) redo.put(before, NO_FORMULA);
  for (const { after } of touched) if (after) undo.put(after, NO_FORMULA);
  for (const { after, text } of touched) if (after) redo.put(after, { f: text, si: null });
  for (const { before, item } of touched)
    undo.put(before, { f: (item.x ?? 0) === 0 && (item.y ?? 0) === 0 ? item.f : null, si: item.si ?? null });
  return { redos: redo.mutations(unitId), undos: undo.mutations(unitId) };
}

const NO_FORMULA: ICellData = { f: null, si: null };

function allFormulas(injector: Injector, unitId: string, followingOf: FollowingOf): Formula[] {
  return Object.entries(injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {}).flatMap(([sheetId, rows]) => {
    const following = followingOf(sheetId);
    if (!following) return [];
    return Object.entries(rows ?? {}).flatMap(([row, cells]) =>
      Object.entries((cells ?? {}) as Readonly<Record<string, IFormulaDataItem | null>>).flatMap(([column, item]): Formula[] => {
        if (!item?.f) return [];
        const before: SheetArea = { sheetId, row: Number(row), column: Number(column), rows: 1, columns: 1 };
        const stands = following.place(before);
        const own = shiftedFormula(item.f, item.y ?? 0, item.x ?? 0);
        const text = following.text(own, stands, before);
        return [{ before, after: stands, item, text, isSame: stands === before && text === own }];
      }),
    );
  });
}

/** Writes to cells of several sheets, one mutation for each sheet. */
class Cells {
  private readonly sheets = new Map<string, Record<number, Record<number, ICellData>>>();

  put({ sheetId, row, column }: SheetArea, data: ICellData): void {
    const rows = this.sheets.get(sheetId) ?? {};
    this.sheets.set(sheetId, rows);
    (rows[row] ??= {})[column] = data;
  }

  mutations(unitId: string): IMutationInfo[] {
    const { id } = SetRangeValuesMutation;
    return [...this.sheets].map(([subUnitId, cellValue]) => ({ id, params: { unitId, subUnitId, cellValue, ...ONLY_REWRITTEN } }));
  }
}
