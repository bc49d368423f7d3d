import { IDENTITY_KEY, readIdentity, type SheetIdentity } from "../../plan/sheet-identity";
import { IDENTITY_API } from "../apply/identity";
import { readAgain } from "../document-settings";
import { insertedRecords } from "../inserted-memory";
import { runExcel } from "../run-excel";
import { knownSheet, saveIdentity } from "../sheet-identities";
import { supports } from "../supports";

/**
 * Remembers which findings of a sheet somebody has chosen to keep, in the sheet and in the settings of the workbook, and reads both back:
 * hosts have lost either. False where neither has kept it.
 */
export const keepFindings = (sheetId: string, keys: readonly string[]): Promise<boolean> =>
  runExcel("settings", async (context) => {
    const known = await knownSheet(context, sheetId, "settings");
    const { theirs: _before, ...rest } = known.identity;
    await saveIdentity(context, known, { ...rest, ...(keys.length > 0 && { theirs: keys }) });
    const isKept = (identity: SheetIdentity | undefined): boolean =>
      identity !== undefined && keys.length === (identity.theirs?.length ?? 0) && keys.every((key) => identity.theirs?.includes(key));
    await readAgain();
    const inSettings = insertedRecords().some((record) => record.sheetId === sheetId && isKept(record.identity));
    if (!supports("ExcelApi", IDENTITY_API)) return inSettings;
    const property = known.sheet.customProperties.getItemOrNullObject(IDENTITY_KEY).load("value");
    await context.sync();
    return inSettings || isKept(property.isNullObject ? undefined : readIdentity(property.value));
  });
