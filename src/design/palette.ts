/**
 * The one palette. Sheets, native charts, the pane's charts and the embedded workbook take their colours from
 * here, by role. Light values; text roles keep at least 4.5:1 on white.
 */
export const PALETTE = {
  ink: "#1F2937",
  muted: "#5B6472",
  line: "#D7DCE3",
  band: "#F3F6FA",
  paper: "#FFFFFF",
  accent: "#0F6CBD",
  accentSoft: "#EBF3FC",
  /** Data bars behind numbers, which stay readable on it. */
  accentBar: "#A6CBEE",
  inputFill: "#FFF7E0",
  inputInk: "#0B5CAD",
  link: "#0E7A4B",
  good: "#0E700E",
  goodSoft: "#E6F4E6",
  warn: "#BC4B09",
  warnSoft: "#FDF0E6",
  bad: "#B10E1C",
  badSoft: "#FBE9EA",
} as const;

export type ColorRole = keyof typeof PALETTE;

/** A colour of the palette, or one that a team chose for a sheet of its own, as "#RRGGBB". */
export type Color = ColorRole | `#${string}`;

/**
 * Series colours, in order of use: the accent first, then hues that differ in lightness too, so that they
 * survive colour blindness and grey printing. The last is for "other".
 */
export const SERIES_COLORS = ["#0F6CBD", "#BC4B09", "#0E7A4B", "#6B4FA0", "#8A6D00", "#B4387A", "#5B6472"] as const;
