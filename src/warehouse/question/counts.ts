import type { Cohort } from "../../core/retention/cohort-table";
import type { Retained } from "../../core/retention/retention-log";
import type { BreakdownQuestion, Customer, HistoryGroup, SpanAnswer } from "./question";

/**
 * What an engine counts for a question: whole numbers only, amounts in ten-thousandths. Rates, tops, zeros for what is not there and
 * running sums are made of them once, by `answerOf`, whichever engine counted.
 */
export type Counts =
  | SpanAnswer
  | { readonly kind: "retention"; readonly days: readonly Retained[] }
  /** With amounts in units of one, as the core has them. */
  | { readonly kind: "cohorts"; readonly cohorts: readonly Cohort[] }
  /** By day, from the first one asked for. */
  | { readonly kind: "active"; readonly users: readonly number[] }
  | { readonly kind: "funnel"; readonly reached: readonly number[] }
  | { readonly kind: "breakdown"; readonly cells: readonly BreakdownCell[] }
  | { readonly kind: "customers"; readonly customers: readonly Customer[]; readonly histories: readonly HistoryGroup[] };

/** The rows of one name in one period, of the time asked for or of the one before. */
export interface BreakdownCell {
  readonly name: string;
  /** Number of the period; 0 where no grain was asked for, and in the time before. */
  readonly period: number;
  readonly before: boolean;
  readonly rows: number;
  /** One for each of {@link sumsOf}. */
  readonly sums: readonly PartialSum[];
}

export interface PartialSum {
  /** Rows that count. */
  readonly rows: number;
  readonly units: number;
}

/** A field added up over rows that have all the fields it is seen together with. */
export interface WantedSum {
  readonly field: string;
  readonly beside: readonly string[];
}

/** The sums that a breakdown is made of: those asked for, then the operands of each ratio. */
export const sumsOf = ({ sums, ratios = [] }: BreakdownQuestion): readonly WantedSum[] => [
  ...sums.map((field) => ({ field, beside: [field] })),
  ...ratios.flatMap(({ from }) => Object.values(from).map((field) => ({ field, beside: Object.values(from) }))),
];
