import { overviewRow, type OverviewSource } from "../../../src/plan/links/overview-row";
import type { TablePlan } from "../../../src/plan/sheet-plan";
import { intoBlankRows, sampleRows, sheetsNamedIn, sheetsTaken, type TableRows } from "../../../src/plan/standing/table-rows";
import { OVERVIEW_NAMES, type SheetStructure } from "../../../src/plan/structure/structure";
import { overviewType } from "../../../src/templates/overview";
import { TEMPLATES } from "../../../src/templates/registry";

const source = (unit: string, countsInUnit: boolean, names: readonly string[]): OverviewSource => ({
  sheetName: "Plan '26",
  structure: { overview: { plan_budget: "cost" }, values: { cost: { unit } } } as unknown as SheetStructure,
  countsInUnit,
  names: new Set(names),
});
const budget = (unit: string, from: boolean, to: boolean): string | undefined =>
  overviewRow({ plan: source(unit, from, ["plan_budget"]), type: "x" }, to).linked["budget"];

test("money is told in the overview's unit, whichever of the two counts in another, and prices are in the base unit everywhere", () => {
  const link = (factor: string): string => `=IFERROR(IF('Plan ''26'!plan_budget="","",'Plan ''26'!plan_budget${factor}),"")`;
  expect(budget("amount", false, false)).toBe(link(""));
  expect(budget("amount", true, true)).toBe(link(""));
  expect(budget("amount", true, false)).toBe(link("*'Plan ''26'!money_unit"));
  expect(budget("amount", false, true)).toBe(link("/money_unit"));
  expect(budget("price", true, true)).toBe(link("/money_unit"));
  expect(budget("price", true, false)).toBe(link(""));
});

test("a plan without a name of its own is called as its sheet, and one whose name is blank too; status is never taken", () => {
  const unnamed = overviewRow({ plan: source("amount", false, []), type: "Budget" }, false);
  expect(unnamed).toEqual({ linked: {}, typed: { name: "Plan '26", type: "Budget", sheet: "Plan '26" } });
  const all = overviewRow({ plan: source("amount", false, OVERVIEW_NAMES), type: "Budget" }, false);
  expect(all.linked["name"]).toBe(`=IFERROR(IF('Plan ''26'!plan_name="","Plan '26",'Plan ''26'!plan_name),"Plan '26")`);
  expect(Object.keys(all.linked).join()).toBe("name,owner,start,end,budget,approved,committed,spent,expected,actual,breakeven,progress");
  expect(all.typed).toEqual({ type: "Budget", sheet: "Plan '26" });
});

test("a sheet is known by the references of formulas, not by texts in them", () => {
  expect(sheetsNamedIn(`=IF('Plan ''26'!plan_name="","Other!a",Log!B2)`)).toEqual(["plan '26", "log"]);
  expect(sheetsNamedIn("Plan!x")).toEqual([]);
  expect(sheetsNamedIn('=IFERROR(IF(#REF!="","",#REF!),"")')).toEqual([]);
});

/** A table of two entered columns from B2 on; samples are marked "~". */
function rows(...lines: readonly (readonly string[])[]): TableRows {
  const area = { row: 1, column: 1, rows: lines.length + 1, columns: 2 };
  const columns = ["A", "B"];
  const at = (row: number, column: number): string => lines[row - 2]?.[column - 1] ?? "";
  return {
    place: { plan: { columnKeys: ["a", "b"], columns, area } as unknown as TablePlan, now: { name: "t", area, columns }, columns: [0, 1] },
    cells: { rows: 99, columns: 9, at },
    isSample: (row, column) => at(row, column).startsWith("~"),
  };
}

test("rows go into blank ones, then behind the last; samples give way only where that is said, and never a row with something typed in it", () => {
  const now = rows(["~1", "~2"], ["", ""], ["~3", "mine"], ["=Log!x", ""]);
  const entered = ["a", "b"];
  const entry = { linked: {}, typed: { a: "new" } };
  expect(sampleRows(now, entered)).toEqual([0]);
  expect([...sheetsTaken(now, entered)]).toEqual(["log"]);
  const kept = intoBlankRows([entry, entry, entry], now, entered, false);
  expect([kept.cleared, kept.rows.map(({ row }) => row)]).toEqual([[], [1, 4, 5]]);
  const replaced = intoBlankRows([entry, entry, entry], now, entered, true);
  expect([replaced.cleared, replaced.rows.map(({ row }) => row)]).toEqual([[0], [0, 1, 4]]);
  // Nothing to add clears nothing.
  expect(intoBlankRows([], now, entered, true)).toEqual({ entered, cleared: [], rows: [] });
});

test("every template has the kind of plan that planners would file it under", () => {
  const kinds = Object.fromEntries(TEMPLATES.map(({ id }) => [id, overviewType(id).replace("types.", "")]));
  expect(kinds).toMatchObject({
    "campaign-plan": "campaign",
    "campaign-calendar": "campaign",
    "channel-log": "channels",
    "promotion-plan": "channels",
    "content-calendar": "channels",
    "launch-plan": "launch",
    "new-product-28d": "launch",
    "market-research": "launch",
    "budget-tracker": "budget",
    "goal-breakdown": "budget",
    "sales-target": "budget",
    "store-plan": "store",
    experiment: "experiment",
    "ops-plan": "operations",
    "monthly-work-plan": "operations",
  });
});
