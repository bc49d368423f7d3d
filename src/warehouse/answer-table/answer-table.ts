import { isoDayOfSerial } from "../../core/cells/serial-date";
import type { Lang } from "../../core/lang";
import { METRICS } from "../../metrics/registry";
import type { MetricKey } from "../../metrics/registry";
import { METRIC_WORDS } from "../../metrics/words";
import type { Answer, BreakdownAnswer, BreakdownPart, Question, QuestionOf } from "../question/question";
import { ANSWER_WORDS, type AnswerWords } from "./words";

/** What stands in a column: days are Excel serials, rates fractions. */
export type AnswerUnit = "text" | "day" | "count" | "rate" | "ratio" | "amount";

export type AnswerCell = string | number | null;

/** An answer as a table of typed columns; null where there is nothing to say, such as the retention of nobody. */
export interface AnswerTable {
  readonly columns: readonly { readonly header: string; readonly unit: AnswerUnit }[];
  readonly rows: readonly (readonly AnswerCell[])[];
  /** What all rows come to, which is not one of them; null where no such thing is. */
  readonly all: readonly AnswerCell[] | null;
}

const column = (header: string, unit: AnswerUnit) => ({ header, unit });

/** @param question As it was asked, all days filled in. */
export function answerTable(question: Question, answer: Answer, lang: Lang): AnswerTable {
  const words = ANSWER_WORDS[lang];
  const { headers } = words;
  switch (answer.kind) {
    case "span":
      return {
        columns: [
          column(headers.events, "count"),
          column(headers.users, "count"),
          column(headers.firstDay, "day"),
          column(headers.lastDay, "day"),
        ],
        rows: [[answer.events, answer.users, answer.first, answer.last]],
        all: null,
      };
    case "retention":
      return {
        columns: [
          column(headers.dayAfter, "count"),
          column(headers.mature, "count"),
          column(headers.retained, "count"),
          column(headers.rate, "rate"),
        ],
        rows: answer.days.map(({ day, mature, retained, rate }) => [day, mature, retained, rate]),
        all: null,
      };
    case "cohorts": {
      const { metric, grain } = question as QuestionOf["cohorts"];
      const width = answer.cohorts.reduce((most, { cells }) => Math.max(most, cells.length), 0);
      const unit = ({ rate: "rate", users: "count" } as const)[metric as "rate" | "users"] ?? "amount";
      return {
        columns: [
          column(headers.cohort, "day"),
          column(headers.users, "count"),
          ...Array.from({ length: width }, (_, at) => column(words.periodAfter[grain](at), unit)),
        ],
        rows: answer.cohorts.map(({ start, size, cells }) => [start, size, ...Array.from({ length: width }, (_, at) => cells[at] ?? null)]),
        all: null,
      };
    }
    case "active":
      return {
        columns: [column(headers.day, "day"), column(headers.activeUsers, "count")],
        rows: answer.days.map(({ day, users }) => [day, users]),
        all: null,
      };
    case "funnel":
      return {
        columns: [
          column(headers.step, "text"),
          column(headers.users, "count"),
          column(headers.ofStepBefore, "rate"),
          column(headers.ofFirstStep, "rate"),
          column(headers.lost, "count"),
        ],
        rows: answer.steps.map(({ name, count, stepRate, overallRate, dropOff }) => [
          name,
          count,
          stepRate ?? null,
          overallRate ?? null,
          dropOff,
        ]),
        all: null,
      };
    case "breakdown":
      return breakdownTable(question as QuestionOf["breakdown"], answer, lang, words);
    case "customers":
      return (question as QuestionOf["customers"]).form === "each"
        ? {
            columns: [
              column(headers.customer, "text"),
              column(headers.orders, "count"),
              column(headers.days, "count"),
              column(headers.firstDay, "day"),
              column(headers.lastDay, "day"),
              column(headers.spend, "amount"),
              column(headers.repeatSpend, "amount"),
            ],
            rows: answer.customers.map((one) => [one.user, one.orders, one.days, one.firstDay, one.lastDay, one.spend, one.repeatSpend]),
            all: null,
          }
        : {
            columns: [
              column(headers.repeats, "count"),
              column(headers.lastAfter, "count"),
              column(headers.observed, "count"),
              column(headers.customers, "count"),
              column(headers.repeatSpend, "amount"),
            ],
            rows: answer.histories.map(({ x, tx, T, customers, repeatSpend }) => [x, tx, T, customers, repeatSpend]),
            all: null,
          };
  }
}

