import { readyCohorts } from "../../analysis/cohort-columns";
import { isoDayOfSerial } from "../../core/cells/serial-date";
import { periodsOf, type Grain } from "../../core/numeric/periods";
import { readTable } from "../../reading/read-table";
import type { SheetCells } from "../../reading/sheet-cells";
import type { ColumnReading, TableReading } from "../../reading/table-reading";
import type { FilledAnswer } from "../../templates/fill/fill";
import { customerColumn } from "../../warehouse/answer-table/customer-table";
import { answerCorrections } from "./answer-reading";
import type { AnswerSheet } from "./answer-sheet";

/** An answer as rows that each stand for many of a template's, with the roles of a list. */
export interface AnswerRows {
  readonly of: FilledAnswer;
  readonly reading: TableReading;
}

const LAST_DAY = customerColumn("lastDay");
const GRAINS: readonly string[] = ["day", "week", "month"] satisfies readonly Grain[];

/** Undefined where a list is told by its columns, as sums by channel and day are, or no template takes the answer. */
export function answerRows(answer: AnswerSheet, cells: SheetCells): AnswerRows | undefined {
  const { kind, form, grain, metric, weekStart = "monday" } = answer.question;
  if (kind === "customers" && form === "each") {
    // The last day of each, and all he paid and how often, are one row of orders.
    const roles = answer.roles.map((role, at) => (at === LAST_DAY ? "date" : role));
    const corrections = answerCorrections(answer, cells, roles);
    return corrections && { of: "customers", reading: readTable(cells, corrections) };
  }
  const isOfPeople = kind === "cohorts" && (metric === "rate" || metric === "users");
  if (!isOfPeople || typeof grain !== "string" || !GRAINS.includes(grain) || weekStart !== "monday") return undefined;
  const corrections = answerCorrections(answer, cells, answer.roles);
  const reading = corrections && readTable(cells, corrections);
  const asOf = answer.question["asOf"];
  const rows = reading && typeof asOf === "number" ? cohortRows(reading, grain as Grain, asOf) : undefined;
  return rows && { of: `cohorts-${grain as "day" | "week" | "month"}`, reading: rows };
}

/** A row for each cohort and period: who was there on the last of its days that was seen. */
function cohortRows(reading: TableReading, grain: Grain, asOf: number): TableReading | undefined {
  const ready = readyCohorts(reading, [...reading.rows.keys()]);
  if (!ready) return undefined;
  const { of, start } = periodsOf(grain);
  const rows = ready.cohorts.flatMap(({ name, kept, line }, cohort) =>
    typeof name !== "number"
      ? []
      : kept.flatMap((people, at) => {
          const period = of(name) + (ready.periods[at] ?? 0);
          const day = Math.min(start(period + 1) - 1, asOf);
          const isSeen = people !== null && day >= start(period);
          // Where nobody was there a row says nothing, unless it says how far was looked.
          if (!isSeen || (people === 0 && (cohort > 0 || day < asOf))) return [];
          // Another name for each grain, so that cohorts by day and by week are not taken for the same people.
          return [{ user: `${isoDayOfSerial(name)} ${grain}`, day, people: Math.round(people), line }];
        }),
  );
  const [first, size] = reading.columns as [ColumnReading, ColumnReading];
  return {
    ...reading,
    rows: rows.map(({ line }) => line),
    columns: [
      { ...first, type: "text", role: "user", values: rows.map(({ user }) => user) },
      { ...first, values: rows.map(({ day }) => day) },
      { ...size, values: rows.map(({ people }) => people) },
    ],
  };
}
