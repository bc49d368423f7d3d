import { runExcel } from "./run-excel";
import { knownSheets } from "./sheet-identities";
import { WorkbookError } from "./workbook-port";

/**
 * Deletes a sheet this add-in made, and nothing else. A workbook keeps at least one visible sheet: a blank one takes
 * the place of the last.
 */
export async function removeInserted(sheetId: string): Promise<void> {
  await runExcel("remove", async (context) => {
    const known = await knownSheets(context);
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/visibility");
    await context.sync();
    const sheet = worksheets.items.find(({ id }) => id === sheetId);
    if (!sheet) return;
    if (!known.some((one) => one.sheet.id === sheetId)) {
      throw new WorkbookError("remove", "NotInserted", true, "This sheet was not made by the add-in, or is no longer known.");
    }
    if (!worksheets.items.some(({ id, visibility }) => id !== sheetId && visibility === "Visible")) worksheets.add();
    sheet.delete();
    await context.sync();
  });
}
