/**
 * Opens an address in the browser, outside the pane. A pane of desktop Excel has no tabs of its own: there
 * `window.open` would replace nothing or fail, so Office opens the page where it can.
 */
export function openPage(address: string): void {
  const url = new URL(address, document.baseURI).href;
  const canOpen = typeof Office !== "undefined" && Office.context?.requirements?.isSetSupported("OpenBrowserWindowApi", "1.1") === true;
  if (canOpen) Office.context.ui.openBrowserWindow(url);
  else window.open(url, "_blank", "noopener");
}
