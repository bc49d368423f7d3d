import type { Changes } from "../../excel/team/change-result";
import type { InsertedPlan, InsertionResult, WorkbookPort } from "../../excel/workbook-port";
import type { Lang } from "../../core/lang";
import type { TakenNames } from "../../plan/taken-names";
import { bringInputsBack, type InputsBack } from "../../teams/versions/bring-inputs-back";
import { planComparison } from "../../teams/versions/comparison-sheet";
import { versionNow, versionsOf, type PlanNow } from "../../teams/versions/keep-version";
import { MOST_VERSIONS, readVersion, versionId, writeVersion, type PlanVersion } from "../../teams/versions/plan-version";
import type { TeamWorkbook } from "../../teams/team-workbook";
import { planOf } from "./plan-of";

/** A plan's sheet of the workbook. */
type Sheet = Pick<InsertedPlan, "sheetId" | "sheetName" | "identity">;

interface Read {
  readonly now: PlanNow;
  readonly workbook: TeamWorkbook;
  /** As it is called now. */
  readonly sheetName: string;
}

/** Nothing where the sheet is gone, or its template is not to be had. */
async function readNow(port: WorkbookPort, { sheetId, identity }: Sheet): Promise<Read | undefined> {
  const [plan, [standing], workbook] = [await planOf(identity), await port.standing([sheetId]), await port.readTeamWorkbook()];
  const sheet = workbook.sheets.find(({ name }) => name === standing?.sheetName);
  if (!plan || !standing || !sheet) return undefined;
  return { now: { plan, state: standing.standing.state, sheet }, workbook, sheetName: sheet.name };
}

const named = ({ sheetId, identity }: Sheet, sheetName: string, name: string, kept: string) => ({
  sheetId,
  sheetName,
  template: identity.id,
  name,
  kept,
});

/** The versions that the workbook holds of a sheet, the newest first. */
export async function versionsIn(port: WorkbookPort, { sheetId, sheetName, identity }: Sheet): Promise<readonly PlanVersion[]> {
  const all = (await port.planVersions()).flatMap((text) => readVersion(text) ?? []);
  return versionsOf(all, { sheetId, sheetName, template: identity.id });
}

/** Those that go when another of this name comes: that of the same name, else the oldest of as many as there may be. */
export function givingWay(versions: readonly PlanVersion[], name: string): readonly PlanVersion[] {
  const same = versions.filter((one) => one.name === name);
  return same.length > 0 ? same : versions.slice(MOST_VERSIONS - 1);
}

/** Keeps what the sheet holds now; false where the workbook has not kept it. Those that give way go only when it has. */
export async function keepVersion(
  port: WorkbookPort,
  sheet: Sheet,
  { name, kept, gone }: { readonly name: string; readonly kept: string; readonly gone: readonly PlanVersion[] },
): Promise<boolean | undefined> {
  const read = await readNow(port, sheet);
  if (!read) return undefined;
  const version = versionNow(read.now, named(sheet, read.sheetName, name, kept));
  const id = versionId(version);
  if (!(await port.keepPlanVersion(id, writeVersion(version)))) return false;
  for (const one of gone) if (versionId(one) !== id) await port.dropPlanVersion(versionId(one));
  return true;
}

/** Two versions as a new sheet, or one and the sheet as it stands at this minute; "same" where they differ in nothing. */
export async function compareAsSheet(
  port: WorkbookPort,
  sheet: Sheet,
  from: PlanVersion,
  to: PlanVersion | { readonly minute: string },
  lang: Lang,
): Promise<InsertionResult | "same" | undefined> {
  const toNow = "minute" in to;
  const read = toNow ? await readNow(port, sheet) : undefined;
  if (toNow && !read) return undefined;
  const other = toNow && read ? versionNow(read.now, named(sheet, read.sheetName, "", to.minute)) : (to as PlanVersion);
  const make = (taken: TakenNames) => planComparison({ from, to: other, toNow, identity: sheet.identity, lang }, taken);
  if (!make({ sheets: [], tables: [] })) return "same";
  return port.insertPlan((taken) => make(taken) as NonNullable<ReturnType<typeof make>>);
}

/** The changes that bring the inputs of a version back. */
export async function inputsBack(
  port: WorkbookPort,
  sheet: Sheet,
  version: PlanVersion,
): Promise<(InputsBack & { readonly changes: Changes; readonly sheetName: string }) | undefined> {
  const read = await readNow(port, sheet);
  if (!read) return undefined;
  const back = bringInputsBack(version, read.now, read.sheetName);
  return { ...back, sheetName: read.sheetName, changes: { cells: back.cells, read: read.workbook } };
}
