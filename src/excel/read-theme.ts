import type { HostTheme } from "./host-info";

/** Perceived lightness of a #RRGGBB colour from 0 to 1, by the weights of Rec. 601. */
const lightness = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
};

const prefersDark = (): boolean => typeof matchMedia === "function" && matchMedia("(prefers-color-scheme: dark)").matches;

/**
 * Excel's theme, or the browser's preference where Excel tells none. Excel has no event for a change of theme
 * (the one Office.js declares is Outlook's), so that it has to be read again.
 */
export function readTheme(): HostTheme {
  const theme = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  const background = theme?.bodyBackgroundColor;
  if (!theme || !background) return { dark: prefersDark() };
  return { dark: theme.isDarkTheme ?? lightness(background) < 0.5, background, foreground: theme.bodyForegroundColor };
}
