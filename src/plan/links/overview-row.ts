import { sheetInFormula } from "../../core/cells/sheet-name";
import { textInFormula } from "../../core/cells/text-in-formula";
import { MONEY_UNIT } from "../structure/keyed-formula";
import type { OverviewName, SheetStructure } from "../structure/structure";

/** The columns of the overview's list of plans, each with the name by which a plan's sheet has it. What is decided is no link. */
const TAKEN = {
  name: "plan_name",
  owner: "plan_owner",
  start: "plan_start",
  end: "plan_end",
  budget: "plan_budget",
  approved: "plan_approved",
  committed: "plan_committed",
  spent: "plan_spent",
  expected: "plan_expected_sales",
  actual: "plan_actual_sales",
  breakeven: "plan_breakeven_roi",
  progress: "plan_progress",
} as const satisfies Readonly<Record<string, OverviewName>>;
export type OverviewColumn = keyof typeof TAKEN;

/** A plan's sheet as the overview takes from it. */
export interface OverviewSource {
  readonly structure: SheetStructure;
  readonly sheetName: string;
  /** Whether it counts money in another unit than prices have. */
  readonly countsInUnit: boolean;
  /** The names it has now, in lower case. */
  readonly names: { readonly has: (name: string) => boolean };
}

/** A row of entries, by column: formulas over other sheets, and texts. */
export interface RowEntries {
  readonly linked: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
}

interface OverviewRow {
  readonly plan: OverviewSource;
  /** Sheets that know a column better than the plan's own, the best first. */
  readonly better?: Readonly<Partial<Record<OverviewColumn, readonly OverviewSource[]>>>;
  /** The word for the kind of plan, in the overview's language. */
  readonly type: string;
}

/**
 * The row of a plan in the overview: what its sheet knows, as references. A plan without a name is called as its sheet, also when that
 * is gone, so that the row says which plan has lost it.
 */
export function overviewRow({ plan, better = {}, type }: OverviewRow, countsInUnit: boolean): RowEntries {
  const columns = Object.keys(TAKEN) as OverviewColumn[];
  const linked = columns.flatMap((column) => {
    const source = [...(better[column] ?? []), plan].find(({ names }) => names.has(TAKEN[column]));
    return source ? [[column, writeOverviewLink(source, column, countsInUnit)] as const] : [];
  });
  const isNamed = plan.names.has(TAKEN.name);
  return {
    linked: Object.fromEntries(linked),
    typed: { ...(!isNamed && { name: plan.sheetName }), type, sheet: plan.sheetName },
  };
}

function writeOverviewLink(source: OverviewSource, column: OverviewColumn, countsInUnit: boolean): string {
  const prefix = `${sheetInFormula(source.sheetName)}!`;
  const taken = `${prefix}${TAKEN[column]}`;
  const blank = column === "name" ? textInFormula(source.sheetName) : '""';
  const sourceCounts = source.countsInUnit && isAmount(source, TAKEN[column]);
  const isMoney = isAmount(source, TAKEN[column]) || MONEY.has(column);
  const factor = !isMoney || sourceCounts === countsInUnit ? "" : countsInUnit ? `/${MONEY_UNIT}` : `*${prefix}${MONEY_UNIT}`;
  return `=IFERROR(IF(${taken}="",${blank},${taken}${factor}),${blank})`;
}

const MONEY: ReadonlySet<string> = new Set<OverviewColumn>(["budget", "approved", "committed", "spent", "expected", "actual"]);

/** A sum counted in the sheet's unit; what stands there in the base unit is none. */
function isAmount({ structure: { overview = {}, values } }: OverviewSource, name: OverviewName): boolean {
  const value = name === "plan_owner" ? undefined : overview[name];
  return value !== undefined && values[value]?.unit === "amount";
}
