import { useEffect, useState } from "react";
import type { Lang } from "../../core/lang";
import type { PaneHost } from "../pane-host";
import type { PaneTheme } from "../services";
import type { Settings } from "./settings";

const QUERIES = ["(forced-colors: active)", "(prefers-reduced-motion: reduce)", "(prefers-color-scheme: dark)"] as const;

const holds = (query: string): boolean => matchMedia(query).matches;

interface Seen {
  readonly lang: Lang;
  readonly dark: boolean;
  readonly forcedColors: boolean;
  readonly reducedMotion: boolean;
}

const look = (host: PaneHost): Seen => ({ ...host.appearance(), forcedColors: holds(QUERIES[0]), reducedMotion: holds(QUERIES[1]) });

const same = (a: Seen, b: Seen): boolean =>
  a.lang === b.lang && a.dark === b.dark && a.forcedColors === b.forcedColors && a.reducedMotion === b.reducedMotion;

/** Language and theme: as chosen, else as Excel has them. Read again whenever the pane comes back into view. */
export function useAppearance(host: PaneHost, settings: Settings): { readonly lang: Lang; readonly theme: PaneTheme } {
  const [seen, setSeen] = useState(() => look(host));
  useEffect(() => {
    const again = (): void =>
      setSeen((before) => {
        const now = look(host);
        return same(before, now) ? before : now;
      });
    const queries = QUERIES.map((query) => matchMedia(query));
    window.addEventListener("focus", again);
    document.addEventListener("visibilitychange", again);
    for (const query of queries) query.addEventListener("change", again);
    return () => {
      window.removeEventListener("focus", again);
      document.removeEventListener("visibilitychange", again);
      for (const query of queries) query.removeEventListener("change", again);
    };
  }, [host]);
  const dark = settings.theme === "follow" ? seen.dark : settings.theme === "dark";
  return {
    lang: settings.language === "follow" ? seen.lang : settings.language,
    theme: { mode: dark ? "dark" : "light", forcedColors: seen.forcedColors, reducedMotion: seen.reducedMotion },
  };
}
