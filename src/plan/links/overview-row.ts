import type { CellValue } from "../../core/cell";
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
  readonly typed: Readonly<Record<string, string | number>>;
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

/** A plan of another file, with what its sheet showed when it was saved. */
export interface CollectedSource {
  /** Of its template, where that is one of ours; else its money is all counted in its unit. */
  readonly structure?: SheetStructure;
  readonly sheetName: string;
  readonly countsInUnit: boolean;
  readonly valueOf: (name: string) => CellValue;
}

/** So much of the base unit is one of the larger one. */
const UNIT = 10_000;

/** What a plan's row in the overview holds where no link can reach it: values, in the overview's unit. */
export function collectedRow(
  plan: CollectedSource,
  better: Readonly<Partial<Record<OverviewColumn, readonly CollectedSource[]>>>,
  countsInUnit: boolean,
): Readonly<Record<string, string | number>> {
  const isThere = (value: CellValue): value is string | number => (typeof value === "string" && value !== "") || typeof value === "number";
  const typed = (Object.keys(TAKEN) as OverviewColumn[]).flatMap((column): readonly (readonly [string, string | number])[] => {
    const source = [...(better[column] ?? []), plan].find(({ valueOf }) => isThere(valueOf(TAKEN[column])));
    const value = source?.valueOf(TAKEN[column]) ?? null;
    if (!source || !isThere(value)) return [];
    const { structure } = source;
    const isSum = structure ? isAmount({ structure }, TAKEN[column]) : MONEY.has(column);
    const isMoney = isSum || MONEY.has(column);
    const factor = !isMoney || typeof value === "string" ? 1 : (source.countsInUnit && isSum ? UNIT : 1) / (countsInUnit ? UNIT : 1);
    return [[column, typeof value === "string" ? value : Number((value * factor).toPrecision(15))]];
  });
  const row = Object.fromEntries(typed);
  return "name" in row ? row : { name: plan.sheetName, ...row };
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
function isAmount({ structure: { overview = {}, values } }: Pick<OverviewSource, "structure">, name: OverviewName): boolean {
  const value = name === "plan_owner" ? undefined : overview[name];
  return value !== undefined && values[value]?.unit === "amount";
}
