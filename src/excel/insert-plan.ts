import type { SheetPlan } from "../plan/sheet-plan";
import type { TakenNames } from "../plan/taken-names";
import { applyPlan } from "./apply-plan";
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

/** Reads what is there, plans, applies, remembers. On failure the workbook is as it was. */
export async function insertPlan(
  make: (taken: TakenNames) => SheetPlan,
  onProgress?: (done: number, of: number) => void,
): Promise<InsertionResult> {
  const marker = new StepMarker("readNames");
  let before: Before | undefined;
  let plan: SheetPlan | undefined;
  try {
    return await Excel.run(runOptions(), async (context) => {
      before = await readBefore(context);
      plan = make(before.taken);
      const { sheet, skipped } = await applyPlan(context, plan, marker, onProgress);
      marker.enter("settings");
      const identity = identityOf(plan);
      const made = { sheetId: sheet.id, sheetName: sheet.name, planId: plan.id, identity, hasSamples: sampled(plan) };
      await rememberInserted(sheet.id, identity, before.sheetIds);
      return { ...made, skipped };
    });
  } catch (error) {
    const step = marker.of(error);
    // Where the sheet was not added, one of that name belongs to someone else.
    const added = step !== "addSheet" && marker.anythingDone(error);
    const restored = before && plan && added ? await restore(before, plan.sheetName) : true;
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

/** Removes the sheet that was added, with all that lies on it, and shows the one that was shown. Tells whether it could. */
async function restore(before: Before, sheetName: string): Promise<boolean> {
  try {
    await Excel.run(runOptions(), async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.getItemOrNullObject(sheetName);
      added.load("id");
      await context.sync();
      if (added.isNullObject || before.sheetIds.has(added.id)) return;
      worksheets.getItem(before.activeId).activate();
      added.delete();
      await context.sync();
    });
    return true;
  } catch {
    // The first failure is the one to report; that taking back failed too is told by the result.
    return false;
  }
}
