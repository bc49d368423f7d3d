import type { ChartColors } from "../../design/chart-colors";
import { PALETTE } from "../../design/palette";
import type { Paints } from "./svg-node";

const SERIES = "series";

/** On dark paper a chart's own colour keeps its hue, lifted to at least 3:1. */
const lifted = (color: string): string => {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1);
  const lift = (hex: string): string =>
    Math.round(parseInt(hex, 16) * 0.62 + 255 * 0.38)
      .toString(16)
      .padStart(2, "0");
  return channels === undefined ? color : `#${channels.map(lift).join("")}`;
};

/** The colours of a theme, by role. What has the paper's colour is there to be unseen, what has the ink's to be read, on dark paper too. */
export const paintsOf =
  (colors: ChartColors, dark = false): Paints =>
  (paint) => {
    if (paint === PALETTE.paper) return colors.paper;
    if (paint === PALETTE.ink) return colors.ink;
    if (paint.startsWith("#")) return dark ? lifted(paint) : paint;
    if (paint.startsWith(SERIES)) return colors.series[Number(paint.slice(SERIES.length)) % colors.series.length] ?? colors.muted;
    return colors[paint as Exclude<keyof ChartColors, "series">];
  };
