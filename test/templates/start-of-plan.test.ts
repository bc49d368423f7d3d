import { serialOfIsoDay } from "../../src/core/cells/serial-date";
import type { SheetPlan } from "../../src/plan/sheet-plan";
import { NOTHING_TAKEN } from "../../src/plan/taken-names";
import { withoutSamples } from "../../src/plan/without-samples";
import { beginningOn, startInput, startOn } from "../../src/templates/start-of-plan";
import { renderTemplate } from "../../src/templates/render";
import { EVERY_PLAN, planOf, TODAY } from "./support/every-plan";
import { opened } from "./support/opened";

const MARCH = serialOfIsoDay("2027-03-01") ?? 0;

const cellAt = ({ blocks, anchors }: SheetPlan, key: string): unknown => {
  const { row = -1, column = -1 } = anchors?.[key] ?? {};
  const block = blocks.findLast(
    ({ row: top, column: left, cells }) =>
      row >= top && row < top + cells.length && column >= left && column < left + (cells[0]?.length ?? 0),
  );
  return block?.cells[row - block.row]?.[column - block.column];
};

test("a campaign begins on the day that was asked for, ends as many days later as before and is dated today", () => {
  const template = opened("campaign-plan", "en");
  const usual = renderTemplate(template, { taken: NOTHING_TAKEN, today: TODAY });
  const begun = beginningOn(template, MARCH, TODAY);
  const plan = renderTemplate(begun.template, { taken: NOTHING_TAKEN, today: TODAY, sampleDay: begun.sampleDay });
  expect(cellAt(plan, "values.campaign_start")).toBe(MARCH);
  const length = (of: SheetPlan): number => Number(cellAt(of, "values.campaign_end")) - Number(cellAt(of, "values.campaign_start"));
  expect(length(plan)).toBe(length(usual));
  expect(cellAt(plan, "head.updated")).toBe(cellAt(usual, "head.updated"));
});

test("a budget that follows months begins on the day that was asked for, its payments lie in its months", () => {
  const template = opened("budget-tracker", "zh-CN");
  expect(startInput(template)).toBe("period_start");
  const begun = beginningOn(template, MARCH, TODAY);
  const plan = renderTemplate(begun.template, { taken: NOTHING_TAKEN, today: TODAY, sampleDay: begun.sampleDay });
  expect(cellAt(plan, "values.period_start")).toBe(MARCH);
  expect(startOn(begun.template, begun.sampleDay)).toBe(MARCH);
});

test("what asks for no beginning has none", () => {
  expect(startInput(opened("ltv-model", "en"))).toBeUndefined();
  expect(() => beginningOn(opened("ltv-model", "en"), MARCH, TODAY)).toThrow("no beginning");
});

test.each(EVERY_PLAN)("%s in %s (%s) without samples keeps every formula and nothing that was entered as a sample", (id, lang, unit) => {
  const plan = planOf(id, lang, unit);
  const empty = withoutSamples(plan);
  const formulas = ({ blocks }: SheetPlan): unknown[] =>
    blocks.flatMap(({ cells }) => cells.flat().filter((cell) => cell !== null && typeof cell === "object"));
  expect(formulas(empty)).toEqual(formulas(plan));
  const entered = plan.samples.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const cleared = empty.identity?.cleared ?? 0;
  expect(cleared).toBeGreaterThan(5);
  expect(cleared).toBeLessThanOrEqual(entered);
  expect(withoutSamples(empty).identity?.cleared).toBe(0);
});
