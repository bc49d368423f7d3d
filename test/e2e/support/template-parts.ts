import type { Lang } from "../../../src/core/lang";
import { PANE_TEMPLATE_WORDS } from "../../../src/locale/pane-templates";
import { areaAddress } from "../../../src/plan/area";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { planOf } from "../../templates/support/every-plan";
import { closeNotice, insertTemplate } from "./insert-template";
import type { OpenWorkbench } from "./open-workbench";
import { errorsOf, partsOf, sheetNames } from "./sheet";

const planInserted = (id: string, lang: Lang): SheetPlan => planOf(id, lang, "yuan", 46_082);

/** Where a plan keeps a named value. */
export const placeOf = (id: string, name: string): string => {
  const found = planInserted(id, "en").names.find((each) => each.name === name);
  if (!found) throw new Error(`${id} names no ${name}`);
  return areaAddress(found.area, "none");
};

/** A template computes without an error, lies on its sheet with all its parts, and goes again. */
export const comesAndGoes = async ({ page, pane }: OpenWorkbench, id: string, lang: Lang): Promise<void> => {
  const before = await sheetNames(page);
  const sheet = await insertTemplate(page, pane, id, lang);
  const plan = planInserted(id, lang);
  expect(sheet).toBe(plan.sheetName);
  expect(await errorsOf(page, sheet)).toEqual([]);
  expect(await partsOf(page, sheet)).toEqual({
    tables: plan.tables.length,
    charts: plan.charts.length,
    frozenRows: plan.freeze?.rows ?? 0,
    validations: plan.validations.length,
    conditionalFormats: plan.conditionals.length,
  });
  await page.waitForFunction((count) => document.querySelectorAll(".ops-chart svg").length === count, plan.charts.length);
  await pane.getByRole("button", { name: PANE_TEMPLATE_WORDS[lang].undo, exact: true }).click();
  await pane.getByText(PANE_TEMPLATE_WORDS[lang].removed(sheet)).waitFor();
  expect(await sheetNames(page)).toEqual(before);
  await closeNotice(pane, lang);
};
