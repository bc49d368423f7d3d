import type { SheetPlan } from "../../plan/sheet-plan";

/** One thing done to the new sheet, with an upper estimate of what it adds to the request. */
export interface PlanAction {
  readonly bytes: number;
  readonly run: (sheet: Excel.Worksheet) => void;
}

/** Turns one part of a plan into actions. Pure: nothing is queued until an action runs. */
export type Stage = (plan: SheetPlan) => readonly PlanAction[];

/** What one queued call adds to a request besides its arguments: its action and its object path; 120 to 140 bytes were measured. */
const CALL_BYTES = 200;

const encoder = new TextEncoder();

/** An action of so many Office.js calls that carry this payload. The body is a string within a message, so quotes count twice. */
export const action = (calls: number, payload: unknown, run: (sheet: Excel.Worksheet) => void): PlanAction => {
  const json = JSON.stringify(payload ?? "");
  return { bytes: calls * CALL_BYTES + encoder.encode(json).length + (json.match(/"/g)?.length ?? 0), run };
};
