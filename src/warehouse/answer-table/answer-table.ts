import { isoDayOfSerial } from "../../core/cells/serial-date";
import type { Lang } from "../../core/lang";
import { METRICS } from "../../metrics/registry";
import type { MetricKey } from "../../metrics/registry";
import { METRIC_WORDS } from "../../metrics/words";
import { isMeasure, type Role } from "../../reading/roles/role";
import type { Answer, BreakdownAnswer, BreakdownPart, Question, QuestionOf } from "../question/question";
import { column, type AnswerCell, type AnswerTable, type AnswerUnit } from "./answer-column";
import { customerTable } from "./customer-table";
import { ANSWER_WORDS } from "./words";

/** A field of the source, as it was understood there. */
export interface SourceField {
  readonly role: Role;
  /** What its numbers were multiplied by, as in a column headed 万元. */
  readonly multiplier?: number;
}

const UNKNOWN: SourceField = { role: "other" };

/**
 * @param question As it was asked, all days filled in.
 * @param fieldOf What a field of the source is, by its name.
 */
export function answerTable(
  question: Question,
  answer: Answer,
  lang: Lang,
  fieldOf = (_name: string): SourceField => UNKNOWN,
): AnswerTable {
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
          column(headers.mature, "count", "customers"),
          // Of those, and counted among them.
          column(headers.retained, "count", "part"),
          column(headers.rate, "rate", "ratio"),
        ],
        rows: answer.days.map(({ day, mature, retained, rate }) => [day, mature, retained, rate]),
        all: null,
      };
    case "cohorts": {
      const { metric, grain } = question as QuestionOf["cohorts"];
      const width = answer.cohorts.reduce((most, { cells }) => Math.max(most, cells.length), 0);
      const unit: AnswerUnit = metric === "rate" ? "rate" : metric === "users" ? "count" : "amount";
      // Money of a cohort is no number of its people.
      const role = unit === "amount" ? "part" : "other";
      return {
        columns: [
          column(headers.cohort, "day", "date"),
          column(headers.users, "count", "customers"),
          ...Array.from({ length: width }, (_, at) => column(words.periodAfter[grain](at), unit, role)),
        ],
        rows: answer.cohorts.map(({ start, size, cells }) => [start, size, ...Array.from({ length: width }, (_, at) => cells[at] ?? null)]),
        all: null,
      };
    }
    case "active":
      return {
        columns: [
          column(headers.day, "day", "date"),
          column(words.activeUsers((question as QuestionOf["active"]).windowDays), "count", "customers"),
        ],
        rows: answer.days.map(({ day, users }) => [day, users]),
        all: null,
      };
    case "funnel":
      return {
        columns: [
          column(headers.step, "text", "event"),
          column(headers.users, "count", "customers"),
          column(headers.ofStepBefore, "rate", "ratio"),
          column(headers.ofFirstStep, "rate", "ratio"),
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
      return breakdownTable(question as QuestionOf["breakdown"], answer, lang, fieldOf);
    case "customers":
      return (question as QuestionOf["customers"]).form === "each"
        ? customerTable(question as QuestionOf["customers"], answer.customers, lang)
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
function breakdownTable(
  question: QuestionOf["breakdown"],
  answer: BreakdownAnswer,
  lang: Lang,
  fieldOf: (name: string) => SourceField,
): AnswerTable {
  const { by, grain, sums, ratios = [], previous } = question;
  const words = ANSWER_WORDS[lang];
  const { headers } = words;
  const keys = ratios.map(({ metric }) => metric);
  const now = (header: string): string => header;
  const figures = (suffix = now) => [
    column(suffix(headers.rows), "count"),
    ...sums.map((field) => {
      const { role, multiplier = 1 } = fieldOf(field);
      // What was earlier is no second part of the same sum.
      return column(suffix(multiplier === 1 ? field : words.inOnes(field)), "amount", suffix === now && isMeasure(role) ? role : "other");
    }),
    ...keys.map((key) => column(suffix(METRIC_WORDS[lang][key].short), unitOf(key), "ratio")),
  ];
  const cells = (part: BreakdownPart): readonly AnswerCell[] => [
    part.rows,
    ...sums.map((field) => part.sums[field] ?? null),
    ...keys.map((key) => part.ratios[key] ?? null),
  ];
  const named = by === undefined ? [] : [column(by, "text", namingRole(fieldOf(by).role))];
  const lines = [
    ...answer.lines.map((line) => ({ name: line.name === "" ? words.blank : line.name, line })),
    ...(answer.rest ? [{ name: words.others(answer.rest.names), line: answer.rest }] : []),
    ...(by === undefined ? [{ name: null, line: answer.all }] : []),
  ];
  if (grain !== undefined) {
    return {
      columns: [...named, column(headers.periodFrom, "day", "date"), ...figures()],
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
    columns: [...named, ...figures(), ...(previous ? figures(words.before) : [])],
    rows: lines.map(({ name, line }) => rowOf(name, line)),
    all: by === undefined ? null : rowOf(words.all, answer.all),
  };
}

/** What an answer is broken down by is compared, whatever it is. */
const namingRole = (role: Role): Role => (role === "activity" || role === "product" ? role : "channel");

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
