import type { SheetIdentity } from "../plan/sheet-identity";
import { placesOf } from "../plan/standing/places";
import { plannedCells, standingSamples } from "../plan/standing/standing-samples";
import type { SheetPlan } from "../plan/sheet-plan";
import type { Standing } from "../plan/standing/sheet-state";
import { readStanding } from "./read/read-standing";
import { runExcel } from "./run-excel";
import { knownSheets } from "./sheet-identities";
import type { InsertedPlan, PlanOf } from "./workbook-port";

/**
 * The sheets this add-in made that are there, in their order. The workbook decides and not what was done to it from here: undo takes sheets
 * away and brings them back, with their samples, and leaves alone what a sheet says of itself.
 */
export const listInserted = (planOf: PlanOf): Promise<readonly InsertedPlan[]> =>
  runExcel("settings", async (context) => {
    const known = await knownSheets(context);
    const plans = await Promise.all(known.map(({ identity }) => planOf(identity)));
    const sampled = known.filter((_, index) => (plans[index]?.samples.length ?? 0) > 0);
    const standing = new Map(
      (
        await readStanding(
          context,
          sampled.map(({ sheet }) => sheet),
        )
      ).map((read, index) => [sampled[index], read]),
    );
    return known.map((one, index) => {
      const [plan, read] = [plans[index], standing.get(one)];
      return {
        sheetId: one.sheet.id,
        sheetName: one.sheet.name,
        planId: one.identity.id,
        identity: one.identity,
        ...laterVersion(plan, one.identity),
        hasSamples: plan !== undefined && read !== undefined && hasSamples(plan, read, one.identity),
      };
    });
  });

const laterVersion = ({ version = 0 }: Partial<SheetPlan> = {}, { version: own }: SheetIdentity): Pick<InsertedPlan, "newVersion"> =>
  version > own ? { newVersion: version } : {};

/** Once samples were cleared, a cell that holds the same as one did was typed; only where most of them are back has undo brought them. */
export function hasSamples(plan: SheetPlan, { state, cells }: Standing, { cleared }: SheetIdentity): boolean {
  const left = standingSamples(plan, placesOf(plan, state), cells).length;
  return cleared === undefined ? left > 0 : left > cleared / 2;
}

/** Whether a plan fills its inputs with samples; one that was planned empty has none to clear. */
export function sampled(plan: SheetPlan): boolean {
  const planned = plannedCells(plan);
  return plan.samples.some(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }).some((_, at) => planned(row + Math.floor(at / columns), column + (at % columns)) !== null),
  );
}
