import type { CellAt, Note } from "./note";
import type { Corrections } from "./recipe";

export type QuestionKey =
  // rows
  | "totalRow"
  | "statedTotal"
  | "hiddenRows"
  | "repeatedRows"
  | "blankNames"
  | "rowKinds"
  // form
  | "matrix"
  | "measure"
  // how cells are written
  | "dateOrder"
  | "decimalMark"
  | "encoding"
  | "separator"
  // what money is
  | "currency"
  | "unit"
  | "blankAmounts"
  | "orderTotals"
  // which of several columns
  | "mainColumn";

export interface Choice {
  /** Unique within the question: a word such as "total", or what is chosen, such as a currency's code or a role. */
  readonly key: string;
  readonly detail?: Note["detail"];
  readonly correction: Corrections;
}

/** A guess on which a figure hangs, asked above the chart. Each choice is a correction; choosing it understands the sheet anew. */
export interface Question {
  readonly key: QuestionKey;
  readonly cell: CellAt;
  readonly detail: Note["detail"];
  readonly choices: readonly Choice[];
  /** Which choice the reading follows; null: nothing may be drawn or stated until the user chose. */
  readonly chosen: string | null;
}

/** Questions whose answer changes sums; the others change days, names or what is compared. */
const ABOUT_SUMS: ReadonlySet<QuestionKey> = new Set<QuestionKey>([
  "totalRow",
  "statedTotal",
  "rowKinds",
  "matrix",
  "measure",
  "decimalMark",
  "separator",
  "currency",
  "unit",
  "orderTotals",
]);

/** Whether nothing may be drawn or stated yet. */
export const isUnanswered = ({ chosen }: Question): boolean => chosen === null;

/** Whether sums must not be stated until the question is answered. */
export const withholdsSums = ({ key, chosen }: Question): boolean => chosen === null && ABOUT_SUMS.has(key);
