import type { StandingSheet, WorkbookPort } from "../../excel/workbook-port";
import { placesOf, type Places } from "../../plan/standing/places";
import { writtenAs } from "../../plan/standing/written";
import type { OpenedSet } from "../../templates/sets/open-set";
import { wordsOfTemplate } from "../../templates/sets/parts-of";
import { templateOf, type StandingMember } from "../../templates/sets/render-set";
import { planOf } from "./plan-of";

export interface FoundMember extends StandingMember {
  readonly sheet: StandingSheet;
  readonly places: Places;
}

/** Sheets of the workbook as members of a set, by template: how formulas write them, and how many rows their tables have. */
export async function standingMembers(
  port: WorkbookPort,
  set: OpenedSet,
  sheets: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, FoundMember>> {
  const wanted = Object.entries(sheets);
  const found = wanted.length > 0 ? await port.standing(wanted.map(([, sheetId]) => sheetId)) : [];
  const members = wanted.map(async ([id, sheetId]): Promise<[string, FoundMember][]> => {
    const sheet = found.find((one) => one.sheetId === sheetId);
    const plan = sheet && (await planOf(sheet.identity));
    if (!sheet || !plan) return [];
    const places = placesOf(plan, sheet.standing.state);
    const template = templateOf(set, id);
    const parts = {
      structure: template.structure,
      sheetName: sheet.sheetName,
      tables: writtenAs(places),
      countsInUnit: sheet.identity.moneyUnit === "wan",
      word: wordsOfTemplate(template),
    };
    const rows = Object.fromEntries([...places.tables].map(([table, { now }]) => [table, now.area.rows - 1]));
    return [[id, { parts, rows, sheet, places }]];
  });
  return new Map((await Promise.all(members)).flat());
}
