import type { Texts } from "../../core/lang";
import type { PlanProgress, WorkbookPort } from "../../excel/workbook-port";
import type { EntryState } from "../../plan/standing/plan-progress";
import type { Field } from "../../plan/structure/field";
import type { SheetWords } from "../../plan/structure/words";
import type { OpenedTemplate, TemplateDefinition } from "../../templates/define";
import { planOf } from "./plan-of";
import { loadTemplates } from "./use-catalogue";

/** Something to fill in, in the words of its sheet. */
export interface GuideStep {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly state: EntryState;
  readonly address: string;
  /** Of a table: how many rows hold something. */
  readonly rows?: number;
}

export interface GuideCheck {
  readonly key: string;
  /** What the cell says, its sign first. */
  readonly text: string;
  readonly passes: boolean;
  readonly address: string;
}

/** What is to be done on a sheet, and how far it is. */
export interface Guide {
  readonly sheetName: string;
  /** Whether its template takes figures from others in a set. */
  readonly takes?: boolean;
  /** Whether it is a plan that the overview of all plans can have a row of, or that overview. */
  readonly overview?: "plan" | "overview";
  readonly values: readonly GuideStep[];
  readonly tables: readonly GuideStep[];
  /** Those that fail first. */
  readonly checks: readonly GuideCheck[];
  /** What functions of ours answer of it, as this sheet writes the call. */
  readonly extras?: readonly { readonly asks: Texts; readonly call: string }[];
}

/** Nothing where the sheet is not of a template that this version has. */
export async function guideOf(port: WorkbookPort, sheetId: string): Promise<Guide | undefined> {
  const progress = await port.progress(sheetId, planOf);
  if (!progress) return undefined;
  const [templates, { openTemplate }] = await Promise.all([loadTemplates(), import("../../templates/define")]);
  const definition = templates.find(({ id }) => id === progress.identity.id);
  if (!definition) return undefined;
  const [template, { SETS }, { OVERVIEW_ID }, extras] = await Promise.all([
    openTemplate(definition, progress.identity.lang),
    import("../../templates/sets/registry"),
    import("../../templates/overview"),
    extrasOf(definition, progress),
  ]);
  const overview = definition.id === OVERVIEW_ID ? "overview" : template.structure.overview ? "plan" : undefined;
  return {
    ...guideFrom(progress, template),
    takes: SETS.some(({ takers }) => takers.includes(definition.id)),
    ...(overview && { overview }),
    ...(extras.length > 0 && { extras }),
  };
}

async function extrasOf({ extras }: TemplateDefinition, { references }: PlanProgress): Promise<NonNullable<Guide["extras"]>> {
  if (!extras) return [];
  const [{ EXTRAS }, { callOn }] = await Promise.all([extras(), import("../../templates/extras/extra")]);
  return EXTRAS.flatMap((extra) => {
    const call = callOn(references, extra);
    return call === undefined ? [] : [{ asks: extra.asks, call }];
  });
}

/** What may stay blank is no step. */
export function guideFrom(progress: PlanProgress, { structure, words }: Pick<OpenedTemplate, "structure" | "words">): Guide {
  const fields: Readonly<Record<string, Field>> = structure.values;
  const isAsked = (key: string): boolean => {
    const field = fields[key];
    return field?.kind === "entered" && field.optional !== true && field.standard === undefined;
  };
  const checks = progress.checks.map((check): GuideCheck => ({ ...check, passes: check.text.startsWith("✓") }));
  return {
    sheetName: progress.sheetName,
    values: progress.values
      .filter(({ key }) => isAsked(key))
      .map(({ key, state, address }) => {
        const own = words.values[key];
        return { key, state, address, label: own?.label ?? key, ...(own?.hint !== undefined && { hint: own.hint }) };
      }),
    tables: progress.tables.map(({ key, state, address, rows }) => ({ key, state, address, rows, ...saidOfTable(key, structure, words) })),
    checks: [...checks.filter(({ passes }) => !passes), ...checks.filter(({ passes }) => passes)],
  };
}

/** A table is called as its block is headed, and what to do in it is the block's guidance. */
function saidOfTable(
  table: string,
  { page }: OpenedTemplate["structure"],
  { sections }: SheetWords,
): Pick<GuideStep, "label"> & Partial<Pick<GuideStep, "hint">> {
  const section = page.find((each) => each.kind === "table" && each.table === table);
  const said = section && sections[section.key];
  const hint = said?.guide?.[0];
  return { label: said?.heading ?? table, ...(hint !== undefined && { hint }) };
}
