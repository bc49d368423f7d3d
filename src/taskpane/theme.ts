import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's own families first, then what Macs and Chinese systems read best. */
const fontFamilyBase = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

const FLUENT: Readonly<Record<"light" | "dark", Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};

export const fluentTheme = (mode: "light" | "dark"): Theme => FLUENT[mode];
