import type { Lang } from "../core/lang";

/**
 * The unit in which amounts are entered and computed on a sheet: 元 (1) or 万元 (10,000). Unit prices, costs per
 * click and the like stay in 元 either way.
 */
export type MoneyUnit = "yuan" | "wan";

/** Whether people count in ten-thousands. */
export const COUNTS_IN_WAN: Readonly<Record<Lang, boolean>> = { en: false, "zh-CN": true };

/** The unit of a sheet in a language: languages that do not count in 万 always use the base unit. */
export const moneyUnitIn = (lang: Lang, wished: MoneyUnit | undefined): MoneyUnit => (COUNTS_IN_WAN[lang] ? (wished ?? "yuan") : "yuan");
