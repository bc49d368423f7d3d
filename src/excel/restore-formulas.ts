import { writtenAs } from "../plan/standing/written";
import { placesOf } from "../plan/standing/places";
import { someFindings } from "../plan/standing/findings";
import { isNothing } from "../plan/standing/is-nothing";
import { restorationOf, type Restoration } from "../plan/standing/restoration";
import type { SheetPlan } from "../plan/sheet-plan";
import { conditionalFormats } from "./apply/conditional-formats";
import { rangeOf } from "./apply/range-of";
import { validation } from "./apply/validation";
import { readStanding } from "./read/read-standing";
import { runExcel } from "./run-excel";
import { applyToSheet, planOnSheet } from "./team/apply-to-sheet";
import { knownSheet, type KnownSheet } from "./sheet-identities";
import { WorkbookError, type PlanOf } from "./workbook-port";

/** What "restore formulas" would do to a sheet now; nothing is done yet. */
export const damageOf = (sheetId: string, planOf: PlanOf): Promise<Restoration> =>
  runExcel("restore", async (context) => (await planned(context, await knownSheet(context, sheetId, "restore"), planOf)).restoration);

/** Puts the computed cells, names and rules of a sheet back, all or those of these keys, in one step of undo, and tells what it did. */
export async function restoreFormulas(sheetId: string, planOf: PlanOf, only?: readonly string[]): Promise<Restoration> {
  const { plan, restoration, changes } = await runExcel("restore", async (context) => {
    const known = await knownSheet(context, sheetId, "restore");
    const { plan: own, restoration: all } = await planned(context, known, planOf);
    const wanted = only ? someFindings(all, (key) => only.includes(key)) : all;
    const cells = wanted.cells.map(({ row, column, formula }) => ({
      row,
      column,
      content: { formula: formula.replace(/^=/, ""), value: null },
    }));
    return { plan: own, restoration: wanted, changes: await planOnSheet(context, known.sheet, cells) };
  });
  if (isNothing(restoration)) return restoration;
  await applyToSheet(changes, "restore", async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    const broken = restoration.names.map(({ name }) => sheet.names.getItemOrNullObject(name).load("name"));
    await context.sync();
    restoration.names.forEach(({ name, area, comment }, index) => {
      const item = broken[index];
      if (item && !item.isNullObject) item.delete();
      sheet.names.add(name, rangeOf(sheet, area), comment);
    });
    const rules = { ...plan, sheetName: sheet.name, validations: restoration.validations, conditionals: restoration.conditionals };
    for (const action of [...validation(rules), ...conditionalFormats(rules)]) action.run(sheet);
    await context.sync();
  });
  return restoration;
}

interface Planned {
  readonly plan: SheetPlan;
  readonly restoration: Restoration;
}

/** The plan, written for the tables as they are called now, and what of it the sheet has lost. */
async function planned(context: Excel.RequestContext, { sheet, identity }: KnownSheet, planOf: PlanOf): Promise<Planned> {
  const [first, [read]] = [await planOf(identity), await readStanding(context, [sheet])];
  if (!first || !read) throw new WorkbookError("restore", "ItemNotFound", true, `There is no template ${identity.id} in this version.`);
  if (first.version !== undefined && first.version !== identity.version) {
    throw new WorkbookError(
      "restore",
      "OtherVersion",
      true,
      `The sheet is of version ${identity.version}, the template of ${first.version}.`,
    );
  }
  const plan = (await planOf(identity, { as: writtenAs(placesOf(first, read.state)) })) ?? first;
  const all = restorationOf(plan, read.state, read.cells);
  const validations = all.validations.map(({ area }) => rangeOf(sheet, area).dataValidation.load("type"));
  const conditionals = all.conditionals.map(({ area }) => rangeOf(sheet, area).conditionalFormats.getCount());
  await context.sync();
  return {
    plan,
    restoration: someFindings(
      {
        ...all,
        validations: all.validations.filter((_, index) => LOST.has(validations[index]?.type ?? "")),
        conditionals: all.conditionals.filter((_, index) => conditionals[index]?.value === 0),
      },
      (key) => !identity.theirs?.includes(key),
    ),
  };
}

/** Cells of which some or all have no rule, or have others than their neighbours. */
const LOST: ReadonlySet<string> = new Set(["None", "Inconsistent", "MixedCriteria"]);
