import { PALETTE, SERIES_COLORS } from "./palette";

/** Every colour a drawn chart uses, by role. */
export interface ChartColors {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** Lines to read along, quieter than `line`; the line that lengths stand on. */
  readonly grid: string;
  readonly axis: string;
  readonly paper: string;
  readonly accent: string;
  readonly bad: string;
  readonly badSoft: string;
  /** In order of use; the last is for "other". */
  readonly series: readonly string[];
}

const LIGHT: ChartColors = {
  ink: PALETTE.ink,
  muted: PALETTE.muted,
  line: PALETTE.line,
  grid: "#E8EBF0",
  axis: "#9AA3AF",
  paper: PALETTE.paper,
  accent: PALETTE.accent,
  bad: PALETTE.bad,
  badSoft: PALETTE.badSoft,
  series: SERIES_COLORS,
};

/** On the pane's dark ground (#292929): text keeps 4.5:1, lines and bars 3:1. */
const DARK: ChartColors = {
  ink: "#F2F4F7",
  muted: "#B6BECA",
  line: "#4A4F57",
  grid: "#3D4148",
  axis: "#7A828F",
  paper: "#292929",
  accent: "#62ABF5",
  bad: "#F1919A",
  badSoft: "#4A2A2D",
  series: ["#62ABF5", "#F7A36B", "#6CCB9B", "#B9A0EE", "#D9B93B", "#F08FC0", "#A9B2BE"],
};

/**
 * A contrast theme replaces every colour by the system's; series then differ by dash, marker and strength alone. The accent is the
 * colour of links: that of a selection is a ground for texts, and nothing says that it stands out from the paper.
 */
const FORCED: ChartColors = {
  ink: "CanvasText",
  muted: "CanvasText",
  line: "GrayText",
  grid: "GrayText",
  axis: "CanvasText",
  paper: "Canvas",
  accent: "LinkText",
  bad: "CanvasText",
  badSoft: "Canvas",
  series: ["CanvasText", "CanvasText", "CanvasText", "CanvasText", "CanvasText", "CanvasText", "CanvasText"],
};

export const chartColors = (mode: "light" | "dark", forcedColors: boolean): ChartColors =>
  forcedColors ? FORCED : mode === "dark" ? DARK : LIGHT;

/** The same on the cells of the embedded workbook, which are darker than the pane. */
export const sheetChartColors = (dark: boolean): ChartColors => (dark ? { ...DARK, paper: "#1E2025", grid: "#363A42" } : LIGHT);
