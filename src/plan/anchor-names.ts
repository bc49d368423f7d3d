import type { Area, NamePlan, SheetPlan } from "./sheet-plan";

/** Before names that people do not see: what stands where on a sheet, by key. */
const PREFIX = "_ops.";
/** A value's own name, which formulas speak of. */
const VALUES = "values.";
/** Found by other means: charts by their names; headings are not asked for. */
const FOUND = /^(?:charts|sections)\./;

/** The name under which a workbook keeps an anchor; undefined for one that is found by other means. */
export const anchorName = (key: string): string | undefined =>
  key.startsWith(VALUES) ? key.slice(VALUES.length) : FOUND.test(key) ? undefined : `${PREFIX}${key}`;

/**
 * Names that hold on the sheet and are not shown: Excel moves them with their cells, and copies them with the sheet, which it does with
 * nothing that an add-in could keep beside it. A table is found by its header row, whatever it is called.
 */
export const anchorNames = (anchors: Readonly<Record<string, Area>>): NamePlan[] =>
  Object.entries(anchors).flatMap(([key, area]) => {
    const name = anchorName(key);
    if (name === undefined || key.startsWith(VALUES)) return [];
    return [{ name, area: key.startsWith("tables.") ? { ...area, rows: 1 } : area, hidden: true as const }];
  });

/** The names of a plan that formulas and people speak of. */
export const spokenNames = ({ names }: SheetPlan): readonly NamePlan[] => names.filter(({ hidden }) => !hidden);
