import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { enteredNow } from "../../../src/plan/standing/entered-now";
import { formerSheet } from "../../../src/plan/standing/former-names";
import { carryOver } from "../../../src/plan/standing/sheet-update";
import type { Standing } from "../../../src/plan/standing/sheet-state";
import { plannedCells } from "../../../src/plan/standing/standing-samples";
import { writtenAs } from "../../../src/plan/standing/written";
import { NOTHING_TAKEN } from "../../../src/plan/taken-names";
import { renderTemplate } from "../../../src/templates/render";
import { opened } from "../../templates/support/opened";
import { EVERY_PLAN, TODAY } from "../../templates/support/every-plan";

/** A plan as it stands once it is applied. */
function applied(plan: SheetPlan): Standing {
  const planned = plannedCells(plan);
  const ends = plan.blocks.map(({ row, column, cells }) => [row + cells.length, column + (cells[0]?.length ?? 0)] as const);
  return {
    state: {
      names: new Map(plan.names.map(({ name, area }) => [name.toLowerCase(), area])),
      tables: plan.tables.map(({ name, area, columns }) => ({ name, area, columns })),
    },
    cells: {
      rows: Math.max(...ends.map(([row]) => row)),
      columns: Math.max(...ends.map(([, column]) => column)),
      at: (row, column) => {
        const cell = planned(row, column);
        return typeof cell === "object" ? (cell?.formula ?? "") : cell;
      },
    },
  };
}

const contents = (plan: SheetPlan) => {
  const { cells } = applied(plan);
  return Array.from({ length: cells.rows }, (_, row) => Array.from({ length: cells.columns }, (__, column) => cells.at(row, column)));
};

test.each(EVERY_PLAN)("%s in %s, in %s, laid out anew as it is, holds what it held and has nothing to tell", (id, lang, moneyUnit) => {
  const template = opened(id, lang);
  const setting = { taken: NOTHING_TAKEN, today: TODAY, moneyUnit };
  const plan = renderTemplate(template, setting);
  const { state, cells } = applied(plan);
  const former = formerSheet(plan, state, template.structure.version - 1);
  const again = renderTemplate(template, {
    ...setting,
    as: writtenAs(former.places),
    entered: enteredNow(plan, former.places, cells),
  });
  const carried = carryOver(again, { state, cells }, template.structure.version - 1);
  expect(carried.unkept).toEqual([]);
  expect(carried.blank).toEqual([]);
  expect(carried.kept).toBeGreaterThan(10);
  expect(contents(carried.plan)).toEqual(contents(plan));
});
