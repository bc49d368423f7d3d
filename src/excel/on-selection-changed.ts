import { listen } from "./listen";

/** Calls back after each change of selection. Registrations end with the runtime: register again when the pane loads. */
export const onSelectionChanged = (callback: () => void): Promise<() => Promise<void>> =>
  listen((workbook) => [workbook.onSelectionChanged.add(() => Promise.resolve(callback()))]);
