import type { Lang } from "../../core/lang";
import type { InsertedPlan, WorkbookPort } from "../../excel/workbook-port";
import type { MoneyUnit } from "../../plan/money-unit";
import { openTemplate, type TemplateDefinition } from "../../templates/define";
import { renderTemplate } from "../../templates/render";
import { serialOfToday } from "../../core/cells/serial-date";

interface Choice {
  readonly lang: Lang;
  readonly moneyUnit: MoneyUnit;
  readonly currency?: string | undefined;
}

/** Puts a template on a new sheet of the workbook. */
export const insertTemplate = async (
  port: WorkbookPort,
  template: TemplateDefinition,
  { lang, moneyUnit, currency }: Choice,
  onProgress?: (done: number, of: number) => void,
): Promise<InsertedPlan> => {
  const opened = await openTemplate(template, lang);
  return port.insertPlan(
    (taken) =>
      renderTemplate(opened, {
        moneyUnit,
        taken,
        today: serialOfToday(new Date()),
        ...(currency !== undefined && { currency }),
      }),
    onProgress,
  );
};
