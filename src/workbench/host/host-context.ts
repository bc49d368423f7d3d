import type { Engine } from "../engine/create-engine";
import type { HostEvents } from "./events";
import type { PendingStyles } from "./pending-styles";

/** What every object of the host works on. */
export interface HostContext {
  readonly engine: Engine;
  readonly events: HostEvents;
  /** Formats of the request that is being answered, not yet written. */
  readonly styles: PendingStyles;
  readonly options: { readonly uiLanguage: string; readonly contentLanguage: string };
}
