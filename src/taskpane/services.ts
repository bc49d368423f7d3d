import { createContext, useContext } from "react";
import type { Lang } from "../core/lang";
import type { WorkbookPort } from "../excel/workbook-port";
import type { Route } from "./state/route";
import type { Settings } from "./state/settings";
import type { NotKept } from "./state/settings-store";

/** How the pane is painted. Colours come from Fluent tokens; only drawings that need a palette of their own ask for this. */
export interface PaneTheme {
  readonly mode: "light" | "dark";
  /** A contrast theme of the system replaces every colour. */
  readonly forcedColors: boolean;
  readonly reducedMotion: boolean;
}

/**
 * Something that happened, shown at the foot of the pane and read out. Stays until closed; a success goes when another
 * page is chosen, and by itself where it offers no actions.
 */
export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly body?: string;
  /** Folded away: codes and original messages, for whoever gives support. */
  readonly details?: string;
  /** Choosing one closes the notice. */
  /** The sheet it speaks of: when that is gone, so is what is to be said. */
  readonly sheetId?: string;
  readonly actions?: readonly { readonly label: string; readonly run: () => void | Promise<void> }[];
}

/** What every page of the pane may use. */
export interface PaneServices {
  readonly port: WorkbookPort;
  readonly lang: Lang;
  readonly theme: PaneTheme;
  readonly settings: Settings;
  /** Why settings are not kept beyond this session, if they are not. */
  readonly settingsNotKept: NotKept | undefined;
  readonly version: string;
  /** Takes effect at once, and is remembered if the browser lets us. */
  changeSettings(change: Partial<Settings>): void;
  resetSettings(): void;
  notify(notice: Notice): void;
  /** Tells about a failed action: a `WorkbookError` by its step and whether the workbook is as it was, anything else as unexpected. */
  notifyFailure(error: unknown): void;
  navigate(route: Route): void;
  /** Opens an address in the browser, outside the pane. Relative addresses are those of the add-in's own files. */
  openPage(address: string): void;
}

export const ServicesContext = createContext<PaneServices | null>(null);

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("The pane's services are missing above this component.");
  return services;
}
