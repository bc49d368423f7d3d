import type { HeaderText } from "./header/header-texts";
import type { StatedPeriod } from "./header/stated-period";
import type { StatedYear } from "./header/stated-year";
import type { DroppedRow, Note } from "./note";
import type { Question } from "./question";
import type { Role } from "./roles/role";

export type ColumnType = "date" | "number" | "id" | "text" | "empty";

export type DateOrder = "dayFirst" | "monthFirst" | "yearFirst";

/** Where the header stands. */
export interface HeaderPlace {
  readonly row: number;
  readonly rows: 1 | 2;
}

/** How one column is read. */
export interface ColumnRecipe {
  /** Offset of the column in the source. */
  readonly at: number;
  readonly header: string;
  readonly type: ColumnType;
  readonly role: Role;
  /** Why it has its role. */
  readonly reason: Note;
  /** What a cell's number is multiplied by, e.g. 10000 in a column headed 万元. */
  readonly multiplier: number;
  readonly currency?: string;
  /** Of numbers that stand in texts. */
  readonly decimalMark?: "." | ",";
  /** Of days that two numbers and a year tell; absent where no cell asked for it. */
  readonly dateOrder?: DateOrder;
  /** `month`: what looks like a day of a month is a month of a year, as Oct-25. */
  readonly dateForm?: "month";
  /**
   * What a blank means: no value, the value above within merged cells or the lines of one order, or the value above, as where a name is
   * written once for several rows.
   */
  readonly blanks: "missing" | "merged" | "asAbove" | "asOrder";
  /** A blank amount is zero: an export leaves blank what did not happen. */
  readonly blankIsZero?: true;
  /** The amount is that of the whole order and stands on each of its lines: it counts once. */
  readonly oncePerOrder?: true;
  /** What was stated or guessed about the column, with the cell that gave it away. */
  readonly notes: readonly Note[];
}

/** A table whose header holds channels or dates, to be read as a list. Columns by their offset in the source. */
export interface MatrixRecipe {
  readonly across: "channel" | "date";
  readonly groups: readonly MatrixGroup[];
  /** Columns that hold for the whole row. */
  readonly fixed: readonly number[];
  readonly reason: Note;
}

export interface MatrixGroup {
  /** The channel's name, or the date's serial. */
  readonly key: string | number;
  readonly columns: readonly { readonly at: number; readonly role: Role; readonly header: string }[];
}

/** Groups of a pasted pivot table, whose names stand in rows of their own. */
export interface PivotRecipe {
  readonly side: "above" | "below";
  readonly levels: readonly PivotLevel[];
}

export interface PivotLevel {
  /** 0 for the outermost groups. */
  readonly level: number;
  /** Whether the names stand in a column that is blank in the rows they are the names of. */
  readonly inPlace: boolean;
  readonly column: ColumnRecipe;
}

/**
 * What a sheet was understood as: plain JSON, apart from the cells. It reads longer exports of the same shape, is remembered, and can be
 * asked about before a cell is read.
 */
export interface Recipe {
  readonly version: 1;
  /** Null where there is no header. */
  readonly header: HeaderPlace | null;
  /** One per column of the source. */
  readonly headers: readonly HeaderText[];
  /** Same for every sheet with the same header; corrections are remembered under it. */
  readonly headerKey: string;
  /** Columns in which a word such as "total" makes its row one. */
  readonly labelColumns: readonly number[];
  /** The days that a line above the header states. */
  readonly period: StatedPeriod | null;
  /** The year of days that are written without one. */
  readonly year: StatedYear | null;
  readonly columns: readonly ColumnRecipe[];
  readonly matrix: MatrixRecipe | null;
  readonly pivot: PivotRecipe | null;
  /** Offset of the column that names the currency of each row. */
  readonly currencyAt: number | null;
  /** Offset of the column whose repeated number makes rows the lines of one order. */
  readonly orderAt: number | null;
  readonly corrections: Corrections;
  /** What was stated or guessed about the sheet as a whole. */
  readonly notes: readonly Note[];
  /** Guesses on which a figure hangs. What only all rows can tell is asked by the table. */
  readonly questions: readonly Question[];
  /** Rows of the cells it was understood from that are no data, and why. */
  readonly dropped: readonly DroppedRow[];
}

/** What the user has corrected. Columns by offset in the source. */
export interface Corrections {
  readonly headerRow?: number;
  readonly headerRows?: 1 | 2;
  readonly roles?: Readonly<Record<number, Role>>;
  /** Of the names of groups of a pasted pivot table, by their level. */
  readonly levelRoles?: Readonly<Record<number, Role>>;
  /** Rows to keep although they look like totals or comments. */
  readonly keepRows?: readonly number[];
  /** Rows that are totals although they do not look like any. */
  readonly totalRows?: readonly number[];
  /** Whether blanks of a column take the name above. */
  readonly namesAbove?: Readonly<Record<number, boolean>>;
  /** Of rows in several currencies, those that count. */
  readonly currency?: string;
  /** Of rows whose kinds do not add up, those that count, by the text of a column; null for all of them. */
  readonly rowsOf?: { readonly at: number; readonly text: string | null };
  readonly includeHidden?: boolean;
  readonly year?: number;
  readonly dateOrder?: DateOrder;
  /** Whether Oct-25 is a day or a month, by column. */
  readonly dateForms?: Readonly<Record<number, "day" | "month">>;
  /** The mark before decimals in numbers that stand in texts. */
  readonly decimalMark?: "." | ",";
  /** The column whose names are compared. */
  readonly compareBy?: number;
  /** Whether headers are names of measures, or themselves the channels or dates of a matrix. */
  readonly form?: "long" | "wide";
  /** What the numbers of a matrix are. */
  readonly wideMeasure?: Role;
  /** Whether rows that stand twice, in two of several joined files or in a log, count once. */
  readonly repeated?: "once" | "all";
  /** How the bytes of a text table are read: another encoding or separator than was guessed. */
  readonly encoding?: string;
  readonly separator?: string;
  /** What the numbers of a column are multiplied by, where no header or title says it rightly. */
  readonly units?: Readonly<Record<number, number>>;
  /** What a blank amount beside a filled one means: nothing happened, or nobody has entered it. */
  readonly blankAmounts?: "zero" | "missing";
  /** Whether an amount that stands on every line of an order is the order's, by column. */
  readonly orderTotals?: Readonly<Record<number, "once" | "each">>;
}
