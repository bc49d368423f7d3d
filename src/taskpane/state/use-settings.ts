import { useCallback, useState } from "react";
import type { Settings } from "./settings";
import type { NotKept, SettingsStore } from "./settings-store";

interface UsedSettings {
  readonly settings: Settings;
  readonly notKept: NotKept | undefined;
  change(change: Partial<Settings>): void;
  reset(): void;
}

/** The settings store as React state. */
export function useSettings(store: SettingsStore): UsedSettings {
  const [state, setState] = useState({ settings: store.read(), notKept: store.notKept });
  const change = useCallback((part: Partial<Settings>) => {
    const settings = store.write(part);
    setState({ settings, notKept: store.notKept });
  }, [store]);
  const reset = useCallback(() => {
    const settings = store.reset();
    setState({ settings, notKept: store.notKept });
  }, [store]);
  return { ...state, change, reset };
}
