import { LANGS, type Lang } from "../../../src/core/lang";
import type { MoneyUnit } from "../../../src/plan/money-unit";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { NOTHING_TAKEN } from "../../../src/plan/taken-names";
import { TEMPLATES } from "../../../src/templates/registry";
import { renderTemplate } from "../../../src/templates/render";
import { opened } from "./opened";

/** 22 November 2026. */
export const TODAY = 46348;

export const planOf = (id: string, lang: Lang, moneyUnit: MoneyUnit = "yuan", today = TODAY): SheetPlan =>
  renderTemplate(opened(id, lang), { taken: NOTHING_TAKEN, today, moneyUnit });

/** Every template in every language, and in Chinese in both money units. */
export const EVERY_PLAN: readonly (readonly [string, Lang, MoneyUnit])[] = TEMPLATES.flatMap(({ id }) =>
  LANGS.flatMap((lang) => (lang === "zh-CN" ? (["yuan", "wan"] as const) : (["yuan"] as const)).map((unit) => [id, lang, unit] as const)));
