import { PX_PER_POINT } from "../design/page-sizes";
import { pxOfCharacters } from "../design/text-metrics";
import type { SheetPlan } from "./sheet-plan";

/** Excel's own sizes, in characters and points. */
const BODY_WIDTH = 8.43;
const BODY_HEIGHT = 15;

/** The same in px: what a row and a column nobody sized measure. */
export const BODY_CELL = { width: pxOfCharacters(BODY_WIDTH), height: BODY_HEIGHT * PX_PER_POINT } as const;

/** What Excel keeps free beside a text, on both sides together, in px; half of what the layout leaves. */
export const CELL_PADDING = 5;

const inRun = (at: number, run: { readonly at: number; readonly count: number }): boolean => at >= run.at && at < run.at + run.count;

/** The width of a column in px. */
export const columnWidth = ({ columns }: SheetPlan, at: number): number =>
  pxOfCharacters(columns.findLast((run) => inRun(at, run))?.width ?? BODY_WIDTH);

/** The height of a row in points. */
export const rowHeight = ({ rows }: SheetPlan, at: number): number => rows.findLast((run) => inRun(at, run))?.height ?? BODY_HEIGHT;

/** The height of a row in px. */
export const rowHeightInPx = (plan: SheetPlan, at: number): number => rowHeight(plan, at) * PX_PER_POINT;
