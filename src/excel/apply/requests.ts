import type { WorkbookStep } from "../workbook-port";
import type { PlanAction } from "./action";

/**
 * Excel on the web refuses requests above 5 MB. The rest is room for what the estimate does not see; it is an upper one: a set of plans
 * that it took for 3.5 MB was 2.9.
 */
const REQUEST_BYTES = 4_500_000;

export interface StepAction extends PlanAction {
  readonly step: WorkbookStep;
}

/** The actions in order, split only where a request would grow too large. Even nothing to do is one request: it adds the sheet. */
export function intoRequests(actions: readonly StepAction[], limit = REQUEST_BYTES): readonly (readonly StepAction[])[] {
  let current: StepAction[] = [];
  const requests = [current];
  let bytes = 0;
  for (const action of actions) {
    if (current.length > 0 && bytes + action.bytes > limit) {
      current = [];
      requests.push(current);
      bytes = 0;
    }
    current.push(action);
    bytes += action.bytes;
  }
  return requests;
}
