import type { InsertedPlan, WorkbookPort } from "../../excel/workbook-port";
import type { SetMembership } from "../../plan/sheet-identity";
import { idOf } from "../../templates/sets/render-set";
import { sourcesOf } from "../../plan/links/link";
import { openSet, type OpenedSet } from "../../templates/sets/open-set";
import { SETS } from "../../templates/sets/registry";
import { relinked } from "../../templates/sets/relinked";
import { noPlan, planOf } from "./plan-of";
import { standingMembers } from "./standing-members";
import { loadTemplates } from "./use-catalogue";

/** What a sheet could take from: for each template the sheets of it. */
export interface Sources {
  readonly set: OpenedSet;
  readonly taker: InsertedPlan;
  readonly templates: readonly { readonly id: string; readonly sheets: readonly InsertedPlan[] }[];
}

/** Nothing where the sheet's template takes nothing from others in any set. */
export async function sourcesFor(port: WorkbookPort, sheetId: string): Promise<Sources | undefined> {
  const inserted = await port.inserted(noPlan);
  const taker = inserted.find((one) => one.sheetId === sheetId);
  if (!taker) return undefined;
  const { id, lang, set: membership } = taker.identity;
  const own = SETS.filter((set) => set.templates.includes(id)).sort(
    (a, b) => Number(b.id === membership?.id) - Number(a.id === membership?.id),
  );
  for (const definition of own) {
    const set = await openSet(definition, await loadTemplates(), lang);
    const links = set.content.links[id] ?? [];
    if (links.length === 0) continue;
    const wanted = new Set(links.flatMap(sourcesOf).map((source) => idOf(set, source)));
    const templates = [...wanted].map((source) => ({
      id: source,
      sheets: inserted.filter((one) => one.planId === source && one.identity.lang === lang && one.sheetId !== sheetId),
    }));
    return { set, taker, templates };
  }
  return undefined;
}

/** Gives the linked cells of a sheet their formulas back, to the sheets that were chosen, by template. Tells how many. */
export async function relink(port: WorkbookPort, { set, taker }: Sources, chosen: Readonly<Record<string, string>>): Promise<number> {
  const { id } = taker.identity;
  const members = await standingMembers(port, set, { ...chosen, [id]: taker.sheetId });
  const own = members.get(id);
  if (!own) return 0;
  const sources = new Map([...members].filter(([template]) => template !== id));
  const cells = relinked(set, id, { ...own, standing: own.sheet.standing }, sources);
  if (cells.linked.length === 0) return 0;
  const before = taker.identity.set;
  const membership: SetMembership | undefined = before && { ...before, from: [...new Set([...before.from, ...sources.keys()])] };
  const grown = membership !== undefined && membership.from.length > (before?.from.length ?? 0);
  await port.writeLinks(taker.sheetId, cells, grown ? { ...taker.identity, set: membership } : undefined);
  // The check counts what is linked now.
  if (grown) await port.restoreFormulas(taker.sheetId, planOf);
  return cells.linked.length;
}

/** Links sheets to those of which there is only one. */
export async function relinkToOnly(port: WorkbookPort, sheetIds: readonly string[]): Promise<number> {
  let count = 0;
  for (const sheetId of sheetIds) {
    const sources = await sourcesFor(port, sheetId);
    const only =
      sources?.templates.flatMap(({ id, sheets }) => (sheets.length === 1 && sheets[0] ? [[id, sheets[0].sheetId] as const] : [])) ?? [];
    if (sources && only.length > 0) count += await relink(port, sources, Object.fromEntries(only));
  }
  return count;
}
