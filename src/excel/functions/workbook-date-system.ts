import type { DateSystem } from "../../functions/in-date-system";
import { officeReady } from "../office-ready";
import { askDateSystem } from "../read/date-system";

/** From which year on this workbook counts its days: asked when first needed, and again only if Excel could not be asked. */
export function workbookDateSystem(): () => Promise<DateSystem> {
  let known: Promise<DateSystem> | undefined;
  return () => {
    known ??= ask().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

async function ask(): Promise<DateSystem> {
  await officeReady();
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const answer = askDateSystem(context);
    await context.sync();
    return answer();
  });
}
