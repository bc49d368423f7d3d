import type { Lang } from "../../../src/core/lang";
import type { MoneyUnit } from "../../../src/plan/money-unit";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { NOTHING_TAKEN } from "../../../src/plan/taken-names";
import { renderTemplate } from "../../../src/templates/render";
import { TEMPLATE_CASES, TODAY } from "../../gallery/template-cases";
import { opened } from "./opened";

export { TODAY };

export const planOf = (id: string, lang: Lang, moneyUnit: MoneyUnit = "yuan", today = TODAY): SheetPlan =>
  renderTemplate(opened(id, lang), { taken: NOTHING_TAKEN, today, moneyUnit });

/** Every template in every language, and in Chinese in both money units, with its samples: the cases that the gallery draws. */
export const EVERY_PLAN: readonly (readonly [string, Lang, MoneyUnit])[] = TEMPLATE_CASES.filter(({ empty }) => !empty).map(
  ({ id, lang, unit }) => [id, lang, unit] as const,
);
