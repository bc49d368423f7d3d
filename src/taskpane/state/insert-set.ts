import { serialOfToday } from "../../core/cells/serial-date";
import type { InsertedPlan, WorkbookPort } from "../../excel/workbook-port";
import { withoutSamples } from "../../plan/without-samples";
import type { SetDefinition } from "../../templates/sets/definition";
import { openSet } from "../../templates/sets/open-set";
import { renderSet } from "../../templates/sets/render-set";
import type { PlanChoice } from "./insert-template";
import { standingMembers } from "./standing-members";
import { loadTemplates } from "./use-catalogue";

export interface SetChoice extends PlanChoice {
  /** Templates that get no sheet. */
  readonly without: readonly string[];
  /** By template, the sheet of the workbook that is used instead of a new one. */
  readonly existing: Readonly<Record<string, string>>;
}

/** Puts the sheets of a set into the workbook, linked with each other and with those that are there already. */
export async function insertSet(
  port: WorkbookPort,
  definition: SetDefinition,
  { lang, moneyUnit, currency, samples, start, without, existing }: SetChoice,
  onProgress?: (done: number, of: number) => void,
): Promise<readonly InsertedPlan[]> {
  const today = serialOfToday(new Date());
  const set = await openSet(definition, await loadTemplates(), lang);
  const standing = await standingMembers(port, set, existing);
  const usual = definition.startsAfter;
  return port.insertPlans((taken) => {
    const members = renderSet(set, {
      moneyUnit,
      taken,
      today,
      ...(start !== undefined && usual !== undefined && { sampleDay: start - usual }),
      ...(currency !== undefined && { currency }),
      without: new Set(without),
      standing,
    });
    return members.map(({ plan }) => (samples ? plan : withoutSamples(plan)));
  }, onProgress);
}
