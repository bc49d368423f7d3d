import type { Question } from "./question";

/** What a source has to give for a question, besides the time. */
export interface NeededFields {
  readonly users: boolean;
  readonly texts: readonly string[];
  readonly amounts: readonly string[];
}

export function fieldsOf(question: Question): NeededFields {
  const { kind, filters = [] } = question;
  const own = kind === "funnel" ? [question.field] : kind === "breakdown" && question.by !== undefined ? [question.by] : [];
  const amount = kind === "cohorts" || kind === "customers" ? (question.amount ?? []) : [];
  const summed = kind === "breakdown" ? [...question.sums, ...(question.ratios ?? []).flatMap(({ from }) => Object.values(from))] : amount;
  return {
    users: kind !== "breakdown",
    texts: [...new Set([...own, ...filters.map(({ field }) => field)])],
    amounts: [...new Set([summed].flat())],
  };
}
