import { langOf, type Lang } from "../../../core/lang";

interface Preferences {
  readonly lang: Lang;
  readonly dark: boolean;
  readonly paneWidth: number;
  readonly paneOpen: boolean;
}

const KEY = "opsplan.workbench";

/** localStorage itself throws where storage is blocked; preferences then last as long as the page. */
const storage = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function stored(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(storage()?.getItem(KEY) ?? "{}");
    return isRecord(value) ? value : {};
  } catch {
    // Unreadable preferences are not worth a message: the defaults are as good as any.
    return {};
  }
}

/** How the page was left; `?lang=`, `?theme=` and `?pane=` (its width) in the address win, then what the browser asks for. */
export function readPreferences(search: URLSearchParams): Preferences {
  const kept = stored();
  const theme = search.get("theme") ?? kept["theme"];
  return {
    lang: langOf(search.get("lang") ?? (typeof kept["lang"] === "string" ? kept["lang"] : navigator.language)),
    dark: theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches),
    paneWidth: Number(search.get("pane")) || (typeof kept["paneWidth"] === "number" ? kept["paneWidth"] : 350),
    paneOpen: kept["paneOpen"] !== false,
  };
}

/** Keeps what was chosen, for the next time the page is opened. */
export function keepPreference(change: Partial<{ lang: Lang; theme: "light" | "dark"; paneWidth: number; paneOpen: boolean }>): void {
  try {
    storage()?.setItem(KEY, JSON.stringify({ ...stored(), ...change }));
  } catch {
    // A full or blocked store: the choice holds for this page.
  }
}
