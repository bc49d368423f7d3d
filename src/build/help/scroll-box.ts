import { html, type Html } from "./html";

/** What may be wider than the window: it scrolls by itself, by keyboard too, and so needs a name. */
export const scrollBox = (name: string, body: Html): Html =>
  html`<div class="scroll" tabindex="0" role="group" aria-label="${name}">${body}</div>`;
