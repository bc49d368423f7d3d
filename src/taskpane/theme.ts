import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Lang } from "../core/lang";

/**
 * Excel's own family first, then those of other systems. A Chinese family comes first only where Chinese is read:
 * it draws quotation marks and dots as wide as a character.
 */
const FAMILIES: Readonly<Record<Lang, string>> = {
  en: "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, 'Noto Sans', 'Liberation Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  "zh-CN": "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Segoe UI', -apple-system, sans-serif",
};

const FLUENT: Readonly<Record<"light" | "dark", Theme>> = { light: webLightTheme, dark: webDarkTheme };

export const fluentTheme = (mode: "light" | "dark", lang: Lang): Theme => ({ ...FLUENT[mode], fontFamilyBase: FAMILIES[lang] });
