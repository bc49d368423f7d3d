import { roundHalfAway } from "../../core/cells/round-decimal";

/** A ratio such as ROI, always with two digits so that a column of them lines up; rounded as cells round it. */
export const ratioText = (value: number | null): string => (value === null ? "–" : roundHalfAway(value, 2).toFixed(2));

/** A share or a rate: 12.3%, −4.5%. */
export const percentText = (share: number | null): string => {
  if (share === null) return "–";
  const shown = roundHalfAway(share * 100, 1);
  return `${shown < 0 ? "−" : ""}${Math.abs(shown).toFixed(1)}%`;
};

/** A change, with its sign: +12.3%. */
export const signedPercent = (change: number | null): string => `${change !== null && change > 0 ? "+" : ""}${percentText(change)}`;
