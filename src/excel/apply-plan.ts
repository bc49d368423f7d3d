import type { SheetPlan } from "../plan/sheet-plan";
import { STAGES, type StageEntry } from "./apply/stages";
import type { StepMarker } from "./step-marker";
import { supports } from "./supports";
import type { SkippedPart } from "./workbook-port";

/** Excel on the web refuses requests above 5 MB. The rest is room for what the estimate does not see. */
const REQUEST_BYTES = 3_500_000;

interface Applied {
  readonly sheet: Excel.Worksheet;
  readonly skipped: readonly SkippedPart[];
}

/**
 * Queues a whole plan on a new sheet and sends it: in one round trip, unless it outgrows a request. Screen and
 * calculation rest until the request has been carried out. Decides nothing and takes nothing back: see `insertPlan`.
 */
export async function applyPlan(context: Excel.RequestContext, plan: SheetPlan, marker: StepMarker, onRequest?: (bytesDone: number, bytesOf: number) => void): Promise<Applied> {
  const possible = STAGES.filter(({ needs }) => !needs || supports("ExcelApi", needs.version));
  const work = possible.map((entry) => ({ entry, actions: prepare(entry, plan, marker) }));
  const total = work.flatMap(({ actions }) => actions).reduce((sum, { bytes }) => sum + bytes, 0);
  let queued = 0;
  let done = 0;

  begin(context);
  marker.enter("addSheet", context);
  const sheet = context.workbook.worksheets.add(plan.sheetName);
  sheet.load("id,name");
  for (const { entry, actions } of work) {
    if (actions.length > 0) marker.enter(entry.step, context);
    for (const action of actions) {
      if (queued > 0 && queued + action.bytes > REQUEST_BYTES) {
        // Only for a plan beyond one request; the next one begins with the same step.
        await context.sync();
        marker.requestDone();
        done += queued;
        queued = 0;
        onRequest?.(done, total);
        begin(context);
        marker.enter(entry.step, context);
      }
      action.run(sheet);
      queued += action.bytes;
    }
  }
  await context.sync();
  marker.requestDone();
  onRequest?.(total, total);
  return { sheet, skipped: skippedParts(plan) };
}

function begin(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}

/** A plan that cannot be carried out fails here, before anything was sent. */
function prepare(entry: StageEntry, plan: SheetPlan, marker: StepMarker) {
  marker.enter(entry.step);
  return entry.stage(plan);
}

const skippedParts = (plan: SheetPlan): readonly SkippedPart[] =>
  STAGES.flatMap(({ needs, stage }) => (needs && !supports("ExcelApi", needs.version) && stage(plan).length > 0 ? [needs.part] : []));
