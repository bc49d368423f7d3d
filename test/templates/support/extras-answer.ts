import type { CellValue } from "../../../src/core/cell";
import type { Lang } from "../../../src/core/lang";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import { FUNCTIONS } from "../../../src/functions/registry";
import { typedOf } from "../../../src/taskpane/state/cell-edit";
import { planOf as sheetOf } from "../../../src/taskpane/state/plan-of";
import { callOn } from "../../../src/templates/extras/extra";
import { TEMPLATES } from "../../../src/templates/registry";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { openWorkbook } from "../../support/office";
import { planOf } from "./every-plan";

/** What the sheet says itself by its own formulas, beside what a function of ours answers, in which place of its result. */
const SAME: Readonly<Record<string, readonly (readonly [fn: string, column: number, value: string])[]>> = {
  "b2b-ops": [
    ["NRR", 0, "nrr"],
    ["GRR", 0, "grr"],
    ["LTV_CAC", 2, "ltv_cac"],
  ],
  "channel-log": [["MER", 0, "overall_roi"]],
  experiment: [["AB_LIFT", 0, "lift"]],
  "private-domain": [
    ["K_FACTOR", 0, "k_factor"],
    ["VIRAL_USERS", 0, "fission_users"],
  ],
};
/** Wide enough for the widest answer, whose rows run down. */
const APART = 40;

/** Every extra of a template, typed into a sheet of its own beside the plan: it answers, and what the plan says too is the same. */
export const extrasAnswer = (id: string, lang: Lang): void =>
  test(`what functions answer of ${id} in ${lang} they answer from its samples`, async () => {
    const definition = TEMPLATES.find((each) => each.id === id);
    const { EXTRAS = [] } = (await definition?.extras?.()) ?? {};
    const { snapshot } = fileToSnapshot(planToFile([planOf(id, lang)]));
    const workbook = await openWorkbook({ lang, snapshot });
    try {
      const { Excel, engine } = workbook;
      const [sheet] = await excelWorkbook.inserted(sheetOf);
      const progress = sheet && (await excelWorkbook.progress(sheet.sheetId, sheetOf));
      if (!progress) throw new Error(`${id} is not known as a plan.`);
      const calls = EXTRAS.map((extra) => callOn(progress.references, extra) ?? `${extra.formula} names what the sheet has not`);
      const said = await Excel.run(async (context) => {
        const beside = context.workbook.worksheets.add("Extras");
        calls.forEach((call, at) => (beside.getCell(0, at * APART).formulas = [[call]]));
        await context.sync();
        await engine.settle();
        const rows = beside.getRangeByIndexes(0, 0, 1, calls.length * APART).load("values");
        await context.sync();
        return rows.values[0] as CellValue[];
      });
      const answers = calls.map((call, at) => [call, said[at * APART]] as const);
      // One without arguments opens an empty form, and one with the first left out asks for it.
      expect(answers.filter(([call, value]) => !/\(\)|\(,/.test(call) && (value === "" || String(value).startsWith("#")))).toEqual([]);
      for (const call of calls.filter((each) => !each.includes("()"))) expect([call, typedOf(call)]).not.toEqual([call, {}]);
      for (const call of calls) expect(FUNCTIONS.map((fn) => fn.id)).toContain(/^=OPS\.(\w+)\(/.exec(call)?.[1]);
      for (const [fn, column, value] of SAME[id] ?? []) {
        const at = calls.findIndex((call) => call.startsWith(`=OPS.${fn}(`));
        const own = await valueAt(progress.references[value] ?? "");
        expect([fn, said[at * APART + column]]).toEqual([fn, expect.closeTo(own as number, 9)]);
      }
      async function valueAt(address: string): Promise<unknown> {
        const cut = address.lastIndexOf("!");
        const name = address.slice(0, cut).replace(/^'|'$/g, "").replaceAll("''", "'");
        return Excel.run(async (context) => {
          const cell = context.workbook.worksheets
            .getItem(name)
            .getRange(address.slice(cut + 1))
            .load("values");
          await context.sync();
          return cell.values[0]?.[0];
        });
      }
    } finally {
      workbook.close();
    }
  });
