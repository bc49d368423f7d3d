import type { CellValue } from "../../src/core/cell";
import { inventoryOf } from "../../src/teams/inventory";
import { ledgerSheet, type LedgerCell } from "../../src/teams/ledger/ledger-sheet";
import { planRestore, type Choice } from "../../src/teams/restore/plan-restore";
import { planShare, valuesOf } from "../../src/teams/share";
import type { TeamCell, TeamSheet, TeamWorkbook } from "../../src/teams/team-workbook";

type Grid = readonly (readonly (CellValue | { readonly f: string; readonly v: CellValue })[])[];

const same = (formula: string): string => formula;
const isFormula = (cell: unknown): cell is { readonly f: string; readonly v: CellValue } =>
  typeof cell === "object" && cell !== null && "f" in cell;

function sheetOf(name: string, grid: Grid): TeamSheet {
  const cells = grid.flatMap((line, row) =>
    line.flatMap((cell, column): readonly TeamCell[] => {
      if (cell === null) return [];
      return [isFormula(cell) ? { row, column, value: cell.v, formula: cell.f } : { row, column, value: cell }];
    }),
  );
  return { name, isProtected: false, cells };
}

const PLAN: Grid = [
  ["Channel", "Revenue", "Spend", "Return"],
  ["Search", 8, 2, { f: "OPS.ROAS(B2,C2)", v: 4 }],
  ["Feed", 6, 4, { f: "OPS.ROAS(B3,C3)", v: 1.5 }],
  ["Video", 9, 3, { f: "OPS.ROAS(B4,C4)", v: 3 }],
];

/** The rows of the ledger of a shared plan; tracking formulas as a spreadsheet of ours keeps them, or not. */
function ledgerOf(grid: Grid, track: (formula: string) => string | undefined = same): Grid {
  const workbook: TeamWorkbook = { spelling: "excel", elsewhere: [], sheets: [sheetOf("Plan", grid)] };
  const { entries } = planShare(workbook, inventoryOf(workbook, same), valuesOf(workbook), "zh-CN", "2026-03-05 14:30");
  const plain = (cell: LedgerCell) => {
    if (typeof cell !== "object" || cell === null || !("formula" in cell)) return cell;
    const formula = track(cell.formula);
    return formula === undefined ? cell.value : { f: formula, v: cell.value };
  };
  return ledgerSheet(entries, "zh-CN", "x").rows.map((row) => row.map(plain));
}

function restored(now: Grid, ledger: Grid, choice: Choice = "leaveOpen") {
  return planRestore({ spelling: "excel", elsewhere: [], sheets: [sheetOf("Plan", now), sheetOf("台账", ledger)] }, choice, same);
}

const values = (grid: Grid): CellValue[][] => grid.map((line) => line.map((cell) => (isFormula(cell) ? cell.v : cell)));
const written = (plan: ReturnType<typeof restored>): unknown[] =>
  plan.changes.map(({ row, column, content }) => [row, column, "formula" in content ? content.formula : content]);

test("formulas return where their values stand, whatever the language of the ledger", () => {
  const plan = restored(values(PLAN), ledgerOf(PLAN));
  expect(written(plan)).toEqual([1, 2, 3].map((row) => [row, 3, `OPS.ROAS(B${row + 1},C${row + 1})`]));
  expect(plan).toMatchObject({ conflicts: [], missing: [], settled: ["台账"] });
});

test("a changed cell is told with both values, and kept or restored as was chosen", () => {
  const now = values(PLAN);
  now[2]![3] = 99;
  const open = restored(now, ledgerOf(PLAN));
  expect(open.conflicts).toMatchObject([{ row: 2, column: 3, changed: [{ was: 1.5, now: 99 }] }]);
  expect([open.changes.length, open.settled]).toEqual([2, []]);
  expect(restored(now, ledgerOf(PLAN), "keepTheirs")).toMatchObject({ settled: ["台账"], changes: { length: 2 } });
  expect(restored(now, ledgerOf(PLAN), "restoreAll")).toMatchObject({ settled: ["台账"], changes: { length: 3 } });
});

test("rows that were sorted are found by their texts and values, with the formulas of their new rows", () => {
  const [head, search, feed, video] = values(PLAN) as [CellValue[], CellValue[], CellValue[], CellValue[]];
  const plan = restored([head, video, search, feed], ledgerOf(PLAN));
  expect(written(plan).sort()).toEqual([1, 2, 3].map((row) => [row, 3, `OPS.ROAS(B${row + 1},C${row + 1})`]));
  expect(plan.missing).toEqual([]);
});

test("a program that lost the references still gets the formulas back where nothing moved, and none where something did", () => {
  const lost = ledgerOf(PLAN, () => undefined);
  expect(restored(values(PLAN), lost)).toMatchObject({ changes: { length: 3 }, missing: [] });
  const absolute: Grid = [PLAN[0]!, ["Search", 8, 2, { f: "OPS.ROAS(B2,$C$9)", v: 4 }], ...PLAN.slice(2)];
  const now = [[null], ...values(absolute)];
  const plan = restored(
    now,
    ledgerOf(absolute, () => undefined),
  );
  expect(plan.missing).toMatchObject([{ row: 1, column: 3, why: "moved" }]);
  expect(written(plan)).toEqual([3, 4].map((row) => [row, 3, `OPS.ROAS(B${row + 1},C${row + 1})`]));
});

test("deleted cells and inputs are reported, and nothing is written for them", () => {
  const rewritten = (formula: string) => formula.replace("Plan!$D$3", "Plan!#REF!").replace("Plan!$B$4", "Plan!#REF!");
  const now = values(PLAN).map((line) => [...line]);
  now[2] = [];
  const plan = restored(now, ledgerOf(PLAN, rewritten), "restoreAll");
  expect(plan.missing).toMatchObject([
    { row: 2, why: "deleted" },
    { row: 3, why: "inputsDeleted" },
  ]);
  expect([plan.changes.length, plan.settled]).toEqual([1, []]);
});

test("where two formulas lead to one cell neither is written", () => {
  const both = ledgerOf(PLAN, (formula) => formula.replace("Plan!$D$3", "Plan!$D$2"));
  const now = values(PLAN);
  now[2]![3] = 1;
  expect(restored(now, both).missing).toMatchObject([{ why: "ambiguous" }, { why: "ambiguous" }]);
});

test("formulas that are back are left alone", () => {
  const back = PLAN.map((line, row) => (row === 1 ? line : values([line])[0]!));
  expect(restored(back, ledgerOf(PLAN))).toMatchObject({ standing: 1, changes: { length: 2 } });
});
