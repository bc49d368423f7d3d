import { serialOfToday } from "../../core/cells/serial-date";
import type { InsertedPlan, WorkbookPort } from "../../excel/workbook-port";
import { withoutSamples } from "../../plan/without-samples";
import type { SetDefinition } from "../../templates/sets/definition";
import { LEADS, OVERVIEW_ID } from "../../templates/overview";
import { openSet, type OpenedSet } from "../../templates/sets/open-set";
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
  const made = await port.insertPlans((taken) => {
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
  await listInOverview(port, set, made, existing);
  return made;
}

/** An overview of all plans that is there gets a row of the plan the set begins with. */
async function listInOverview(
  port: WorkbookPort,
  { definition }: OpenedSet,
  made: readonly InsertedPlan[],
  existing: SetChoice["existing"],
): Promise<void> {
  const lead = LEADS[definition.id]?.template ?? "";
  const leadSheet = made.find(({ planId }) => planId === lead)?.sheetId ?? existing[lead];
  const overviewId = existing[OVERVIEW_ID];
  if (leadSheet === undefined || overviewId === undefined) return;
  const { addToOverview, overviewState } = await import("./overview");
  const state = await overviewState(port, overviewId);
  if (state?.overview.sheetId === overviewId) await addToOverview(port, state.overview, [leadSheet], false);
}
