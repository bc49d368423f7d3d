import { contains, cellArea } from "../../plan/area";
import type { Area } from "../../plan/sheet-plan";
import type { NoPlainForm } from "../../functions/native/native-words";
import { NoPlainFormError } from "../../functions/native/plain-call";
import { plainFormula } from "../../functions/native/plain-formula";
import type { CellChange } from "../change-plan";
import { asWritten } from "../in-place";
import { inventoryOf, type OwnFormula } from "../inventory";
import { cellsOf, hasValue, valuesOf } from "../share";
import type { TeamWorkbook } from "../team-workbook";

/** Where formulas are looked at; everywhere without it. */
export interface PlainScope {
  readonly sheet: string;
  readonly area: Area;
}

export interface PlainPlan {
  /** Formulas that can be written in Excel's own functions, with that formula, and the changes that write them. */
  readonly plain: readonly (OwnFormula & { readonly written: string })[];
  readonly cells: readonly CellChange[];
  /** Formulas that cannot, with the reason. */
  readonly without: readonly (OwnFormula & { readonly why: NoPlainForm })[];
  /** What puts the values of those in their place, of as many as have one. */
  readonly values: readonly CellChange[];
  readonly onProtected: readonly OwnFormula[];
}

/** What becomes of formulas of ours in the open workbook when they are to be Excel's own. Broken ones are left to the repair. */
export function planPlain(workbook: TeamWorkbook, scope?: PlainScope): PlainPlan {
  const formulas = inventoryOf(workbook, asWritten).formulas.filter(
    ({ sheet, row, column, broken }) =>
      broken === undefined && (!scope || (sheet === scope.sheet && contains(scope.area, cellArea(row, column)))),
  );
  const [plain, without]: [(OwnFormula & { written: string })[], (OwnFormula & { why: NoPlainForm })[]] = [[], []];
  for (const one of formulas.filter(({ isProtected }) => !isProtected)) {
    const found = writtenPlain(one);
    if (typeof found === "string") plain.push({ ...one, written: found });
    else without.push({ ...one, why: found });
  }
  const valueAt = valuesOf(workbook);
  return {
    plain,
    cells: plain.map(({ sheet, row, column, value, written, array }) => ({
      sheet,
      row,
      column,
      content: { formula: written.replace(/^=/, ""), value, ...(array && { array }) },
    })),
    without,
    values: without
      .filter(({ value }) => hasValue(value))
      .flatMap((one) =>
        cellsOf(one).map((cell) => ({ sheet: one.sheet, ...cell, content: { value: valueAt(one.sheet, cell.row, cell.column) } })),
      ),
    onProtected: formulas.filter(({ isProtected }) => isProtected),
  };
}

function writtenPlain({ formula }: OwnFormula): string | NoPlainForm {
  try {
    return plainFormula(formula).formula;
  } catch (error) {
    if (error instanceof NoPlainFormError) return error.why;
    throw error;
  }
}

/** How far two results of one formula may lie apart, as a share of the larger. */
const CLOSE = 1e-9;

/** The cells of a plan that show something else than before. `now` is the workbook after it was carried out. */
export function differingCells({ plain }: Pick<PlainPlan, "plain">, before: TeamWorkbook, now: TeamWorkbook): readonly OwnFormula[] {
  const [was, is] = [valuesOf(before), valuesOf(now)];
  return plain.filter((one) =>
    cellsOf(one).some(({ row, column }) => {
      const [then, shown] = [was(one.sheet, row, column), is(one.sheet, row, column)];
      if (typeof then === "number" && typeof shown === "number")
        return Math.abs(then - shown) > CLOSE * Math.max(1, Math.abs(then), Math.abs(shown));
      return JSON.stringify(then ?? "") !== JSON.stringify(shown ?? "");
    }),
  );
}
