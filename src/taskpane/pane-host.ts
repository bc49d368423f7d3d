import type { Lang } from "../core/lang";
import type { Route } from "./state/route";

/** What Excel says about itself, and what only it can do for the pane. Made by the entry; the pane names no Office type. */
export interface PaneHost {
  /** Language and darkness of Excel's own interface. Excel tells of no change, so it is asked again now and then. */
  appearance(): { readonly lang: Lang; readonly dark: boolean };
  /** Calls back when the ribbon wants the pane to go somewhere; returns what ends it. */
  onRequest(go: (request: Route | "help") => void): () => void;
  /** What language was chosen in the pane, for the sentences beside error values in cells; undefined follows Excel. */
  languageChosen(lang: Lang | undefined): void;
  /** Opens an address in the browser, outside the pane. */
  openPage(address: string): void;
  readonly version: string;
}
