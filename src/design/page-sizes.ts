/** Paper and screen that sheets are laid out for. */

/** A4 within margins of 12 mm, in points; the footer takes its lines from the height. */
export const PAPER = { portrait: { width: 527, height: 748 }, landscape: { width: 774, height: 501 } } as const;
export const MARGIN_POINTS = 34;
/** Smaller print cannot be read across a table. */
export const LEAST_SCALE = 70;

/**
 * What a laptop of 1,366 × 768 px shows of the grid with the pane open, in px at 100 %: 1,000 × 640 in Excel, and in
 * the embedded workbook, whose
 * browser takes its own bars, 955 × 603.
 */
export const FIRST_SCREEN = { width: 950, height: 600 } as const;
/** Where what is wide by nature has to begin, a Gantt's days or a log's columns. */
export const SIGHT = 1000;

/**
 * How much wider columns come out where a workbook's font is missing: widths count digits of it, 7 px in Calibri and
 * 9.3 in DejaVu Sans, which
 * stands in for it where LibreOffice has neither Calibri nor Carlito.
 */
export const SUBSTITUTE_WIDTH = 4 / 3;

export const PX_PER_POINT = 96 / 72;

/** At the foot of each page, in Excel's codes: the sheet's name, page of pages, the date. */
export const FOOTER = { left: "&A", center: "&P / &N", right: "&D" } as const;
