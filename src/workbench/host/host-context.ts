import type { Engine } from "../engine/create-engine";
import { holdCommands, type HeldCommands } from "../engine/hold-commands";
import type { ClientMetadata } from "./client-metadata";
import type { HostEvents } from "./events";
import { pendingHeights, type PendingHeights } from "./pending-heights";
import { pendingStyles, type PendingStyles } from "./pending-styles";

export interface ContextOptions {
  /** BCP 47, e.g. "zh-CN"; what `Office.context.displayLanguage` says. */
  readonly uiLanguage: string;
  readonly contentLanguage: string;
  /** Draws the workbook no more until what this answers is called. */
  readonly suspendDrawing?: () => () => void;
}

/** What every object of the host works on. */
export interface HostContext {
  readonly engine: Engine;
  readonly events: HostEvents;
  /** Formats of the request that is being answered, not yet written. */
  readonly styles: PendingStyles;
  /** Rows that it has written, not yet measured. */
  readonly heights: PendingHeights;
  readonly screen: { suspend(): void; resume(): void };
  /** What the user does while it is being answered. */
  readonly held: HeldCommands;
  readonly options: ContextOptions;
  /** What the client says of itself, once one is connected. */
  readonly client: () => ClientMetadata | undefined;
}

export const hostContext = (engine: Engine, events: HostEvents, options: ContextOptions, client: HostContext["client"]): HostContext => ({
  client,
  engine,
  events,
  options,
  styles: pendingStyles(engine),
  heights: pendingHeights(engine),
  held: holdCommands(engine.injector),
  screen: screenOf(options),
});

function screenOf({ suspendDrawing }: ContextOptions): HostContext["screen"] {
  let drawAgain: (() => void) | undefined;
  return {
    suspend: () => void (drawAgain ??= suspendDrawing?.()),
    resume() {
      drawAgain?.();
      drawAgain = undefined;
    },
  };
}
