import { useSyncExternalStore } from "react";
import { connect, type Connected } from "../../../../warehouse/clickhouse/connect";
import { OWN_PATH } from "../../../../warehouse/clickhouse/own-path";
import type { Platform } from "../../../../warehouse/clickhouse/client";
import { WarehouseFault } from "../../../../warehouse/fault";
import { keepPassword, keptPassword, remember, remembered } from "./remembered";

export type ConnectionState =
  | { readonly kind: "closed"; readonly problem?: WarehouseFault }
  | { readonly kind: "connecting" }
  | { readonly kind: "open"; readonly user: string; readonly server: Connected };

export interface Login {
  readonly user: string;
  readonly password: string;
  /** Until the window is closed. */
  readonly keep: boolean;
}

/** A path of the pane's own host, which its web server passes on, unless the build names another address. */
const ADDRESS = process.env.OPSPLAN_DATABASE ?? OWN_PATH;
export const databaseAddress = (): string => new URL(ADDRESS, window.location.href).href;

const platform: Platform = { fetch: (...given) => window.fetch(...given), newId: () => window.crypto.randomUUID() };

/** Of the pane, whichever page is shown: whoever comes back finds what he has connected. */
let state: ConnectionState = { kind: "closed" };
const listeners = new Set<() => void>();
const become = (next: ConnectionState): void => {
  state = next;
  for (const tell of listeners) tell();
};
const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

export const useConnection = (): ConnectionState => useSyncExternalStore(subscribe, () => state);

/** @throws what is no fault of the database or of what was entered. */
export async function open({ user, password, keep }: Login): Promise<void> {
  const connecting: ConnectionState = { kind: "connecting" };
  become(connecting);
  try {
    const server = await connect({ address: databaseAddress(), user, password }, platform);
    if (state !== connecting) return;
    remember({ user });
    keepPassword(keep ? password : undefined);
    become({ kind: "open", user, server });
  } catch (problem) {
    const isFault = problem instanceof WarehouseFault;
    if (state === connecting) become({ kind: "closed", ...(isFault && { problem }) });
    if (!isFault) throw problem;
  }
}

export function close(): void {
  keepPassword(undefined);
  become({ kind: "closed" });
}

/** Connects anew with what was to be kept, as after the pane has been loaded again; nothing happens where nothing was. */
export async function openAgain(): Promise<void> {
  const [{ user }, password] = [remembered(), keptPassword()];
  if (state.kind === "closed" && !state.problem && user !== undefined && password !== undefined) await open({ user, password, keep: true });
}