/** By name; by name and period where a grain was asked for, one row for each; with the time it is compared with beside. */
function breakdownTable(question: QuestionOf["breakdown"], answer: BreakdownAnswer, lang: Lang, words: AnswerWords): AnswerTable {
  const { by, grain, sums, ratios = [], previous } = question;
  const { headers } = words;
  const keys = ratios.map(({ metric }) => metric);
  const figures = (suffix: (header: string) => string) => [
    column(suffix(headers.rows), "count"),
    ...sums.map((field) => column(suffix(field), "amount")),
    ...keys.map((key) => column(suffix(METRIC_WORDS[lang][key].short), unitOf(key))),
  ];
  const cells = (part: BreakdownPart): readonly AnswerCell[] => [
    part.rows,
    ...sums.map((field) => part.sums[field] ?? null),
    ...keys.map((key) => part.ratios[key] ?? null),
  ];
  const named = by === undefined ? [] : [column(by, "text")];
  const lines = [
    ...answer.lines.map((line) => ({ name: line.name === "" ? words.blank : line.name, line })),
    ...(answer.rest ? [{ name: words.others(answer.rest.names), line: answer.rest }] : []),
    ...(by === undefined ? [{ name: null, line: answer.all }] : []),
  ];
  if (grain !== undefined) {
    return {
      columns: [...named, column(headers.periodFrom, "day"), ...figures((header) => header)],
      rows: lines.flatMap(({ name, line }) =>
        line.parts.map((part, at) => [...(by === undefined ? [] : [name]), answer.periods[at] ?? null, ...cells(part)]),
      ),
      all: [...(by === undefined ? [] : [words.all]), by === undefined ? words.all : null, ...cells(answer.all)],
    };
  }
  const rowOf = (name: string | null, { before, ...part }: BreakdownAnswer["all"]): readonly AnswerCell[] => [
    ...(by === undefined ? [] : [name]),
    ...cells(part),
    ...(previous && before ? cells(before) : []),
  ];
  return {
    columns: [...named, ...figures((header) => header), ...(previous ? figures(words.before) : [])],
    rows: lines.map(({ name, line }) => rowOf(name, line)),
    all: by === undefined ? null : rowOf(words.all, answer.all),
  };
}

const unitOf = (key: MetricKey): AnswerUnit =>
  (({ percent: "rate", rate: "rate", money: "amount" }) as Readonly<Record<string, AnswerUnit>>)[METRICS[key].unit] ?? "ratio";

/** What was asked, in words, with all its days. */
export function definitionOf(question: Question, lang: Lang): string {
  const { definitions: says, filter, joined } = ANSWER_WORDS[lang];
  const day = isoDayOfSerial;
  const sentence = (): string => {
    switch (question.kind) {
      case "span":
        return says.span;
      case "retention": {
        const { mode, window, asOf, bracketEnd, cohortFrom, cohortTo } = question;
        const cohort = cohortFrom === undefined && cohortTo === undefined ? undefined : ([cohortFrom, cohortTo] as const);
        return says.retention(
          says.modes[mode](bracketEnd ?? 0),
          says.windows[window],
          day(asOf),
          cohort && says.cohortDays(...(cohort.map((one) => (one === undefined ? "…" : day(one))) as [string, string])),
        );
      }
      case "cohorts":
        return says.cohorts(says.grains[question.grain], says.cohortMetrics[question.metric], question.amount, day(question.asOf));
      case "active":
        return says.active(question.windowDays, day(question.from), day(question.to));
      case "funnel":
        return says.funnel(question.field, says.seconds(question.withinSeconds), day(question.from), day(question.to));
      case "breakdown":
        return says.breakdown(
          question.by,
          question.grain && says.grains[question.grain],
          day(question.from),
          day(question.to),
          question.previous && says.range(day(question.previous[0]), day(question.previous[1])),
        );
      case "customers":
        return says.customers[question.form](question.amount, day(question.asOf));
    }
  };
  const filters = (question.filters ?? []).map(({ field, in: only, notIn }) =>
    only ? filter.only(field, only.join(joined)) : filter.without(field, (notIn ?? []).join(joined)),
  );
  return [sentence(), ...filters].join(ANSWER_WORDS[lang].gap);
}
