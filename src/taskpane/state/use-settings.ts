import { useCallback, useEffect, useState } from "react";
import type { Settings } from "./settings";
import type { NotKept, SettingsStore } from "./settings-store";

interface UsedSettings {
  readonly settings: Settings;
  readonly notKept: NotKept | undefined;
  change(change: Partial<Settings>): void;
  reset(): void;
}

/** The settings store as React state: what was kept until it is open, and what was changed meanwhile put into it then. */
export function useSettings(kept: Settings, opening: Promise<SettingsStore>, fail: (error: unknown) => void): UsedSettings {
  const [state, setState] = useState<{ readonly settings: Settings; readonly notKept: NotKept | undefined }>({
    settings: kept,
    notKept: undefined,
  });
  const withStore = useCallback(
    (work: (store: SettingsStore) => Settings) => {
      opening
        .then((store) => {
          const settings = work(store);
          setState({ settings, notKept: store.notKept });
        })
        .catch(fail);
    },
    [opening, fail],
  );
  useEffect(() => withStore((store) => store.read()), [withStore]);
  const change = useCallback(
    (part: Partial<Settings>) => {
      setState(({ settings, ...rest }) => ({ ...rest, settings: { ...settings, ...part } }));
      withStore((store) => store.write(part));
    },
    [withStore],
  );
  const reset = useCallback(() => withStore((store) => store.reset()), [withStore]);
  return { ...state, change, reset };
}
