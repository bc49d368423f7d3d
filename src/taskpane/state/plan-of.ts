import type { SheetIdentity } from "../../plan/sheet-identity";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { PlanOf, PlanSetting } from "../../excel/workbook-port";
import { NOTHING_TAKEN } from "../../plan/taken-names";
import { isTeamId } from "../../teams/templates/team-id";
import { loadTemplates } from "./use-catalogue";

const planned = new Map<string, Promise<SheetPlan | undefined>>();

/** The plan of a sheet made from a template, as it was planned on the day of its insertion. Loaded when the first such sheet is met. */
export const planOf: PlanOf = (identity, setting) => {
  if (identity.kind !== "template") return Promise.resolve(undefined);
  if (isTeamId(identity.id)) return import("./team-library").then(({ teamPlan }) => teamPlan(identity, setting));
  if (setting) return plan(identity, setting);
  const { cleared: _cleared, ...what } = identity;
  const key = JSON.stringify(what);
  const known =
    planned.get(key) ??
    plan(identity).catch((error: unknown) => {
      // A chunk that could not be loaded may be there the next time.
      planned.delete(key);
      throw error;
    });
  planned.set(key, known);
  return known;
};

/** For those who only ask which sheets there are. */
export const noPlan: PlanOf = () => Promise.resolve(undefined);

async function plan(identity: SheetIdentity, setting?: PlanSetting): Promise<SheetPlan | undefined> {
  const [templates, { openTemplate }, { renderTemplate }] = await Promise.all([
    loadTemplates(),
    import("../../templates/define"),
    import("../../templates/render"),
  ]);
  const definition = templates.find(({ id }) => id === identity.id);
  if (!definition) return undefined;
  const { moneyUnit, currency, day = 0, set } = identity;
  const options = {
    taken: NOTHING_TAKEN,
    today: day,
    ...(moneyUnit && { moneyUnit }),
    ...(currency !== undefined && { currency }),
    ...setting,
  };
  const member = set && (await import("./member-plan")).memberPlan(identity, set, templates, options);
  return (await member) ?? renderTemplate(await openTemplate(definition, identity.lang), options);
}
