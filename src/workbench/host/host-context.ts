import type { Engine } from "../engine/create-engine";
import type { HostEvents } from "./events";

/** What every object of the host works on. */
export interface HostContext {
  readonly engine: Engine;
  readonly events: HostEvents;
  readonly options: { readonly uiLanguage: string; readonly contentLanguage: string };
}
