import type { HostTheme } from "./host-info";
import { readTheme } from "./read-theme";

const key = (theme: HostTheme): string => `${theme.dark}|${theme.background ?? ""}|${theme.foreground ?? ""}`;

/** Reads the theme again whenever the pane comes back into view, and calls back when it differs. Returns what ends it. */
export function onThemeChanged(callback: (theme: HostTheme) => void): () => void {
  let last = key(readTheme());
  const check = (): void => {
    const theme = readTheme();
    if (key(theme) === last) return;
    last = key(theme);
    callback(theme);
  };
  const preference = matchMedia("(prefers-color-scheme: dark)");
  window.addEventListener("focus", check);
  document.addEventListener("visibilitychange", check);
  preference.addEventListener("change", check);
  return () => {
    window.removeEventListener("focus", check);
    document.removeEventListener("visibilitychange", check);
    preference.removeEventListener("change", check);
  };
}
