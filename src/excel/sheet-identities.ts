import { IDENTITY_KEY, readIdentity, writeIdentity, type SheetIdentity } from "../plan/sheet-identity";
import { IDENTITY_API } from "./apply/identity";
import { insertedRecords } from "./inserted-memory";
import { rememberInserted } from "./remember-inserted";
import { supports } from "./supports";
import { WorkbookError, type WorkbookStep } from "./workbook-port";

export interface KnownSheet {
  readonly sheet: Excel.Worksheet;
  readonly identity: SheetIdentity;
}

/**
 * The sheets of the workbook that are ours, in their order. What a sheet says of itself decides: it went with the sheet into copies and
 * files. The settings of the workbook tell where a host keeps no properties of sheets.
 */
export async function knownSheets(context: Excel.RequestContext): Promise<readonly KnownSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const said = supports("ExcelApi", IDENTITY_API)
    ? worksheets.items.map((sheet) => sheet.customProperties.getItemOrNullObject(IDENTITY_KEY).load("value"))
    : [];
  if (said.length > 0) await context.sync();
  const records = new Map(insertedRecords().map(({ sheetId, identity }) => [sheetId, identity]));
  return worksheets.items.flatMap((sheet, index) => {
    const property = said[index];
    const own = property && !property.isNullObject ? readIdentity(property.value) : undefined;
    const record = records.get(sheet.id);
    const identity = own ?? record;
    // Where the sheet has lost what was last said of it, the settings may have it.
    const theirs = own?.theirs ?? record?.theirs;
    return identity ? [{ sheet, identity: { ...identity, ...(theirs && { theirs }) } }] : [];
  });
}

/** What a sheet says of itself, changed; in the settings of the workbook too, which outlast hosts that lose the property. */
export async function saveIdentity(context: Excel.RequestContext, { sheet }: KnownSheet, identity: SheetIdentity): Promise<void> {
  if (supports("ExcelApi", IDENTITY_API)) {
    sheet.customProperties.add(IDENTITY_KEY, writeIdentity(identity));
    await context.sync();
  }
  await rememberInserted(sheet.id, identity);
}

/** The sheet of ours that has this id. */
export async function knownSheet(context: Excel.RequestContext, sheetId: string, step: WorkbookStep): Promise<KnownSheet> {
  const found = (await knownSheets(context)).find(({ sheet }) => sheet.id === sheetId);
  if (!found) throw new WorkbookError(step, "ItemNotFound", true, "The sheet is no longer there, or was not made by the add-in.");
  return found;
}
