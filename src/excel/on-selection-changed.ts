import { runExcel } from "./run-excel";

/** Calls back after each change of selection. Registrations end with the runtime: register again when the pane loads. */
export async function onSelectionChanged(callback: () => void): Promise<() => Promise<void>> {
  const registration = await runExcel("selection", async (context) => {
    const handler = context.workbook.onSelectionChanged.add(() => {
      callback();
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  let registered = true;
  return async () => {
    if (!registered) return;
    registered = false;
    // A handler can only be removed in the context it was added in.
    await Excel.run(registration.context as Excel.RequestContext, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}
