import { runExcel } from "./run-excel";

type Registration = OfficeExtension.EventHandlerResult<never>;

/** Registers handlers of the workbook's events. Returns what ends them; to end them twice is to end them once. */
export async function listen(register: (workbook: Excel.Workbook) => readonly Registration[]): Promise<() => Promise<void>> {
  const registrations = await runExcel("selection", async (context) => {
    const made = register(context.workbook);
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
