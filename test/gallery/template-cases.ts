import { withEntries } from "../../src/build/ops/template-entries";
import { LANGS, type Lang } from "../../src/core/lang";
import type { MoneyUnit } from "../../src/plan/money-unit";
import type { SheetPlan } from "../../src/plan/sheet-plan";
import { NOTHING_TAKEN, type TakenNames } from "../../src/plan/taken-names";
import type { OpenedTemplate } from "../../src/templates/define";
import { TEMPLATES } from "../../src/templates/registry";
import { renderTemplate } from "../../src/templates/render";

/** 22 November 2026, on which every picture and digest is made. */
export const TODAY = 46348;

export interface TemplateCase {
  readonly id: string;
  readonly lang: Lang;
  readonly unit: MoneyUnit;
  readonly empty: boolean;
}

/** Every template in every language and unit, with its samples and without: what the gallery draws and the tests look at. */
export const TEMPLATE_CASES: readonly TemplateCase[] = TEMPLATES.flatMap(({ id }) =>
  LANGS.flatMap((lang) =>
    (lang === "zh-CN" ? (["yuan", "wan"] as const) : (["yuan"] as const)).flatMap((unit) =>
      [false, true].map((empty) => ({ id, lang, unit, empty })),
    ),
  ),
);

export const nameOfCase = ({ id, lang, unit, empty }: TemplateCase): string =>
  [id, lang, ...(lang === "zh-CN" ? [unit] : []), ...(empty ? ["empty"] : [])].join(".");

/** The sheet of a case, of its template opened in its language. */
export function planOfCase({ unit, empty }: TemplateCase, opened: OpenedTemplate, taken: TakenNames = NOTHING_TAKEN): SheetPlan {
  const template = empty ? withEntries(opened, { empty, unit, today: TODAY }) : opened;
  return renderTemplate(template, { taken, today: TODAY, moneyUnit: unit });
}
