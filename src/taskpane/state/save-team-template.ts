import { decode } from "../../files/xlsx/decode";
import { sheetToPlan } from "../../files/xlsx/to-plan/sheet-to-plan";
import type { InsertedPlan } from "../../excel/workbook-port";
import { layoutProblems } from "../../plan/layout-problems";
import type { LeftOutCounts } from "../../teams/templates/left-out";
import { saveAsTemplate } from "../../teams/templates/save-as-template";
import type { TeamTemplate } from "../../teams/templates/team-template";
import { writeTeamTemplate } from "../../teams/templates/template-file";
import { planOf } from "./plan-of";

export interface SavedTemplate {
  readonly template: TeamTemplate;
  readonly text: string;
  readonly left: LeftOutCounts;
  /** Texts and numbers that are cut on the sheet, and so in the template. */
  readonly cut: number;
}

interface Naming {
  readonly name: string;
  readonly summary: string;
  /** The version of that name that is there. */
  readonly replaces: number;
}

/** A sheet of a workbook's file as a template of the team; undefined where the file has no such sheet. */
export async function saveTeamTemplate(bytes: Uint8Array, sheet: InsertedPlan, naming: Naming): Promise<SavedTemplate | undefined> {
  const { workbook } = await decode(bytes);
  const found = workbook.sheets.find(({ name }) => name === sheet.sheetName);
  if (!found) return undefined;
  const { plan, left } = sheetToPlan(found, sheet.identity, await planOf(sheet.identity));
  const template = saveAsTemplate(plan, naming);
  return { template, text: writeTeamTemplate(template), left, cut: layoutProblems(template.plan).length };
}
