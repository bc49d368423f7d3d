/** What the workbook's page offers to the pane's page. */
interface PaneHost {
  connect(window: Window): void;
}

/** Gives this page its host, before Office.js runs in it. A page that stands alone is left as it is. */
export function connectPane(window: Window): void {
  if (window.parent === window) return;
  const host = (window.parent as Window & { opsplanHost?: PaneHost }).opsplanHost;
  if (host === undefined) throw new Error("The page around the pane offers no workbook.");
  host.connect(window);
}
