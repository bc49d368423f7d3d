import { isoDayOfSerial } from "../../../core/cells/serial-date";
import type { Answer } from "../../../warehouse/question/question";

const iso = (day: number | null): string | null => (day === null ? null : isoDayOfSerial(day));

/** An answer with its days as ISO texts; the days of a retention are numbers of days and stay such. */
export function withIsoDays(answer: Answer): object {
  switch (answer.kind) {
    case "span":
      return { ...answer, first: iso(answer.first), last: iso(answer.last) };
    case "cohorts":
      return { ...answer, cohorts: answer.cohorts.map((cohort) => ({ ...cohort, start: iso(cohort.start) })) };
    case "active":
      return { ...answer, days: answer.days.map(({ day, users }) => ({ day: iso(day), users })) };
    case "breakdown":
      return { ...answer, periods: answer.periods.map(iso) };
    case "customers":
      return {
        ...answer,
        asOf: iso(answer.asOf),
        customers: answer.customers.map((one) => ({ ...one, firstDay: iso(one.firstDay), lastDay: iso(one.lastDay) })),
      };
    case "retention":
    case "funnel":
      return answer;
  }
}
