import { freeSheetName, freeTableName } from "../plan/free-name";
import { enteredNow } from "../plan/standing/entered-now";
import { formerSheet } from "../plan/standing/former-names";
import { movedFormula, type Moves } from "../plan/standing/moved-formula";
import { carryOver, type Carried, type SheetUpdate } from "../plan/standing/sheet-update";
import { writtenAs } from "../plan/standing/written";
import { applyPlan } from "./apply-plan";
import { readStanding } from "./read/read-standing";
import { rememberInserted } from "./remember-inserted";
import { runExcel, runOptions } from "./run-excel";
import { knownSheet, type KnownSheet } from "./sheet-identities";
import { StepMarker } from "./step-marker";
import { workbookFault } from "./workbook-fault";
import { WorkbookError, type PlanOf, type UpdateResult } from "./workbook-port";

/** A formula of another sheet, or of a name of the workbook, that speaks of the sheet. */
interface Elsewhere {
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number } | { readonly name: string };
  readonly before: string;
  readonly after: string;
}

interface Prepared {
  readonly known: KnownSheet;
  readonly carried: Carried;
  readonly elsewhere: readonly Elsewhere[];
  readonly update: SheetUpdate;
  /** Names for the sheet and its tables while both are there. */
  readonly aside: { readonly sheet: string; readonly tables: readonly (readonly [name: string, aside: string])[] };
}

export const updateOf = (sheetId: string, planOf: PlanOf): Promise<SheetUpdate> =>
  runExcel("update", async (context) => (await prepare(context, sheetId, planOf)).update);

/**
 * Lays the sheet out anew in the version this add-in has, with everything that was entered, and lets the old one go. The old one is only
 * set aside until all else is done, so that whatever fails leaves it as it was.
 */
export async function updateSheet(sheetId: string, planOf: PlanOf): Promise<UpdateResult> {
  const marker = new StepMarker("update");
  let prepared: Prepared | undefined;
  try {
    return await Excel.run(runOptions(), async (context) => {
      prepared = await prepare(context, sheetId, planOf);
      const { known, carried, elsewhere, update, aside } = prepared;
      if (update.from >= update.to) return { ...update, sheetId };
      marker.enter("update", context);
      for (const [name, other] of aside.tables) context.workbook.tables.getItem(name).name = other;
      known.sheet.name = aside.sheet;
      const { sheet } = await applyPlan(context, carried.plan, marker, undefined, (made) => {
        marker.enter("update", context);
        made.position = known.sheet.position;
        for (const { at, after } of elsewhere) write(context, at, after);
        known.sheet.delete();
      });
      // What other sheets read of it has only now all its names.
      context.application.calculate("Full");
      await context.sync();
      await rememberInserted(sheet.id, carried.plan.identity ?? known.identity);
      return { ...update, sheetId: sheet.id };
    });
  } catch (error) {
    throw workbookFault(error, marker.of(error), prepared && marker.anythingDone(error) ? await restore(prepared) : true);
  }
}

async function prepare(context: Excel.RequestContext, sheetId: string, planOf: PlanOf): Promise<Prepared> {
  const known = await knownSheet(context, sheetId, "update");
  const { sheet, identity } = known;
  const [first, [read]] = [await planOf(identity), await readStanding(context, [sheet])];
  if (!first || !read) throw new WorkbookError("update", "ItemNotFound", true, `There is no template ${identity.id} in this version.`);
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name,items/formula");
  sheet.load("name,position");
  await context.sync();
  const { version = 1 } = first;
  const former = formerSheet(first, read.state, identity.version);
  const own = new Set(read.state.tables.map(({ name }) => name));
  const taken = {
    sheets: worksheets.items.filter(({ id }) => id !== sheetId).map(({ name }) => name),
    tables: [...tables.items, ...names.items].map(({ name }) => name),
  };
  const again = await planOf(identity, {
    as: writtenAs(former.places),
    entered: enteredNow(first, former.places, read.cells),
    sheetName: sheet.name,
    taken: { ...taken, tables: taken.tables.filter((name) => !own.has(name)) },
  });
  const plan = again ?? first;
  const { cleared } = identity;
  const said = plan.identity && cleared !== undefined ? { ...plan, identity: { ...plan.identity, cleared } } : plan;
  const carried = carryOver(said, read, identity.version);
  const asideTables = [...taken.tables];
  return {
    known,
    carried,
    elsewhere: await elsewhereOf(
      context,
      worksheets.items.filter(({ id }) => id !== sheetId),
      names.items,
      carried.moves,
    ),
    update: { from: identity.version, to: version, kept: carried.kept, unkept: carried.unkept, blank: carried.blank },
    aside: {
      sheet: freeSheetName(sheet.name, [...taken.sheets, sheet.name]),
      tables: read.state.tables.map(({ name }) => {
        const other = freeTableName(name, asideTables);
        asideTables.push(other);
        return [name, other] as const;
      }),
    },
  };
}

/** The formulas beside the sheet that have to be written again. One that speaks of what is gone becomes #REF! with it, as Excel does. */
async function elsewhereOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  names: readonly Excel.NamedItem[],
  moves: Moves,
): Promise<readonly Elsewhere[]> {
  const used = sheets.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,formulas") }));
  if (used.length > 0) await context.sync();
  const concerned = (before: unknown, at: Elsewhere["at"]): Elsewhere[] => {
    if (typeof before !== "string" || !before.startsWith("=")) return [];
    const moved = movedFormula(before, moves);
    return moved.concerned && !moved.lost ? [{ at, before, after: moved.formula }] : [];
  };
  return [
    ...used.flatMap(({ sheet, range }) =>
      range.isNullObject
        ? []
        : (range.formulas as unknown[][]).flatMap((line, down) =>
            line.flatMap((content, across) =>
              concerned(content, { sheet: sheet.name, row: range.rowIndex + down, column: range.columnIndex + across }),
            ),
          ),
    ),
    ...names.flatMap(({ name, formula }) => concerned(formula, { name })),
  ];
}

function write({ workbook }: Excel.RequestContext, at: Elsewhere["at"], formula: string): void {
  if ("name" in at) workbook.names.getItem(at.name).formula = formula;
  else workbook.worksheets.getItem(at.sheet).getRangeByIndexes(at.row, at.column, 1, 1).formulas = [[formula]];
}

/** Takes the new sheet away, if it is there, and gives the old one its names back. Tells whether it could. */
async function restore({ elsewhere, aside, carried }: Prepared): Promise<boolean> {
  try {
    await Excel.run(runOptions(), async (context) => {
      const { worksheets } = context.workbook;
      const old = worksheets.getItemOrNullObject(aside.sheet).load("id");
      const made = worksheets.getItemOrNullObject(carried.plan.sheetName).load("id");
      await context.sync();
      if (old.isNullObject) return;
      if (!made.isNullObject) made.delete();
      old.name = carried.plan.sheetName;
      const tables = aside.tables.map(([name, other]) => ({ name, table: old.tables.getItemOrNullObject(other).load("name") }));
      await context.sync();
      for (const { name, table } of tables) if (!table.isNullObject) table.name = name;
      for (const { at, before } of elsewhere) write(context, at, before);
      await context.sync();
    });
    return true;
  } catch {
    // The first failure is the one to report; that taking back failed too is told by the result.
    return false;
  }
}
