import type { ChartKind } from "./sheet-plan";

/** Bars that lie: read from the top, their amounts below. */
export const isLying = (kind: ChartKind): boolean => kind === "bar" || kind === "stackedBar";

/** Kinds whose categories are numbers on an axis of their own. */
export const isPoints = (kind: ChartKind): boolean => kind === "scatter" || kind === "bubble";

/** What columns of our charts keep free between categories, in percent of a column's breadth. */
export const GAP_WIDTH = 60;

/** The same in Excel's charts where nothing is said of it. */
export const USUAL_GAP_WIDTH = 150;
