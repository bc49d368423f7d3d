import { funnel } from "../../core/funnel/funnel";
import { UNITS_PER_ONE } from "../../core/numeric/exact-units";
import { cohortCells } from "../../core/retention/cohort-cells";
import { breakdownOf } from "./breakdown";
import type { Counts } from "./counts";
import type { Answer, Question, QuestionOf } from "./question";

/** A question with its counts; of one kind, which whoever counts sees to. */
export function answerOf(question: Question, counts: Counts): Answer {
  switch (counts.kind) {
    case "span":
      return counts;
    case "retention": {
      const { days } = question as QuestionOf["retention"];
      const line = (day: number, at: number) => {
        const { mature, retained } = counts.days[at] as { readonly mature: number; readonly retained: number };
        return { day, mature, retained, rate: mature === 0 ? null : retained / mature };
      };
      return { kind: "retention", days: days.map(line) };
    }
    case "cohorts": {
      const { metric } = question as QuestionOf["cohorts"];
      const cohorts = counts.cohorts.map((cohort) => ({ start: cohort.start, size: cohort.size, cells: cohortCells(cohort, metric) }));
      return { kind: "cohorts", cohorts };
    }
    case "active": {
      const { from } = question as QuestionOf["active"];
      return { kind: "active", days: counts.users.map((users, at) => ({ day: from + at, users })) };
    }
    case "funnel": {
      const { steps } = question as QuestionOf["funnel"];
      return { kind: "funnel", steps: funnel(counts.reached).map((step, at) => ({ name: steps[at] ?? "", ...step })) };
    }
    case "breakdown":
      return breakdownOf(question as QuestionOf["breakdown"], counts.cells);
    case "customers":
      return customersOf(question as QuestionOf["customers"], counts);
  }
}

function customersOf({ asOf }: QuestionOf["customers"], { customers, histories }: Extract<Counts, { readonly kind: "customers" }>): Answer {
  return {
    kind: "customers",
    asOf,
    customers: customers
      .map((one) => ({ ...one, spend: one.spend / UNITS_PER_ONE, repeatSpend: one.repeatSpend / UNITS_PER_ONE }))
      .sort((a, b) => (a.user < b.user ? -1 : 1)),
    histories: histories
      .map((one) => ({ ...one, repeatSpend: one.repeatSpend / UNITS_PER_ONE }))
      .sort((a, b) => a.x - b.x || a.tx - b.tx || a.T - b.T),
  };
}
