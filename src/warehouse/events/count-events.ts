import { orderedSteps } from "../../core/funnel/ordered-steps";
import { DAY_SECONDS } from "../zone/wall-clock";
import { UNITS_PER_ONE } from "../../core/numeric/exact-units";
import { dayOfTime } from "../../core/numeric/day-of-time";
import { activeCurve } from "../../core/retention/active-curve";
import { cohortTable } from "../../core/retention/cohort-table";
import { retentionCounts } from "../../core/retention/retention-log";
import type { Counts } from "../question/counts";
import type { Filter, Question, QuestionOf } from "../question/question";
import { countCells } from "./count-cells";
import { countCustomers } from "./count-customers";
import { amountsOf, eventsOf, textField, type EventTable } from "./event-table";

/** Counts for a question what stands in memory, by the functions that cells are calculated with. */
export function countEvents(table: EventTable, question: Question): Counts {
  const { filters } = question;
  switch (question.kind) {
    case "span": {
      const { log } = eventsOf(table, filters);
      const [first, last] = log.count === 0 ? [null, null] : [dayOfTime(log.first), dayOfTime(log.last)];
      return { kind: "span", events: log.count, users: log.users, first, last };
    }
    case "retention": {
      const { log } = eventsOf(table, filters);
      return { kind: "retention", days: question.days.map((day) => retentionCounts(log, { ...question, day })) };
    }
    case "cohorts":
      return countCohorts(table, question, filters);
    case "active":
      return { kind: "active", users: activeCurve(eventsOf(table, filters).log, question.from, question.to, question.windowDays) };
    case "funnel":
      return countSteps(table, question, filters);
    case "breakdown":
      return { kind: "breakdown", cells: countCells(table, question, filters) };
    case "customers":
      return countCustomers(table, question, filters);
  }
}

function countCohorts(table: EventTable, question: QuestionOf["cohorts"], filters: readonly Filter[] | undefined): Counts {
  const { grain, weekStart, amount, asOf } = question;
  const kept = eventsOf(table, filters);
  const units = amount === undefined ? undefined : amountsOf(table, kept, amount);
  const cohorts = cohortTable(kept.log, grain, asOf, units, weekStart);
  return { kind: "cohorts", cohorts: cohorts.map((one) => ({ ...one, value: one.value.map((sum) => sum / UNITS_PER_ONE) })) };
}

function countSteps(table: EventTable, question: QuestionOf["funnel"], filters: readonly Filter[] | undefined): Counts {
  const { field, steps, withinSeconds, from, to } = question;
  const { log, rowOf } = eventsOf(table, filters);
  const { distinct, codes } = textField(table, field);
  const places = Int32Array.from(distinct, (text) => steps.indexOf(text));
  const stepOf = Int32Array.from({ length: log.count }, (_, event) => places[codes[rowOf?.[event] ?? event] as number] as number);
  const { reached } = orderedSteps(log, stepOf, steps.length, withinSeconds / DAY_SECONDS, from, to + 1);
  const counts = steps.map(() => 0);
  for (const done of reached) for (let step = 0; step < done; step += 1) counts[step] = (counts[step] as number) + 1;
  return { kind: "funnel", reached: counts };
}
