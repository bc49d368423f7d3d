import { element } from "./element";

/** Where the server gives the pane as it is built for Excel, with Office.js from beside it. */
const ADDRESS = "/embedded/taskpane.html";

/** Loads the pane anew: a page of its own, as in Excel. Its seam script finds its host in this window. */
export function loadPane(pane: HTMLElement, title: string, lang: string): HTMLIFrameElement {
  pane.querySelector("iframe")?.remove();
  const frame = element("iframe", { title, src: ADDRESS, lang, allow: "clipboard-read; clipboard-write" });
  pane.append(frame);
  return frame;
}
