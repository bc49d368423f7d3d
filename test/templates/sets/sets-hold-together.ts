import type { Lang } from "../../../src/core/lang";
import { sheetInFormula } from "../../../src/core/cells/sheet-name";
import type { MoneyUnit } from "../../../src/plan/money-unit";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { planProblems } from "../../../src/plan/plan-problems";
import { LEADS, OVERVIEW_ID } from "../../../src/templates/overview";
import { valuesOf } from "../support/calculate";
import { errorCells } from "../support/sheet-values";
import { SAMPLES_AGREE } from "./samples-agree";
import { calculatedSet, rendered, type CalculatedSet } from "./support";

export type SetCase = readonly [id: string, lang: Lang, unit: MoneyUnit];

/** The check that says whether sources are there: its sign; nothing on sheets that take from none. */
const sourcesThere = (set: CalculatedSet, id: string): string | undefined => {
  const { anchors = {} } = set.member(id).plan;
  const area = anchors["checks.sources"] ?? anchors["checks.sources_there"];
  return area && String(set.values(id).at(area.row, area.column)).slice(0, 1);
};

/** What all cells of a sheet show, under whatever name it goes. */
function shown(set: CalculatedSet, id: string, sheetName = set.member(id).plan.sheetName): unknown[] {
  const { plan } = set.member(id);
  const values = valuesOf(set.engine, { ...plan, sheetName });
  return plan.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) => line.map((_, across) => values.at(row + down, column + across))),
  );
}

const sheetOf = (set: CalculatedSet, id: string) => {
  const found = set.engine.workbook.getSheetByName(set.member(id).plan.sheetName);
  if (!found) throw new Error(`There is no sheet of ${id}`);
  return found;
};

/** Those whose links speak of a sheet or its tables. */
const takersOf = (set: CalculatedSet, { id, sheetName, tables }: SheetPlan): SheetPlan[] =>
  set.members
    .map(({ plan }) => plan)
    .filter(
      ({ linked = [], id: own }) =>
        own !== id &&
        linked.some(({ formula }) =>
          [`${sheetInFormula(sheetName)}!`, ...tables.map(({ name }) => `${name}[`)].some((part) => formula.includes(part)),
        ),
    );

/**
 * What the sheets of sets show together, each set calculated once; then, for as many of its sheets as is asked, beginning with the one the
 * others take most from, what is left when a sheet is deleted, and what all show when they are renamed.
 */
export const setsHoldTogether = (cases: readonly SetCase[], deleted: (of: SetCase) => number): void =>
  describe.each(cases)("the set %s in %s, amounts in %s", (id, lang, unit) => {
    let set: CalculatedSet;
    beforeAll(async () => {
      set = await calculatedSet(rendered(id, lang, unit));
    });
    afterAll(() => set.engine.dispose());
    const ids = (): string[] => set.members.map(({ plan }) => plan.id);

    test("Excel takes all of it, and nothing is cut or out of sight", () => {
      const plans = set.members.map(({ plan }) => plan);
      const problems = plans.map((plan) => [
        plan.id,
        planProblems(plan, { sources: plans.filter((each) => each !== plan), values: set.values(plan.id).at }),
      ]);
      expect(problems.filter(([, found]) => found?.length)).toEqual([]);
    });
    test("no cell shows an error", () => {
      for (const { plan } of set.members) expect([plan.id, errorCells(plan, set.values(plan.id))]).toEqual([plan.id, []]);
    });
    test("all sources are there", () => {
      for (const each of ids()) expect([each, sourcesThere(set, each) ?? "✓"]).toEqual([each, "✓"]);
    });
    test("every sheet passes its checks that are not only to be looked at", () => {
      for (const { plan } of set.members) {
        const failed = Object.entries(plan.anchors ?? {})
          .filter(([key]) => key.startsWith("checks."))
          .filter(([, { row, column }]) => String(set.values(plan.id).at(row, column)).startsWith("✗"));
        expect([plan.id, failed.map(([key]) => key)]).toEqual([plan.id, []]);
      }
    });
    if (unit === "yuan") for (const [title, agrees] of Object.entries(SAMPLES_AGREE[id] ?? {})) test(title, () => agrees(set, lang));

    const sheets = deleted([id, lang, unit]);
    if (sheets > 0) {
      test("a sheet that is deleted leaves blanks and the check's sentence, and one undo brings all of it back", async () => {
        const before = ids().map((each) => shown(set, each));
        for (const { plan } of set.members.slice(0, sheets)) {
          set.engine.workbook.deleteSheet(sheetOf(set, plan.id));
          await set.engine.settle();
          for (const taker of takersOf(set, plan)) {
            expect([plan.id, taker.id, errorCells(taker, set.values(taker.id))]).toEqual([plan.id, taker.id, []]);
            // A row of the overview is there as long as its plan is; what a tracker knows better is blank without it.
            if (taker.id === OVERVIEW_ID && plan.id !== LEADS[id]?.template) continue;
            expect([plan.id, taker.id, sourcesThere(set, taker.id)]).toEqual([plan.id, taker.id, "✗"]);
          }
          await set.engine.undo();
          await set.engine.settle();
        }
        expect(ids().map((each) => shown(set, each))).toEqual(before);
      });
      test("links hold when sheets are renamed", async () => {
        const before = ids().map((each) => shown(set, each));
        const names = ids().map((_, index) => `Sheet's ${index} – 新`);
        ids().forEach((each, index) => sheetOf(set, each).setName(names[index] ?? ""));
        await set.engine.settle();
        expect(ids().map((each, index) => shown(set, each, names[index]))).toEqual(before);
      });
    }
  });
