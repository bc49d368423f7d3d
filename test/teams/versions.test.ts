import type { Lang } from "../../src/core/lang";
import { anchorName } from "../../src/plan/anchor-names";
import { planProblems } from "../../src/plan/plan-problems";
import type { SheetPlan } from "../../src/plan/sheet-plan";
import { NOTHING_TAKEN } from "../../src/plan/taken-names";
import type { TeamCell } from "../../src/teams/team-workbook";
import { bringInputsBack } from "../../src/teams/versions/bring-inputs-back";
import { compareVersions } from "../../src/teams/versions/compare-versions";
import { planComparison } from "../../src/teams/versions/comparison-sheet";
import { versionNow, type PlanNow } from "../../src/teams/versions/keep-version";
import { readVersion, writeVersion, type PlanVersion } from "../../src/teams/versions/plan-version";
import { planOf as planned } from "../templates/support/every-plan";

const NAMING = { sheetId: "{1}", sheetName: "计划", template: "campaign-plan", name: "V1", kept: "2026-03-05 14:30" };

/** A sheet as its plan has it; formulas show `result`. */
function standing(plan: SheetPlan, result: number, typed: Readonly<Record<string, string | number | null>> = {}): PlanNow {
  const cells = plan.blocks.flatMap(({ row, column, cells: lines }) =>
    lines.flatMap((line, down) =>
      line.flatMap((content, across): TeamCell[] => {
        const place = { row: row + down, column: column + across };
        if (content === null) return [];
        return [
          typeof content === "object" ? { ...place, value: result, formula: content.formula.slice(1) } : { ...place, value: content },
        ];
      }),
    ),
  );
  const others = cells.filter(({ row, column }) => !(`${row}:${column}` in typed));
  const entered = Object.entries(typed).flatMap(([key, value]): TeamCell[] => {
    const [row = 0, column = 0] = key.split(":").map(Number);
    return value === null ? [] : [{ row, column, value }];
  });
  return {
    plan,
    state: {
      names: new Map(
        Object.entries(plan.anchors ?? {}).flatMap(([key, area]) => [[(anchorName(key) ?? key).toLowerCase(), area] as const]),
      ),
      tables: plan.tables.map(({ name, area, columns }) => ({ name, area, columns })),
    },
    sheet: { cells: [...others, ...entered] },
  };
}

const tableOf = (plan: SheetPlan, key: string) =>
  plan.tables.find((table) => table.key === key)?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };

describe.each(["en", "zh-CN"] as const)("in %s", (lang: Lang) => {
  const plan = planned("campaign-plan", lang);
  const budget = plan.anchors?.["values.campaign_budget"] ?? { row: 0, column: 0 };
  const at = (row: number, column: number): string => `${row}:${column}`;
  const first = versionNow(standing(plan, 2), NAMING);
  const { row, column, rows } = tableOf(plan, "channels");
  const [one, last] = [row + 1, row + rows - 1];
  const changed = { [at(budget.row, budget.column)]: 300000, [at(one, column)]: "小红书", [at(last, column)]: null };
  const now = standing(plan, 3, changed);
  const second = versionNow(now, { ...NAMING, name: "V2", kept: "2026-03-09 10:00" });

  test("what was entered otherwise and what it does to the results stand on a sheet that Excel takes and nobody sees cut", () => {
    const { inputs, results } = compareVersions(first, second);
    const kept = first.values.find(({ key }) => key === "values.campaign_budget")?.value;
    expect(inputs.map(({ from, to }) => [from.value, to.value])).toContainEqual([kept, 300000]);
    expect(inputs).toHaveLength(3);
    expect(new Set(results.map(({ from, to }) => `${String(from.value)} ${String(to.value)}`))).toEqual(new Set(["2 3"]));
    // What is shown twice under one name could not be told apart.
    const labels = results.map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    const identity = plan.identity;
    if (!identity) throw new Error("The plan does not say what it is");
    for (const toNow of [true, false]) {
      const sheet = planComparison({ from: first, to: second, toNow, identity, lang }, NOTHING_TAKEN);
      expect(sheet && planProblems(sheet)).toEqual([]);
    }
    expect(planComparison({ from: first, to: first, toNow: false, identity, lang }, NOTHING_TAKEN)).toBeUndefined();
  });

  test("entries come back where they stood, formulas are left alone, and rows without room are told", () => {
    const back = bringInputsBack(first, now, "计划");
    expect(back.cells.map(({ row: r, column: c }) => at(r, c)).sort()).toEqual(Object.keys(changed).sort());
    const sample = first.tables.find(({ key }) => key === "channels")?.rows.at(-1)?.[0]?.value;
    expect(back.cells.find(({ row: r }) => r === last)?.content).toEqual({ value: sample });
    expect([back.formulas, back.noRoom]).toEqual([[], 0]);
    const longer: PlanVersion = {
      ...first,
      values: first.values.map((value) => (value.key === "values.campaign_budget" ? { ...value, formula: "=Other!A1" } : value)),
      tables: first.tables.map((table) =>
        table.key === "channels"
          ? { ...table, rows: [...table.rows, [{ value: "抖音" }, ...table.columns.slice(1).map(() => ({ value: null }))]] }
          : table,
      ),
    };
    const other = bringInputsBack(longer, now, "计划");
    expect([other.formulas, other.noRoom, other.cells.length]).toEqual([[{ row: budget.row, column: budget.column }], 1, 2]);
  });

  test("a version is read as it was written", () => expect(readVersion(writeVersion(first))).toEqual(first));
});

test("what is no version is none, and of what comes from elsewhere only cells are taken", () => {
  expect(
    ["", "{", "[]", "null", '{"name":"V1"}', JSON.stringify({ ...NAMING, name: "", values: [], tables: [] })].map(readVersion),
  ).toEqual(Array(6).fill(undefined));
  const odd = { key: "values.a", label: "A", isInput: true, value: { error: "#EVIL!" } };
  const tables = [
    { key: "t", columns: [{ key: "c", header: "C" }], rows: [[{ value: { x: 1 } }, { value: 2 }], 7] },
    { key: "u", columns: [3], rows: [] },
  ];
  expect(readVersion(JSON.stringify({ ...NAMING, values: [odd, { key: 1 }], tables }))).toMatchObject({
    values: [{ key: "values.a", value: null }],
    tables: [{ key: "t", rows: [[{ value: null }], [{ value: null }]] }],
  });
});
