import { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import { filter, firstValueFrom } from "rxjs";
import type { Engine } from "../../../src/workbench/engine/create-engine";

/**
 * Resolves when the grid has taken in what became of its conditional formats: it gathers them for a tenth of a second, in their order, and
 * the last of them here is of no rule.
 */
export async function formatsLookedAt({ injector, workbook }: Engine): Promise<void> {
  const formats = injector.get(ConditionalFormattingViewModel);
  const seen = firstValueFrom(formats.markDirty$.pipe(filter(({ cfId }) => cfId === "last")));
  formats.markRuleDirty(workbook.getId(), workbook.getActiveSheet().getSheetId(), "last", false);
  await seen;
}
