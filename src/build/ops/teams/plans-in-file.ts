import type { FileSheet, FileWorkbook } from "../../../files/file-workbook";
import { standingInFile } from "../../../files/standing-in-file";
import { areaAddress, cellAddress } from "../../../plan/area";
import { IDENTITY_KEY, readIdentity, type SheetIdentity } from "../../../plan/sheet-identity";
import type { SheetPlan } from "../../../plan/sheet-plan";
import { placesOf } from "../../../plan/standing/places";
import { writtenAs } from "../../../plan/standing/written";
import { NOTHING_TAKEN } from "../../../plan/taken-names";
import { planHealth } from "../../../teams/plan-health";
import { openTemplate } from "../../../templates/define";
import { TEMPLATES } from "../../../templates/registry";
import { renderTemplate } from "../../../templates/render";

const identityOf = ({ properties = [] }: FileSheet): SheetIdentity | undefined =>
  readIdentity(properties.find(({ name }) => name === IDENTITY_KEY)?.value);

/** The sheets of a file that are ours, with what became of them. */
export async function plansInFile({ sheets }: FileWorkbook): Promise<readonly object[]> {
  const known = sheets.flatMap((sheet) => {
    const identity = identityOf(sheet);
    return identity ? [{ sheet, identity }] : [];
  });
  return Promise.all(
    known.map(async ({ sheet, identity: { kind, id, version, lang, set }, identity }) => {
      const said = { sheet: sheet.name, kind, id, version, lang, ...(set && { set: set.id }) };
      const health = kind === "template" ? await healthOf(sheet, identity) : undefined;
      return { ...said, ...(health && { health }) };
    }),
  );
}

async function healthOf(sheet: FileSheet, identity: SheetIdentity): Promise<object | undefined> {
  const definition = TEMPLATES.find(({ id }) => id === identity.id);
  if (!definition) return undefined;
  const template = await openTemplate(definition, identity.lang);
  const { moneyUnit, currency, day = 0 } = identity;
  const options = { taken: NOTHING_TAKEN, today: day, ...(moneyUnit && { moneyUnit }), ...(currency !== undefined && { currency }) };
  const standing = standingInFile(sheet);
  const first: SheetPlan = renderTemplate(template, options);
  const plan = renderTemplate(template, { ...options, as: writtenAs(placesOf(first, standing.state)) });
  const validated = sheet.validations.filter(({ rule }) => rule.kind !== "any").flatMap(({ areas }) => areas);
  const { newerVersion, cells, names, validations, gone, lostReferences } = planHealth(plan, identity, standing, validated);
  return {
    sound: newerVersion === undefined && [cells, names, validations, gone, lostReferences].every((list) => list.length === 0),
    ...(newerVersion !== undefined && { newerVersion }),
    overwritten: cells.map(({ row, column, label, before, formula }) => ({
      cell: cellAddress(row, column),
      label,
      holds: before,
      formula,
    })),
    lostNames: names.map(({ name }) => name),
    lostValidation: validations.map((area) => areaAddress(area, "none")),
    gone,
    lostReferences: lostReferences.map(({ row, column, formula }) => ({ cell: cellAddress(row, column), formula })),
  };
}
