import type { Lang } from "../../core/lang";

export type LanguageChoice = "follow" | Lang;
export type ThemeChoice = "follow" | "light" | "dark";

/** What the pane remembers for this person on this device. Nothing about the workbook belongs here. */
export interface Settings {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
  /** Money in new plans: the currency's own unit, or ten-thousands (万元). */
  readonly moneyUnit: "one" | "tenThousand";
  /** Template ids, the latest first. */
  readonly recentTemplates: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { language: "follow", theme: "follow", moneyUnit: "one", recentTemplates: [] };
