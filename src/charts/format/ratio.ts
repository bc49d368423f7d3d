import { roundHalfAway } from "../../core/cells/round-decimal";

/** A ratio such as ROI, always with two digits so that a column of them lines up; rounded as cells round it. */
export const ratioText = (value: number | null): string => (value === null ? "–" : roundHalfAway(value, 2).toFixed(2));

export const percentText = (share: number | null): string => (share === null ? "–" : `${roundHalfAway(share * 100, 1).toFixed(1)}%`);

/** A change, with its sign: +12.3%. */
export const signedPercent = (change: number | null): string =>
  change === null ? "–" : `${change > 0 ? "+" : change < 0 ? "−" : ""}${percentText(Math.abs(change))}`;
