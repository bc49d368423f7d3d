import type { CellValue } from "../../core/cell";
import { collectedRow, type CollectedSource } from "../../plan/links/overview-row";
import type { SheetIdentity } from "../../plan/sheet-identity";
import type { SheetStructure } from "../../plan/structure/structure";
import { LEADS, OVERVIEW_ID, overviewType } from "../../templates/overview";

/** A sheet of ours in a file. */
export interface PlanSheet {
  readonly sheetName: string;
  readonly identity: SheetIdentity;
  /** What stands in the cell of a name of the sheet; null where there is none. */
  readonly valueOf: (name: string) => CellValue;
}

/** A file whose plans are collected. */
export interface PlanFile {
  /** Its name without folders. */
  readonly file: string;
  /** When it was changed last, as an ISO day. */
  readonly day: string;
  /** Nothing where the file was not to be had, or could not be read. */
  readonly sheets?: readonly PlanSheet[];
}

/** A plan of a file as a row of the overview. */
export interface CollectedPlan {
  readonly file: string;
  readonly sheet: string;
  readonly day: string;
  readonly typed: Readonly<Record<string, string | number>>;
}

interface Setting {
  readonly structureOf: (id: string) => SheetStructure | undefined;
  readonly wordOf: (key: string) => string;
  /** Whether the overview counts money in the larger unit. */
  readonly countsInUnit: boolean;
}

/** The plans of a file, one row for each plan and not for each sheet: money of a set would count twice otherwise. */
export function collectedPlans(
  { file, day, sheets = [] }: PlanFile,
  { structureOf, wordOf, countsInUnit }: Setting,
): readonly CollectedPlan[] {
  const plans = sheets.filter(({ identity }) => identity.kind === "template" && identity.id !== OVERVIEW_ID);
  const leadOf = ({ identity }: PlanSheet): PlanSheet | undefined => {
    const lead = LEADS[identity.set?.id ?? ""];
    const leads = lead ? plans.filter((one) => one.identity.id === lead.template && one.identity.set?.id === identity.set?.id) : [];
    return leads.length === 1 ? leads[0] : undefined;
  };
  const source = ({ sheetName, identity, valueOf }: PlanSheet): CollectedSource => {
    const structure = structureOf(identity.id);
    return { sheetName, valueOf, countsInUnit: identity.moneyUnit === "wan", ...(structure && { structure }) };
  };
  return plans.flatMap((plan) => {
    const lead = leadOf(plan);
    if ((lead && lead !== plan) || !isListed(plan)) return [];
    const members = plans.filter((one) => one !== plan && leadOf(one) === plan);
    const { better = {} } = Object.values(LEADS).find((one) => lead && one?.template === plan.identity.id) ?? {};
    const known = Object.fromEntries(
      Object.entries(better).map(([column, ids]) => [
        column,
        ids.flatMap((id) => members.filter(({ identity }) => identity.id === id).map(source)),
      ]),
    );
    const typed = collectedRow(source(plan), known, countsInUnit);
    return [{ file, day, sheet: plan.sheetName, typed: { ...typed, type: wordOf(overviewType(plan.identity.id)) } }];
  });
}

/** Whether a sheet tells anything that the overview asks for besides its owner. */
const isListed = ({ valueOf }: PlanSheet): boolean =>
  ["plan_name", "plan_start", "plan_end", "plan_budget", "plan_spent", "plan_progress", "plan_expected_sales"].some(
    (name) => valueOf(name) !== null,
  );
