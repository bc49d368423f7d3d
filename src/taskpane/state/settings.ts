import { LANGS, type Lang } from "../../core/lang";
import type { ChartMemory } from "./chart-memory";
import type { MoneyUnit } from "../../plan/money-unit";

export const LANGUAGE_CHOICES = ["follow", ...LANGS] as const;
export const THEME_CHOICES = ["follow", "light", "dark"] as const;

export type LanguageChoice = "follow" | Lang;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What the pane remembers for this person on this device. Nothing about the workbook belongs here. */
export interface Settings {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
  /** Money in new Chinese plans: 元 or 万元. */
  readonly moneyUnit: MoneyUnit;
  /** Of new plans, as an ISO code; that of their language until one was chosen. */
  readonly currency?: string;
  /** Template ids, the latest first. */
  readonly recentTemplates: readonly string[];
  /** Function ids, in the order they were marked. */
  readonly favouriteFunctions: readonly string[];
  /** Function ids opened or inserted, the latest first. */
  readonly recentFunctions: readonly string[];
  /** What was corrected when sheets were read for charts. */
  readonly charts?: ChartMemory;
}

export const DEFAULT_SETTINGS: Settings = {
  language: "follow",
  theme: "follow",
  moneyUnit: "yuan",
  recentTemplates: [],
  favouriteFunctions: [],
  recentFunctions: [],
};
