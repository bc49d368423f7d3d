import type { Lang } from "../core/lang";
import type { MoneyUnit } from "../plan/money-unit";
import type { SheetPlan } from "../plan/sheet-plan";
import type { TemplateGroup } from "./groups";

export interface TemplateText {
  readonly name: string;
  /** One sentence: what the planner gets. */
  readonly summary: string;
  /** What people call it besides its name; only searched, never shown. */
  readonly keywords: readonly string[];
}

/** What a template may know when it is built. The clock is given, so that building is repeatable. */
export interface TemplateContext {
  readonly lang: Lang;
  readonly moneyUnit: MoneyUnit;
  /** Today as an Excel serial; sample dates are laid around it. */
  readonly today: number;
  /** Free in the workbook, cut to what Excel accepts. */
  readonly sheetName: string;
  /** A table name that is free in the workbook; each call takes the name it returns. */
  readonly tableName: (base: string) => string;
}

export interface TemplateDefinition {
  /** Kebab-case, for ever the same: it is written on the sheet. */
  readonly id: string;
  readonly group: TemplateGroup;
  readonly text: Readonly<Record<Lang, TemplateText>>;
  readonly build: (context: TemplateContext) => SheetPlan;
}

export const defineTemplate = (definition: TemplateDefinition): TemplateDefinition => definition;
