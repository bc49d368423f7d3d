import type { Lang } from "../../core/lang";
import type { InsertedPlan, WorkbookPort } from "../../excel/workbook-port";
import type { MoneyUnit } from "../../plan/money-unit";
import type { TemplateDefinition } from "../../templates/define";
import { renderTemplate } from "../../templates/render";
import { todaySerial } from "./today-serial";

interface Choice {
  readonly lang: Lang;
  readonly moneyUnit: MoneyUnit;
}

/** Puts a template on a new sheet of the workbook. */
export const insertTemplate = (
  port: WorkbookPort,
  template: TemplateDefinition,
  { lang, moneyUnit }: Choice,
  onProgress?: (done: number, of: number) => void,
): Promise<InsertedPlan> =>
  port.insertPlan((taken) => renderTemplate(template, { lang, moneyUnit, taken, today: todaySerial(new Date()) }), onProgress);
