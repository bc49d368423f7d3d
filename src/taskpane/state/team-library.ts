import type { PlanSetting, WorkbookPort } from "../../excel/workbook-port";
import type { SheetIdentity } from "../../plan/sheet-identity";
import type { SheetPlan } from "../../plan/sheet-plan";
import { NOTHING_TAKEN } from "../../plan/taken-names";
import { TeamTemplateError, type Refusal } from "../../teams/templates/refusal";
import { renderTeamTemplate } from "../../teams/templates/render-team-template";
import type { TeamTemplate } from "../../teams/templates/team-template";
import { readTeamTemplate } from "../../teams/templates/template-file";
import { storageKey } from "./storage-key";

/** A template of the team, and where it lies. */
export interface TeamEntry {
  readonly template: TeamTemplate;
  /** As it is saved. */
  readonly text: string;
  readonly inWorkbook: boolean;
  /** Added by this person, in this browser. */
  readonly inLibrary: boolean;
}

/** A template that the workbook holds and that is not taken. */
export interface RefusedEntry {
  readonly name: string;
  readonly refusals: readonly Refusal[];
}

export interface TeamLibrary {
  readonly entries: readonly TeamEntry[];
  readonly refused: readonly RefusedEntry[];
}

const KEY = "team";

/** Texts of templates that this browser keeps; none where it keeps nothing. */
function keptTexts(): readonly string[] {
  try {
    const kept = JSON.parse(window.localStorage.getItem(storageKey(KEY)) ?? "[]") as unknown;
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === "string") : [];
  } catch {
    // Storage may be blocked, or hold what somebody else has written.
    return [];
  }
}

function keepTexts(texts: readonly string[]): boolean {
  try {
    window.localStorage.setItem(storageKey(KEY), JSON.stringify(texts));
    return true;
  } catch {
    // Blocked or full: the template is there as long as the pane is.
    return false;
  }
}

const opened = new Map<string, TeamTemplate | TeamTemplateError>();

/** What a text holds, looked through once. */
function open(text: string): TeamTemplate | TeamTemplateError {
  const known = opened.get(text);
  if (known) return known;
  let found: TeamTemplate | TeamTemplateError;
  try {
    found = readTeamTemplate(text);
  } catch (error) {
    if (!(error instanceof TeamTemplateError)) throw error;
    found = error;
  }
  opened.set(text, found);
  return found;
}

/** Everything of the team: of one id the latest version, whether it lies in the workbook or was added. */
export async function teamLibrary(port: Pick<WorkbookPort, "teamTemplates">): Promise<TeamLibrary> {
  const [inWorkbook, added] = [await port.teamTemplates(), keptTexts()];
  const entries = new Map<string, TeamEntry>();
  const refused: RefusedEntry[] = [];
  for (const text of new Set([...inWorkbook, ...added])) {
    const template = open(text);
    if (template instanceof TeamTemplateError) {
      refused.push({ name: nameIn(text), refusals: template.refusals });
      continue;
    }
    const known = entries.get(template.id);
    const at = {
      inWorkbook: inWorkbook.includes(text) || (known?.inWorkbook ?? false),
      inLibrary: added.includes(text) || (known?.inLibrary ?? false),
    };
    const isLater = !known || template.version > known.template.version;
    entries.set(template.id, { ...(isLater ? { template, text } : known), ...at });
  }
  return { entries: [...entries.values()].sort((a, b) => a.template.name.localeCompare(b.template.name)), refused };
}

function nameIn(text: string): string {
  const [, name = ""] = /"name"\s*:\s*"([^"\\]{1,60})"/.exec(text) ?? [];
  return name;
}

/** Looks a file's text through and keeps it for this person; throws a `TeamTemplateError` where it is not taken. */
export function addToLibrary(text: string): { readonly template: TeamTemplate; readonly kept: boolean } {
  const template = readTeamTemplate(text);
  opened.set(text, template);
  return { template, kept: keepTexts([...keptTexts().filter((one) => !isOf(one, template.id)), text]) };
}

export const removeFromLibrary = (id: string): void => void keepTexts(keptTexts().filter((one) => !isOf(one, id)));

const isOf = (text: string, id: string): boolean => {
  const template = open(text);
  return !(template instanceof TeamTemplateError) && template.id === id;
};

/** The plan of a sheet that was made from a template of the team; undefined where that is neither in the workbook nor added. */
export async function teamPlan({ id, ...identity }: SheetIdentity, setting?: PlanSetting): Promise<SheetPlan | undefined> {
  const { teamTemplates } = await import("../../excel/team/templates-in-workbook");
  const { entries } = await teamLibrary({ teamTemplates });
  const found = entries.find(({ template }) => template.id === id)?.template;
  if (!found || found.plan.lang !== identity.lang) return undefined;
  const { as, sheetName, taken = NOTHING_TAKEN } = setting ?? {};
  return renderTeamTemplate(found, { taken, ...(as && { as }), ...(sheetName !== undefined && { sheetName }) });
}
