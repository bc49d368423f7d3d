import { PALETTE, type Color, type ColorRole } from "./palette";

/** How a cell looks, apart from its number format. Sizes in points. The font family is the workbook's own. */
export interface CellStyle {
  readonly fill?: Color;
  readonly color?: Color;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: {
    readonly top?: Color;
    readonly bottom?: Color;
    readonly left?: Color;
    readonly right?: Color;
    readonly inside?: Color;
  };
}

/** Every cell style there is, by role. A sheet never states a colour or a size itself. */
export const CELL_STYLES = {
  title: { color: "ink", bold: true, size: 18, verticalAlign: "center" },
  subtitle: { color: "muted", size: 10, verticalAlign: "center" },
  heading: { color: "accent", bold: true, size: 12, border: { bottom: "line" } },
  /** What a chart says, in one line above it. */
  message: { color: "ink", bold: true, size: 10, verticalAlign: "center" },
  body: { color: "ink", size: 10, verticalAlign: "center" },
  wrapped: { color: "ink", size: 10, verticalAlign: "top", wrap: true },
  label: { color: "ink", size: 10, align: "left", indent: 1, verticalAlign: "center" },
  note: { color: "muted", size: 9, verticalAlign: "top", wrap: true },
  /** A short remark on one line that may run over empty neighbours. */
  /** Months over an axis of days, in columns as narrow as they are. */
  axisMonth: { color: "muted", size: 9, align: "left", verticalAlign: "center" },
  hint: { color: "muted", size: 9, align: "left", indent: 1, verticalAlign: "center" },
  input: {
    color: "inputInk",
    fill: "inputFill",
    size: 10,
    verticalAlign: "center",
    border: { top: "line", bottom: "line", left: "line", right: "line", inside: "line" },
  },
  inputText: {
    color: "inputInk",
    fill: "inputFill",
    size: 10,
    verticalAlign: "top",
    wrap: true,
    border: { top: "line", bottom: "line", left: "line", right: "line", inside: "line" },
  },
  /** One line of text over several cells: no lines between them, so that the text runs through. */
  inputLine: {
    color: "inputInk",
    fill: "inputFill",
    size: 10,
    align: "left",
    indent: 1,
    verticalAlign: "center",
    border: { top: "line", bottom: "line", left: "line", right: "line" },
  },
  /** Words in a cell of their own, kept off the number left of them; a column of them breaks into as many lines as its rows are high. */
  inputWords: {
    color: "inputInk",
    fill: "inputFill",
    size: 10,
    align: "left",
    indent: 1,
    verticalAlign: "center",
    wrap: true,
    border: { top: "line", bottom: "line", left: "line", right: "line", inside: "line" },
  },
  /** Entries that come from another sheet, and may be typed over. */
  inputLinked: {
    color: "link",
    fill: "inputFill",
    size: 10,
    verticalAlign: "center",
    border: { top: "line", bottom: "line", left: "line", right: "line", inside: "line" },
  },
  inputLinkedWords: {
    color: "link",
    fill: "inputFill",
    size: 10,
    align: "left",
    indent: 1,
    verticalAlign: "center",
    wrap: true,
    border: { top: "line", bottom: "line", left: "line", right: "line", inside: "line" },
  },
  resultWords: { color: "ink", size: 10, align: "left", indent: 1, verticalAlign: "center", border: { bottom: "line", inside: "line" } },
  result: { color: "ink", size: 10, verticalAlign: "center", border: { bottom: "line", inside: "line" } },
  resultStrong: { color: "ink", bold: true, size: 10, verticalAlign: "center", border: { bottom: "line", inside: "line" } },
  link: { color: "link", size: 10, verticalAlign: "center" },
  tableHeader: { color: "ink", fill: "band", bold: true, size: 10, verticalAlign: "center", wrap: true, border: { bottom: "line" } },
  tableHeaderWords: {
    color: "ink",
    fill: "band",
    bold: true,
    size: 10,
    align: "left",
    indent: 1,
    verticalAlign: "top",
    wrap: true,
    border: { bottom: "line" },
  },
  tableHeaderNumber: {
    color: "ink",
    fill: "band",
    bold: true,
    size: 10,
    align: "right",
    verticalAlign: "top",
    wrap: true,
    border: { bottom: "line" },
  },
  tableHeaderCenter: {
    color: "ink",
    fill: "band",
    bold: true,
    size: 9,
    align: "center",
    verticalAlign: "center",
    border: { bottom: "line" },
  },
  total: { color: "ink", bold: true, size: 10, verticalAlign: "center", border: { top: "muted" } },
  kpiLabel: { color: "muted", fill: "band", size: 9, align: "left", verticalAlign: "center" },
  kpiValue: { color: "ink", fill: "band", bold: true, size: 11, align: "left", verticalAlign: "center" },
  checkPass: { color: "good", fill: "goodSoft", bold: true, size: 10 },
  checkWarn: { color: "warn", fill: "warnSoft", bold: true, size: 10 },
  checkFail: { color: "bad", fill: "badSoft", bold: true, size: 10 },
  /** The result of a check before its state colours it. */
  checkState: { color: "muted", size: 10, verticalAlign: "center" },
  /** A row or cell that is current, such as today's or the stage a product is in. */
  stateAccent: { color: "accent", fill: "accentSoft", bold: true, size: 10 },
  /** What is worked out from nothing: its text is not seen on its ground. */
  unentered: { color: "paper" },
  unenteredOnBand: { color: "band" },
  /** What no longer counts. */
  stateOff: { color: "muted", size: 10 },
  /** The scale of an axis of days, beside its first cell. */
  axisStep: { color: "muted", size: 9, align: "right", verticalAlign: "center" },
  bar: { color: "accent", fill: "accent" },
  barDone: { color: "good", fill: "good" },
  barLate: { color: "bad", fill: "bad" },
  /** Days on which nobody works. */
  barOff: { fill: "line" },
  /** A figure over a column of time. */
  timelineFigure: { color: "ink", size: 8, align: "center", verticalAlign: "center" },
  /** The time a plan is live, behind the bars. */
  barPeriod: { fill: "accentSoft" },
} as const satisfies Record<string, CellStyle>;

export type StyleRole = keyof typeof CELL_STYLES;

/** How cells look: by a role, or as a team has made them. */
export type Look = StyleRole | CellStyle;

export const styleOf = (look: Look): CellStyle => (typeof look === "string" ? CELL_STYLES[look] : look);

export const colorOf = (color: Color): string => PALETTE[color as ColorRole] ?? color;
