import { dayOfTime } from "../../core/numeric/day-of-time";
import type { WantedColumns } from "../file/read-event-file";
import { answerOf } from "../question/answer-of";
import { fieldsOf } from "../question/fields-of";
import type { Answer, Question } from "../question/question";
import { ANY_DAYS, readQuestion } from "../question/read-question";
import { countEvents } from "./count-events";
import type { EventTable } from "./event-table";

/** Which columns say who and when, by header or role, and whose calendar counts where times are UTC. */
export interface AskedColumns {
  readonly user?: string;
  readonly time?: string;
  readonly zone?: string;
}

/** A question as it was asked, with what it left out filled in, and its answer. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}

/** The columns that questions, as JSON, need of a file. */
export function wantedFor(questions: readonly unknown[], { user = "user", time, zone }: AskedColumns): WantedColumns {
  const needed = questions.map((one) => fieldsOf(readQuestion(one, ANY_DAYS)));
  const names = (of: "texts" | "amounts"): readonly string[] => [...new Set(needed.flatMap((one) => one[of]))];
  return {
    ...(time !== undefined && { time }),
    ...(needed.some(({ users }) => users) && { user }),
    ...(zone !== undefined && { zone }),
    texts: names("texts"),
    amounts: names("amounts"),
  };
}

/** The answer of events to a question as JSON, which goes to their last day where it names none. */
export function askTable(table: EventTable, json: unknown): Answered {
  const question = readQuestion(json, table.rows === 0 ? ANY_DAYS : daysOf(table.time));
  return { question, answer: answerOf(question, countEvents(table, question)) };
}

function daysOf(time: Float64Array): { readonly first: number; readonly last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const one of time) {
    if (one < first) first = one;
    if (one > last) last = one;
  }
  return { first: dayOfTime(first), last: dayOfTime(last) };
}
