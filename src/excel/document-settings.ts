import { WorkbookError } from "./workbook-port";

/** The add-in's own settings in the workbook: they travel with the file. At most about 1 MB has been seen to fit. */
export const readSetting = (key: string): unknown => Office.context.document.settings.get(key) as unknown;

/** Reads them anew from the workbook, which may have kept nothing of what was saved. */
export const readAgain = (): Promise<void> =>
  new Promise((resolve, reject) => {
    Office.context.document.settings.refreshAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new WorkbookError("settings", String(result.error.code), false, result.error.message));
    });
  });

/** Sets (or with `undefined` removes) several settings and saves them into the workbook. */
export function saveSettings(entries: Readonly<Record<string, unknown>>): Promise<void> {
  const { settings } = Office.context.document;
  for (const [key, value] of Object.entries(entries)) {
    if (value === undefined) settings.remove(key);
    else settings.set(key, value);
  }
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new WorkbookError("settings", String(result.error.code), false, result.error.message));
    });
  });
}
