import { LTV_TO_CAC } from "../../metrics/customers";
import { excelOf } from "../../metrics/excel";
import { inBand } from "../../metrics/verdict";
import { cellAddress } from "../../plan/area";
import { heading } from "../../plan/blocks/heading";
import { entryValidation } from "../../plan/entry-rule";
import type { Area } from "../../plan/sheet-plan";
import type { LtvSection } from "./section";

/**
 * LTV:CAC when retention from month 2 on and CAC change. LTV is linear in that retention, so each cell is a short
 * live formula: (first month + later months × (1 + change)) ÷ (CAC × (1 + change)). Gives the retention changes.
 */
export function sensitivityGrid({ draft, words: { sensitivity }, sample, amounts }: LtvSection): Area {
  heading(draft, sensitivity.heading, sensitivity.guide);
  const top = draft.nextRow;
  const left = draft.content.at;
  const down = { row: top + 1, column: left, rows: sample.retentionChanges.length, columns: 1 };
  const across = { row: top, column: left + 1, rows: 1, columns: sample.costChanges.length };
  const grid = { row: down.row, column: across.column, rows: down.rows, columns: across.columns };
  draft.put(top, left, sensitivity.corner);
  draft.style({ row: top, column: left, rows: 1, columns: 1 }, "tableHeaderWords");
  sample.retentionChanges.forEach((change, index) => draft.put(down.row + index, left, change));
  sample.costChanges.forEach((change, index) => draft.put(top, across.column + index, change));
  for (const area of [down, across]) {
    draft.style(area, "input");
    draft.format(area, "+0%;-0%;0%");
    draft.sample(area);
    draft.validate(entryValidation(area, { kind: "change" }, sensitivity.corner, draft.lang));
  }
  sample.retentionChanges.forEach((_, line) => sample.costChanges.forEach((__, place) => {
    const retention = cellAddress(down.row + line, left, "column");
    const cost = cellAddress(top, across.column + place, "row");
    draft.put(down.row + line, across.column + place, {
      formula: `=${excelOf(LTV_TO_CAC, { ltv: { number: `first_month_margin+later_margin*(1+${retention})` }, cac: { cell: "cac", times: `(1+${cost})` } })}`,
    });
  }));
  draft.style(grid, "result");
  draft.format(grid, amounts.format("ratio"));
  const first = cellAddress(grid.row, grid.column);
  // Below 1 a customer costs more than he is worth, whatever the target.
  const limits = { bad: 1, good: "target_ratio" };
  for (const [band, style] of [["bad", "checkFail"], ["warn", "checkWarn"], ["good", "checkPass"]] as const) {
    draft.conditional({ area: grid, rule: { kind: "formula", formula: `=${inBand(band, first, limits)}`, style } });
  }
  draft.nextRow = down.row + down.rows + 1;
  return down;
}
