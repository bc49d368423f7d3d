import { chartColors } from "./chart-colors";
import { PALETTE } from "./palette";

/** The colours of a page that is read in a browser, by role; text roles keep at least 4.5:1 on `paper` and `band`. */
export interface PageColors {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly band: string;
  readonly paper: string;
  readonly accent: string;
  readonly inputFill: string;
  readonly inputInk: string;
  readonly resultFill: string;
  readonly warn: string;
  readonly warnSoft: string;
  readonly bad: string;
  /** Lines and bars of charts, in order of use. */
  readonly series: readonly string[];
}

const { ink, muted, line, band, paper, accent, accentSoft, inputFill, inputInk, warn, warnSoft, bad } = PALETTE;

const LIGHT: PageColors = {
  ink,
  muted,
  line,
  band,
  paper,
  accent,
  inputFill,
  inputInk,
  resultFill: accentSoft,
  warn,
  warnSoft,
  bad,
  series: chartColors("light", false).series,
};

const DARK: PageColors = {
  ink: "#E8EBF0",
  muted: "#B6BECA",
  line: "#414854",
  band: "#262B33",
  paper: "#1B1F25",
  accent: "#7CBBF8",
  inputFill: "#332F20",
  inputInk: "#9CCBFA",
  resultFill: "#1E3247",
  warn: "#F7A36B",
  warnSoft: "#382A1F",
  bad: "#F1919A",
  series: chartColors("dark", false).series,
};

export const pageColors = (mode: "light" | "dark"): PageColors => (mode === "dark" ? DARK : LIGHT);
