import type { Engine } from "../engine/create-engine";
import type { HostEvents } from "./events";
import type { InvocationResult } from "./services";

export interface OfficeFunctions {
  answered(rows: readonly InvocationResult[]): void;
  /** True when something was still to be answered. */
  settle(): Promise<boolean>;
  dispose(): void;
}

export function officeFunctions(_engine: Engine, _events: HostEvents): OfficeFunctions {
  throw new Error("later");
}
