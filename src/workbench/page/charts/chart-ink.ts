import { PALETTE } from "../../../design/palette";

/** The colours of everything in a chart that is not a series. */
export interface ChartInk {
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  readonly paper: string;
  /** A series colour as it is drawn on this paper. */
  readonly series: (color: string) => string;
}

/** Mixes a `#rrggbb` with white: on dark paper the palette's hues stay, lifted to at least 3:1. */
const lifted = (color: string): string => {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1);
  return channels === undefined ? color : `#${channels.map((hex) => Math.round(parseInt(hex, 16) * 0.62 + 255 * 0.38).toString(16).padStart(2, "0")).join("")}`;
};

export const chartInk = (dark: boolean): ChartInk =>
  dark
    ? { text: "#EDF0F4", muted: "#AEB6C2", grid: "#363A42", axis: "#7A828F", paper: "#1E2025", series: lifted }
    : { text: PALETTE.ink, muted: PALETTE.muted, grid: "#E8EBF0", axis: "#9AA3AF", paper: PALETTE.paper, series: (color) => color };
