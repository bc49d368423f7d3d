import type { SheetPlan } from "../../plan/sheet-plan";
import { encode } from "./encode";
import { planToFile } from "./plan-to-file";

/**
 * A plan as an .xlsx file: live formulas and no cached values, so that whoever opens it calculates it.
 * Several plans become the sheets of one file, in the order given; their names must already be free of each other.
 */
export async function encodePlan(plan: SheetPlan | readonly SheetPlan[]): Promise<Uint8Array> {
  return encode(planToFile(Array.isArray(plan) ? (plan as readonly SheetPlan[]) : [plan as SheetPlan]));
}
