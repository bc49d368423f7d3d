import type { Lang } from "../../../src/core/lang";
import type { MoneyUnit } from "../../../src/plan/money-unit";
import { NOTHING_TAKEN } from "../../../src/plan/taken-names";
import type { SetContent, SetDefinition } from "../../../src/templates/sets/definition";
import { openedSet, type OpenedSet } from "../../../src/templates/sets/open-set";
import { SETS } from "../../../src/templates/sets/registry";
import { renderSet, type RenderedMember, type SetOptions } from "../../../src/templates/sets/render-set";
import { startOfDay } from "../../../src/core/cells/serial-date";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import type { Engine } from "../../../src/workbench/engine/create-engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { TODAY } from "../../gallery/template-cases";
import { valuesOf } from "../support/calculate";
import { opened } from "../support/opened";

export const setById = (id: string): SetDefinition => {
  const found = SETS.find((set) => set.id === id);
  if (!found) throw new Error(`No set ${id}`);
  return found;
};

/** A set opened at once, so that its tests can be named by what it holds. */
export function openSetNow(id: string, lang: Lang): OpenedSet {
  const { SET } = jest.requireActual<{ SET: SetContent }>(`../../../src/templates/sets/${id}/content`);
  const definition = setById(id);
  return openedSet(
    definition,
    SET,
    definition.templates.map((template) => opened(template, lang)),
  );
}

export const rendered = (id: string, lang: Lang, moneyUnit: MoneyUnit = "yuan", options: Partial<SetOptions> = {}) =>
  renderSet(openSetNow(id, lang), { taken: NOTHING_TAKEN, today: TODAY, moneyUnit, ...options });

export interface CalculatedSet {
  readonly members: readonly RenderedMember[];
  readonly engine: Engine;
  /** By template, as the sheets are now. */
  readonly values: (template: string) => ReturnType<typeof valuesOf>;
  readonly member: (template: string) => RenderedMember;
}

export async function calculatedSet(members: readonly RenderedMember[]): Promise<CalculatedSet> {
  const engine = createHeadlessEngine({
    lang: members[0]?.template.lang ?? "en",
    snapshot: fileToSnapshot(planToFile(members.map(({ plan }) => plan))).snapshot,
    now: () => startOfDay(TODAY),
  });
  await engine.settle();
  const member = (id: string): RenderedMember => {
    const found = members.find(({ plan }) => plan.id === id);
    if (!found) throw new Error(`No sheet of ${id}`);
    return found;
  };
  return { members, engine, member, values: (id) => valuesOf(engine, member(id).plan) };
}
