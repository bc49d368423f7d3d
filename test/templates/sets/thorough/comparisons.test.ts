import { LANGS, type Lang } from "../../../../src/core/lang";
import { NOTHING_TAKEN } from "../../../../src/plan/taken-names";
import { carryOver } from "../../../../src/plan/standing/sheet-update";
import { restorationOf } from "../../../../src/plan/standing/restoration";
import { plannedCells } from "../../../../src/plan/standing/standing-samples";
import { renderMember } from "../../../../src/templates/sets/render-set";
import { TODAY } from "../../../gallery/template-cases";
import { calculatedSet, openSetNow, rendered, type CalculatedSet } from "../support";

const check = ({ engine, member }: CalculatedSet, template: string, key: string): string => {
  const { plan } = member(template);
  const area = plan.anchors?.[`checks.${key}`];
  const sheet = engine.workbook.getSheetByName(plan.sheetName);
  if (!area || !sheet) throw new Error(`${template} has no check ${key}`);
  return String(sheet.getRange(area.row, area.column).getValue());
};

const enter = async ({ engine, member }: CalculatedSet, template: string, name: string, value: number | null): Promise<void> => {
  const { plan } = member(template);
  const area = plan.anchors?.[`values.${name}`];
  const sheet = engine.workbook.getSheetByName(plan.sheetName);
  if (!area || !sheet) throw new Error(`${template} has no ${name}`);
  sheet.getRange(area.row, area.column).setValue(value ?? "");
  await engine.settle();
};

test.each(LANGS)(
  "without the launch plan the targets of a product's sheets are compared with that of the market research, in %s",
  async (lang: Lang) => {
    const set = await calculatedSet(rendered("launch", lang, lang === "en" ? "yuan" : "wan", { without: new Set(["launch-plan"]) }));
    try {
      const signs = (): string[] => ["ops-plan", "promotion-plan"].map((template) => check(set, template, "targets_agree").slice(0, 1));
      expect(signs()).toEqual(["✓", "✓"]);
      await enter(set, "market-research", "sales_target", 123);
      expect(signs()).toEqual(["!", "!"]);
      await enter(set, "ops-plan", "sales_target", 123);
      expect(signs()).toEqual(["✓", "!"]);
    } finally {
      set.engine.dispose();
    }
  },
);

test("with the launch plan the target has one home, and nothing is compared", () => {
  for (const { plan } of rendered("launch", "en")) expect(Object.keys(plan.anchors ?? {})).not.toContain("checks.targets_agree");
});

// The store's plan needs those it has and those it lacks; the goal gives the month gmv × weight ÷ (conversion × frequency × aov).
test("the visitors a store's month needs are compared with those of the year's goal: a tenth apart is still agreed", async () => {
  const set = await calculatedSet(rendered("store-month", "en"));
  try {
    const sign = (): string => check(set, "store-plan", "visitors_agree").slice(0, 1);
    expect(sign()).toBe("✓");
    // Twice the goal for the year doubles what the month needs there, and through the link what the store's plan needs.
    const needed = Number(set.values("store-plan").named("visitors")) + Number(set.values("store-plan").named("visitors_needed"));
    const month = 0.056 * 1000000;
    expect(needed / (month / (0.0275 * 1.2 * 40.5))).toBeGreaterThan(0.9);
    await enter(set, "goal-breakdown", "plan_conversion", 0.0275 / 1.2);
    expect(sign()).toBe("!");
    await enter(set, "goal-breakdown", "plan_conversion", null);
    expect(sign()).toBe("○");
  } finally {
    set.engine.dispose();
  }
});

test("a sheet brought up to date, or restored, keeps its comparison with the sheet as that is called", () => {
  const [store] = rendered("store-month", "en", "yuan", { taken: { sheets: [], tables: ["goal_breakdown_months"] } })
    .map(({ plan }) => plan)
    .filter(({ id }) => id === "store-plan");
  const membership = store?.identity?.set;
  const at = store?.anchors?.["checks.visitors_agree"];
  if (!store || !membership || !at) throw new Error("The store's plan compares nothing");
  const planned = plannedCells(store);
  const content = (row: number, column: number) => {
    const cell = planned(row, column);
    return typeof cell === "object" ? (cell?.formula ?? "") : cell;
  };
  const state = {
    names: new Map(store.names.map(({ name, area }) => [name.toLowerCase(), area])),
    tables: store.tables.map(({ name, area, columns }) => ({ name, area, columns })),
  };
  const cells = { rows: 200, columns: 60, at: content };
  const again = renderMember(openSetNow("store-month", "en"), "store-plan", membership, { taken: NOTHING_TAKEN, today: TODAY });
  expect(content(at.row, at.column)).not.toContain("goal_breakdown_months[");
  const carried = plannedCells(carryOver(again, { state, cells }, again.version ?? 1).plan)(at.row, at.column);
  expect(carried).toEqual({ formula: content(at.row, at.column) });
  expect(restorationOf(again, state, cells).cells).toEqual([]);
});
