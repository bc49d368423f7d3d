import type { ComponentType } from "react";

/** What `pages/charts/ChartsPage` gets besides `useServices()`. */
export interface ChartsPageProps {
  /** How often "chart the selection" was asked for since the pane opened: each new count wants the selection read at once. */
  readonly requests: number;
  /** The sheet to begin with instead of the selection. */
  readonly sheet?: string | undefined;
  /** The table to begin with. */
  readonly table?: string | undefined;
}

export type ChartsPageComponent = ComponentType<ChartsPageProps>;
