import type { SheetPlan } from "../plan/sheet-plan";
import type { TakenNames } from "../plan/taken-names";
import { applyPlans } from "./apply-plan";
import { identityOf } from "../plan/sheet-identity";
import { sampled } from "./list-inserted";
import { rememberInserted } from "./remember-inserted";
import { runOptions } from "./run-excel";
import { StepMarker } from "./step-marker";
import { workbookFault } from "./workbook-fault";
import type { InsertionResult } from "./workbook-port";

interface Before {
  readonly taken: TakenNames;
  readonly sheetIds: ReadonlySet<string>;
  readonly activeId: string;
}

export const insertPlan = async (
  make: (taken: TakenNames) => SheetPlan,
  onProgress?: (done: number, of: number) => void,
): Promise<InsertionResult> => (await insertPlans((taken) => [make(taken)], onProgress))[0] as InsertionResult;

/** Reads what is there, plans, applies, remembers. On failure the workbook is as it was. */
export async function insertPlans(
  make: (taken: TakenNames) => readonly SheetPlan[],
  onProgress?: (done: number, of: number) => void,
): Promise<readonly InsertionResult[]> {
  const marker = new StepMarker("readNames");
  let before: Before | undefined;
  let plans: readonly SheetPlan[] = [];
  try {
    return await Excel.run(runOptions(), async (context) => {
      before = await readBefore(context);
      plans = make(before.taken);
      const applied = await applyPlans(context, plans, marker, onProgress);
      marker.enter("settings");
      const present = new Set([...before.sheetIds, ...applied.map(({ sheet }) => sheet.id)]);
      const results: InsertionResult[] = [];
      for (const [index, plan] of plans.entries()) {
        const { sheet, skipped } = applied[index] as (typeof applied)[number];
        const identity = identityOf(plan);
        await rememberInserted(sheet.id, identity, present);
        results.push({ sheetId: sheet.id, sheetName: sheet.name, planId: plan.id, identity, hasSamples: sampled(plan), skipped });
      }
      return results;
    });
  } catch (error) {
    const step = marker.of(error);
    // Where no sheet was added, those of their names belong to someone else.
    const added = step !== "addSheet" && marker.anythingDone(error);
    const restored = before && added ? await restore(before, plans) : true;
    throw workbookFault(error, step, restored);
  }
}

/** A table may not have the name of a defined name either. */
async function readBefore(context: Excel.RequestContext): Promise<Before> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  return {
    taken: { sheets: worksheets.items.map((sheet) => sheet.name), tables: [...tables.items, ...names.items].map(({ name }) => name) },
    sheetIds: new Set(worksheets.items.map((sheet) => sheet.id)),
    activeId: active.id,
  };
}

/** Removes the sheets that were added, with all that lies on them, and shows the one that was shown. Tells whether it could. */
async function restore(before: Before, plans: readonly SheetPlan[]): Promise<boolean> {
  try {
    await Excel.run(runOptions(), async (context) => {
      const { worksheets } = context.workbook;
      const named = plans.map(({ sheetName }) => worksheets.getItemOrNullObject(sheetName).load("id"));
      await context.sync();
      const added = named.filter((sheet) => !sheet.isNullObject && !before.sheetIds.has(sheet.id));
      if (added.length === 0) return;
      worksheets.getItem(before.activeId).activate();
      for (const sheet of added) sheet.delete();
      await context.sync();
    });
    return true;
  } catch {
    // The first failure is the one to report; that taking back failed too is told by the result.
    return false;
  }
}
