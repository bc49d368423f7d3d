import { runExcel } from "./run-excel";

/** Calls back after sheets came or went, another was shown or cells were changed, by whatever: a person, undo, this add-in. Returns what ends it. */
export async function onWorkbookChanged(callback: () => void): Promise<() => Promise<void>> {
  const registrations = await runExcel("selection", async (context) => {
    const { worksheets } = context.workbook;
    const handler = () => Promise.resolve(callback());
    const made = [worksheets.onAdded.add(handler), worksheets.onDeleted.add(handler), worksheets.onActivated.add(handler), worksheets.onChanged.add(handler)];
    await context.sync();
    return made;
  });
  let registered = true;
  return async () => {
    if (!registered) return;
    registered = false;
    // Handlers can only be removed in the context they were added in.
    await Excel.run(registrations[0]?.context as Excel.RequestContext, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  };
}
