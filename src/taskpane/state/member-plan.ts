import type { SetMembership, SheetIdentity } from "../../plan/sheet-identity";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { TemplateDefinition } from "../../templates/define";
import type { RenderOptions } from "../../templates/render";
import { openSet } from "../../templates/sets/open-set";
import { SETS } from "../../templates/sets/registry";
import { renderMember } from "../../templates/sets/render-set";

/** The plan of a sheet that was inserted with a set; nothing where this version has no such set. */
export async function memberPlan(
  { id, lang }: SheetIdentity,
  membership: SetMembership,
  templates: readonly TemplateDefinition[],
  options: RenderOptions,
): Promise<SheetPlan | undefined> {
  const definition = SETS.find((set) => set.id === membership.id && set.templates.includes(id));
  return definition && renderMember(await openSet(definition, templates, lang), id, membership, options);
}
