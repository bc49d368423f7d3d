import type { SheetPlan } from "../plan/sheet-plan";
import { linkedFormulas } from "./apply/formulas";
import { intoRequests, type StepAction } from "./apply/requests";
import { STAGES } from "./apply/stages";
import type { StepMarker } from "./step-marker";
import { supports } from "./supports";
import type { SkippedPart } from "./workbook-port";

interface Applied {
  readonly sheet: Excel.Worksheet;
  readonly skipped: readonly SkippedPart[];
}

/**
 * Makes a plan on a new sheet: in one round trip, unless it outgrows a request; `last` adds to the last of them. Decides nothing and takes
 * nothing back: see `insertPlan`.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: SheetPlan,
  marker: StepMarker,
  onRequest?: (done: number, of: number) => void,
  last?: (sheet: Excel.Worksheet) => void,
): Promise<Applied> {
  const { actions, skipped } = prepare(plan, marker);
  const requests = intoRequests(actions);
  marker.enter("addSheet", context);
  const sheet = context.workbook.worksheets.add(plan.sheetName);
  sheet.load("id,name");
  for (const [index, request] of requests.entries()) {
    await send(context, sheet, request, marker, index === requests.length - 1 ? last : undefined);
    onRequest?.(index + 1, requests.length);
  }
  return { sheet, skipped };
}

/**
 * Makes several plans on new sheets, in as many round trips as one of that size would take. What they take from each other is written when
 * all of them are there, and the first is shown.
 */
export async function applyPlans(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  marker: StepMarker,
  onRequest?: (done: number, of: number) => void,
): Promise<readonly Applied[]> {
  const prepared = plans.map((plan) => prepare(plan, marker));
  marker.enter("addSheet", context);
  const sheets = plans.map((plan) => {
    const sheet = context.workbook.worksheets.add(plan.sheetName);
    sheet.load("id,name");
    return sheet;
  });
  const onSheet = (index: number, actions: readonly StepAction[]): StepAction[] =>
    actions.map((each) => ({ ...each, run: () => each.run(sheets[index] as Excel.Worksheet) }));
  const isShow = ({ step }: StepAction): boolean => step === "show";
  const requests = intoRequests([
    ...prepared.flatMap(({ actions }, index) =>
      onSheet(
        index,
        actions.filter((each) => !isShow(each)),
      ),
    ),
    ...plans.flatMap((plan, index) =>
      onSheet(
        index,
        linkedFormulas(plan).map((each) => ({ ...each, step: "writeCells" })),
      ),
    ),
    ...onSheet(0, (prepared[0]?.actions ?? []).filter(isShow)),
  ]);
  for (const [index, request] of requests.entries()) {
    await send(context, sheets[0] as Excel.Worksheet, request, marker);
    onRequest?.(index + 1, requests.length);
  }
  return sheets.map((sheet, index) => ({ sheet, skipped: prepared[index]?.skipped ?? [] }));
}

/** Makes a plan on a sheet that is there, emptied. Its outline of columns stays as it is: grouped again, columns would be grouped twice. */
export async function applyOnto(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, marker: StepMarker): Promise<void> {
  const { actions } = prepare({ ...plan, columnGroups: [] }, marker);
  for (const request of intoRequests(actions)) await send(context, sheet, request, marker);
}

/** All there is to do, before anything is queued: a plan that cannot be carried out fails here, with its step. */
function prepare(
  plan: SheetPlan,
  marker: StepMarker,
): { readonly actions: readonly StepAction[]; readonly skipped: readonly SkippedPart[] } {
  const actions: StepAction[] = [];
  const skipped: SkippedPart[] = [];
  for (const { step, stage, needs } of STAGES) {
    marker.enter(step);
    const todo = stage(plan);
    if (!needs || supports("ExcelApi", needs.version)) actions.push(...todo.map((action) => ({ ...action, step })));
    else if (todo.length > 0 && needs.part) skipped.push(needs.part);
  }
  return { actions, skipped };
}

/** One request. Screen and calculation rest until it has been carried out. */
async function send(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  request: readonly StepAction[],
  marker: StepMarker,
  last?: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  let step: StepAction["step"] | undefined;
  for (const action of request) {
    if (action.step !== step) marker.enter(action.step, context);
    step = action.step;
    action.run(sheet);
  }
  last?.(sheet);
  await context.sync();
  marker.requestDone();
}
