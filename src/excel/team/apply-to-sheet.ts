import type { CellChange } from "../../teams/change-plan";
import { WorkbookError, type WorkbookStep } from "../workbook-port";
import { applyChanges, type PartOf } from "./apply-changes";
import type { Changes } from "./change-result";
import { contentsNow } from "./look-again";
import { asRead } from "./reversed";

/** Changes to cells of one sheet, with what these hold when it is planned. */
export async function planOnSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly Omit<CellChange, "sheet">[],
): Promise<Changes> {
  sheet.load("name");
  await context.sync();
  const changes = cells.map((cell) => ({ ...cell, sheet: sheet.name }));
  return { cells: changes, read: asRead(await contentsNow(context, changes), changes) };
}

/** Carries them out with what goes along, in one step of undo. A protected sheet is refused as Excel would; what somebody changed stays. */
export async function applyToSheet(changes: Changes, step: WorkbookStep, also: NonNullable<PartOf["also"]>): Promise<void> {
  const { skipped, cells } = await applyChanges(changes, {}, { step, also });
  if (cells === 0 && skipped.some(({ why }) => why === "protected"))
    throw new WorkbookError(step, "AccessDenied", true, "The sheet is protected.");
}
