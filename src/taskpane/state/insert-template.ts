import type { Lang } from "../../core/lang";
import type { InsertedPlan, WorkbookPort } from "../../excel/workbook-port";
import type { MoneyUnit } from "../../plan/money-unit";
import { openTemplate, type TemplateDefinition } from "../../templates/define";
import { renderTemplate } from "../../templates/render";
import { beginningOn } from "../../templates/start-of-plan";
import { withoutSamples } from "../../plan/without-samples";
import { serialOfToday } from "../../core/cells/serial-date";

export interface PlanChoice {
  readonly lang: Lang;
  readonly moneyUnit: MoneyUnit;
  readonly currency?: string | undefined;
  /** Whether sample values stand in it. */
  readonly samples: boolean;
  /** When the plan begins, as an Excel serial; as its samples have it by default. */
  readonly start?: number | undefined;
}

/** Puts a template on a new sheet of the workbook. */
export const insertTemplate = async (
  port: WorkbookPort,
  template: TemplateDefinition,
  { lang, moneyUnit, currency, samples, start }: PlanChoice,
  onProgress?: (done: number, of: number) => void,
): Promise<InsertedPlan> => {
  const today = serialOfToday(new Date());
  const opened = await openTemplate(template, lang);
  const begun = start === undefined ? { template: opened, sampleDay: today } : beginningOn(opened, start, today);
  return port.insertPlan((taken) => {
    const plan = renderTemplate(begun.template, {
      moneyUnit,
      taken,
      today,
      sampleDay: begun.sampleDay,
      ...(currency !== undefined && { currency }),
    });
    return samples ? plan : withoutSamples(plan);
  }, onProgress);
};
