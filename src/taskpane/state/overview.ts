import type { InsertedPlan, StandingSheet, WorkbookPort } from "../../excel/workbook-port";
import { overviewRow, type OverviewSource, type RowEntries } from "../../plan/links/overview-row";
import { intoBlankRows, sampleRows, sheetsNamedIn, sheetsTaken, type RowChange, type TableRows } from "../../plan/standing/table-rows";
import { openTemplate, type OpenedTemplate, type TemplateDefinition } from "../../templates/define";
import { LEADS, OVERVIEW_ID, OVERVIEW_TABLE, overviewType } from "../../templates/overview";
import { wordsOfTemplate } from "../../templates/sets/parts-of";
import { noPlan, planOf } from "./plan-of";
import { loadTemplates } from "./use-catalogue";

/** A plan's sheet that the overview has no row of. */
export interface UnlistedPlan {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The sheet in whose row its money is, or would be, already. */
  readonly within?: string;
}

export interface OverviewState {
  /** The overviews of the workbook; the rest is of the one that was asked for, or the first. */
  readonly overviews: readonly InsertedPlan[];
  readonly overview: InsertedPlan;
  readonly unlisted: readonly UnlistedPlan[];
  /** How many rows hold nothing but samples. */
  readonly samples: number;
}

export interface AddedRows {
  /** The sheets that have a row now and had none. */
  readonly added: readonly string[];
  /** Those of them that count in another currency than the overview. */
  readonly otherCurrency: readonly string[];
}

interface Plan {
  readonly sheet: StandingSheet;
  readonly template: OpenedTemplate;
}

/** Nothing where the workbook has no overview of all plans. */
export async function overviewState(port: WorkbookPort, overviewId?: string): Promise<OverviewState | undefined> {
  const { overviews, plans } = await overviewSheets(port);
  const overview = overviews.find(({ sheetId }) => sheetId === overviewId) ?? overviews[0];
  if (!overview) return undefined;
  const [now, entered] = [await port.changeRows(overview.sheetId, planOf, OVERVIEW_TABLE), await enteredColumns(overview)];
  const listed = sheetsTaken(now, entered);
  const unlisted = plans
    .filter(({ sheet }) => !listed.has(sheet.sheetName.toLowerCase()))
    .map(({ sheet: { sheetId, sheetName, ...sheet } }) => {
      const within = leadOf({ sheetId, sheetName, ...sheet }, plans)?.sheetName;
      return { sheetId, sheetName, ...(within !== undefined && { within }) };
    });
  return { overviews, overview, unlisted, samples: sampleRows(now, entered).length };
}

/** Gives sheets a row of links each in the overview; those that have one already are left alone. */
export async function addToOverview(
  port: WorkbookPort,
  overview: InsertedPlan,
  sheetIds: readonly string[],
  replaceSamples: boolean,
): Promise<AddedRows> {
  const [{ plans }, own, entered] = [await overviewSheets(port), await templateOf(overview), await enteredColumns(overview)];
  const wanted = plans.filter(({ sheet }) => sheetIds.includes(sheet.sheetId));
  let fresh: readonly Plan[] = [];
  const change = (now: TableRows): RowChange => {
    const listed = sheetsTaken(now, entered);
    fresh = wanted.filter(({ sheet }) => !listed.has(sheet.sheetName.toLowerCase()));
    const rows = fresh.map((plan) => rowOf(plan, plans, own, overview));
    return intoBlankRows(rows, now, entered, replaceSamples);
  };
  await port.changeRows(overview.sheetId, planOf, OVERVIEW_TABLE, change);
  const { currency } = overview.identity;
  const isOther = ({ sheet }: Plan): boolean =>
    currency !== undefined && sheet.identity.currency !== undefined && sheet.identity.currency !== currency;
  return { added: fresh.map(sheetNameOf), otherCurrency: fresh.filter(isOther).map(sheetNameOf) };
}

const sheetNameOf = ({ sheet }: Plan): string => sheet.sheetName;

function rowOf(plan: Plan, plans: readonly Plan[], own: OpenedTemplate, overview: InsertedPlan): RowEntries {
  const { id } = plan.sheet.identity;
  const { better = {} } = Object.values(LEADS).find((lead) => lead?.template === id) ?? {};
  const members = plans.filter(({ sheet }) => leadOf(sheet, plans) === plan.sheet);
  const of = (ids: readonly string[]): OverviewSource[] =>
    ids.flatMap((one) => members.filter(({ sheet }) => sheet.identity.id === one).map(sourceOf));
  return overviewRow(
    {
      plan: sourceOf(plan),
      better: Object.fromEntries(Object.entries(better).map(([column, ids]) => [column, of(ids)])),
      type: wordsOfTemplate(own)(overviewType(id)),
    },
    overview.identity.moneyUnit === "wan",
  );
}

const sourceOf = ({ sheet, template }: Plan): OverviewSource => ({
  structure: template.structure,
  sheetName: sheet.sheetName,
  countsInUnit: sheet.identity.moneyUnit === "wan",
  names: sheet.standing.state.names,
});

/** The sheet that has the one row of the set a sheet belongs to: the one it takes from, or the only one of its kind. */
function leadOf(sheet: StandingSheet, plans: readonly Plan[]): StandingSheet | undefined {
  const lead = LEADS[sheet.identity.set?.id ?? ""];
  if (!lead || lead.template === sheet.identity.id) return undefined;
  const leads = plans.map((plan) => plan.sheet).filter(({ identity }) => identity.id === lead.template);
  const { cells, state } = sheet.standing;
  const taken = new Set([...state.names.values()].flatMap(({ row, column }) => sheetsNamedIn(cells.at(row, column))));
  return leads.find(({ sheetName }) => taken.has(sheetName.toLowerCase())) ?? (leads.length === 1 ? leads[0] : undefined);
}

async function overviewSheets(
  port: WorkbookPort,
): Promise<{ readonly overviews: readonly InsertedPlan[]; readonly plans: readonly Plan[] }> {
  const [inserted, templates] = [await port.inserted(noPlan), await loadTemplates()];
  const overviews = inserted.filter(({ planId }) => planId === OVERVIEW_ID);
  const opened = await Promise.all(
    inserted.flatMap((sheet) => {
      const definition = templates.find(({ id }) => id === sheet.planId);
      return definition && sheet.identity.kind === "template" ? [opening(sheet, definition)] : [];
    }),
  );
  const withNames = opened.filter(({ template }) => template.structure.overview);
  const standing = withNames.length > 0 ? await port.standing(withNames.map(({ sheetId }) => sheetId)) : [];
  const plans = standing.flatMap((sheet) => {
    const template = withNames.find(({ sheetId }) => sheetId === sheet.sheetId)?.template;
    return template ? [{ sheet, template }] : [];
  });
  return { overviews, plans };
}

const opening = async ({ sheetId, identity }: InsertedPlan, definition: TemplateDefinition) => ({
  sheetId,
  template: await openTemplate(definition, identity.lang),
});

async function templateOf({ identity }: InsertedPlan): Promise<OpenedTemplate> {
  const definition = (await loadTemplates()).find(({ id }) => id === identity.id);
  if (!definition) throw new Error(`There is no template “${identity.id}”`);
  return openTemplate(definition, identity.lang);
}

/** What a person can enter in the overview's list. */
async function enteredColumns(overview: InsertedPlan): Promise<readonly string[]> {
  const { structure } = await templateOf(overview);
  return Object.entries(structure.tables[OVERVIEW_TABLE]?.columns ?? {}).flatMap(([key, { kind }]) => (kind === "entered" ? [key] : []));
}
