/** Whether the running Excel has an API set in this version. What the add-in's floor guarantees need not be asked. */
export const supports = (set: "ExcelApi" | "SharedRuntime" | "CustomFunctionsRuntime", version: string): boolean =>
  typeof Office !== "undefined" && Office.context?.requirements?.isSetSupported(set, version) === true;
