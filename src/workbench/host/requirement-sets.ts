/**
 * What `isSetSupported` says, by the client's lower-case names. Never more than the installed client knows
 * (ExcelApi 1.15) and never a set of which this host has nothing.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  excelapi: "1.15",
  sharedruntime: "1.1",
  customfunctionsruntime: "1.3",
  settings: "1.1",
};
