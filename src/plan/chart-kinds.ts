import type { ChartKind } from "./sheet-plan";

/** Bars that lie: read from the top, their amounts below. */
export const isLying = (kind: ChartKind): boolean => kind === "bar" || kind === "stackedBar";

/** Kinds whose categories are numbers on an axis of their own. */
export const isPoints = (kind: ChartKind): boolean => kind === "scatter" || kind === "bubble";
