/** How long Office.js may take to find its host. Slow connections to its server have been seen to need several seconds. */
const PATIENCE_MS = 15_000;

export type OfficeState =
  /** Excel, or the embedded workbook, is there. */
  | "excel"
  /** Office.js runs, but in a plain browser tab or in another Office program. */
  | "elsewhere"
  /** Office.js was not loaded, or never answered. */
  | "absent";

/** Waits for Office.js to find its host. Never rejects: without Excel the pane still has something to show. */
export function officeReady(patienceMs: number = PATIENCE_MS): Promise<OfficeState> {
  if (typeof Office === "undefined" || typeof Office.onReady !== "function") return Promise.resolve("absent");
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("absent"), patienceMs);
    void Office.onReady((info) => {
      clearTimeout(timer);
      resolve(info.host === Office.HostType.Excel ? "excel" : "elsewhere");
    });
  });
}
