import type { Role } from "../../reading/roles/role";

/** Where an entered column takes its values from. */
export interface FillColumn {
  /** What a column of the source has to mean, the best first; none where all rows get the same word. */
  readonly from: readonly Role[];
  /** An entry of a list of the words, `states.paid`, that all rows get. */
  readonly word?: string;
  /** Days become the Mondays of their weeks. */
  readonly weekly?: true;
  /** Days keep their time. */
  readonly timed?: true;
  /** It does not add up, as unique visitors do not: rows that become one have no value. */
  readonly single?: true;
}

/** Answers to questions of large files and databases whose rows each stand for many of a template's: customers, cohorts by their period. */
export type FilledAnswer = "customers" | "cohorts-day" | "cohorts-week" | "cohorts-month";

/** How a table of a template is filled from a table that was read: beside the template, and the one place that says so. */
export interface Fill {
  readonly table: string;
  /** From an answer of this kind instead of a list. */
  readonly of?: FilledAnswer;
  /** A column of the source goes to one column here, the first of these that asks for it. */
  readonly columns: Readonly<Record<string, FillColumn>>;
  /** Columns without which a row says nothing. */
  readonly needs: readonly string[];
  /** Rows that are alike in these columns become one, their figures added up; without them each row stays one. */
  readonly by?: readonly string[];
  /** The rows are there already, found by `by`, as the channels of a plan are; otherwise rows come in. */
  readonly standing?: true;
  /** Names of the sheet between whose days rows count, where the source has days. */
  readonly within?: readonly [from: string, until: string];
}
