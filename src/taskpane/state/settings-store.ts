import type { Storage } from "@microsoft/office-js-helpers";
import { restoreChartMemory } from "./chart-memory";
import { DEFAULT_SETTINGS, LANGUAGE_CHOICES, THEME_CHOICES, type Settings } from "./settings";
import { containerOf, storageKey } from "./storage-key";

/** Why settings last only as long as the pane is open. */
export type NotKept = "blocked" | "full";

export interface SettingsStore {
  read(): Settings;
  /** Takes the change over at once; what could not be kept is told by `notKept`. */
  write(change: Partial<Settings>): Settings;
  reset(): Settings;
  readonly notKept: NotKept | undefined;
}

/** What of the library is used. Of its modules only this one is fit for today. */
export interface StorageLibrary {
  readonly Storage: new (container: string, type: number) => Pick<Storage<unknown>, "get" | "set" | "delete">;
  readonly StorageType: { readonly LocalStorage: number };
}

const KEY = "settings";

const ids = (stored: unknown, atMost: number): readonly string[] =>
  Array.isArray(stored) ? stored.filter((id) => typeof id === "string").slice(0, atMost) : [];

/** Only known fields of known types come back from storage: an older version or another hand may have written them. */
function restore(stored: unknown): Settings {
  if (typeof stored !== "object" || stored === null) return DEFAULT_SETTINGS;
  const { language, theme, moneyUnit, currency, recentTemplates, favouriteFunctions, recentFunctions, charts } = stored as Record<
    string,
    unknown
  >;
  return {
    language: LANGUAGE_CHOICES.find((choice) => choice === language) ?? DEFAULT_SETTINGS.language,
    theme: THEME_CHOICES.find((choice) => choice === theme) ?? DEFAULT_SETTINGS.theme,
    moneyUnit: moneyUnit === "wan" ? "wan" : DEFAULT_SETTINGS.moneyUnit,
    ...(typeof currency === "string" && Intl.supportedValuesOf("currency").includes(currency) && { currency }),
    recentTemplates: ids(recentTemplates, 5),
    favouriteFunctions: ids(favouriteFunctions, 200),
    recentFunctions: ids(recentFunctions, 8),
    ...restoreChartMemory(charts),
  };
}

/** The library wraps the browser's error in its own; the browser names a full storage in two ways. */
function reasonOf(error: unknown): NotKept {
  const inner = (error as { innerError?: unknown } | null)?.innerError ?? error;
  const name = inner instanceof Error || inner instanceof DOMException ? inner.name : "";
  return name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED" ? "full" : "blocked";
}

/**
 * What was kept, read from where the library keeps it, so that the pane has its language and theme before the library is there. Where
 * nothing can be read these are the defaults, and the store says why once it is open.
 */
export function keptSettings(partition: string | undefined): Settings {
  try {
    return restore(JSON.parse(window.localStorage.getItem(storageKey(KEY, partition)) ?? "null"));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/**
 * Settings in local storage, under the partition that Office assigns where browsers separate storage by the
 * embedding site (`Office.context.partitionKey`). Where storage is blocked or full they are kept in memory.
 */
export function openSettings(library: StorageLibrary, partition: string | undefined): SettingsStore {
  let notKept: NotKept | undefined;
  let storage: InstanceType<StorageLibrary["Storage"]> | undefined;
  let settings = DEFAULT_SETTINGS;
  try {
    storage = new library.Storage(containerOf(partition), library.StorageType.LocalStorage);
    settings = restore(storage.get(KEY));
  } catch (error) {
    notKept = reasonOf(error);
  }
  const keep = (action: (kept: NonNullable<typeof storage>) => void): Settings => {
    if (!storage) return settings;
    try {
      action(storage);
      notKept = undefined;
    } catch (error) {
      notKept = reasonOf(error);
    }
    return settings;
  };
  return {
    read: () => settings,
    write: (change) => {
      settings = { ...settings, ...change };
      return keep((kept) => kept.set(KEY, settings));
    },
    reset: () => {
      settings = DEFAULT_SETTINGS;
      return keep((kept) => kept.delete(KEY));
    },
    get notKept() {
      return notKept;
    },
  };
}
