/** Takes a setting out of the address, so that what was chosen on the page holds after a reload. */
export function forgetInAddress(name: "lang" | "theme" | "pane"): void {
  const address = new URL(location.href);
  if (!address.searchParams.has(name)) return;
  address.searchParams.delete(name);
  history.replaceState(null, "", address);
}
