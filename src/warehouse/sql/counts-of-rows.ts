import { UNITS_PER_ONE } from "../../core/numeric/exact-units";
import { periodsOf } from "../../core/numeric/periods";
import { runningUsers } from "../../core/retention/active-curve";
import type { Cohort } from "../../core/retention/cohort-table";
import { MOST_NAMES } from "../events/count-cells";
import { MOST_CUSTOMERS } from "../events/count-customers";
import { WarehouseFault } from "../fault";
import { sumsOf, type Counts } from "../question/counts";
import type { Question, QuestionOf } from "../question/question";
import { MOST_GROUPS } from "./compile";

export type SqlRow = Readonly<Record<string, unknown>>;

/** Integers of 64 bits arrive as numbers, texts or bigints, by engine and release; a sum of no rows as null. */
const number = (row: SqlRow, key: string): number => Number(row[key] ?? 0);

/** What the rows of a question's statements count, statement by statement. */
export function countsOfRows(question: Question, results: readonly (readonly SqlRow[])[]): Counts {
  const rows = results[0] ?? [];
  const one = rows[0] ?? {};
  switch (question.kind) {
    case "span": {
      const events = number(one, "ops_rows");
      const [first, last] = events === 0 ? [null, null] : [number(one, "ops_first"), number(one, "ops_last")];
      return { kind: "span", events, users: number(one, "ops_users"), first, last };
    }
    case "retention":
      return {
        kind: "retention",
        days: question.days.map((day) => ({ mature: number(one, `ops_m${day}`), retained: number(one, `ops_r${day}`) })),
      };
    case "cohorts":
      return { kind: "cohorts", cohorts: cohortsOf(question, rows) };
    case "active":
      return { kind: "active", users: usersOf(question, rows) };
    case "funnel":
      return { kind: "funnel", reached: question.steps.map((_, at) => number(one, `ops_s${at}`)) };
    case "breakdown":
      return { kind: "breakdown", cells: results.flatMap((own, at) => cellsOf(question, own, at > 0)) };
    case "customers":
      return customersOf(question, rows);
  }
}

function cohortsOf({ grain, weekStart, asOf }: QuestionOf["cohorts"], rows: readonly SqlRow[]): readonly Cohort[] {
  const { of, start } = periodsOf(grain, weekStart);
  const last = of(asOf);
  const cohorts = new Map<number, { start: number; size: number; active: number[]; value: number[] }>();
  for (const row of rows) {
    const [birth, period] = [number(row, "ops_b"), number(row, "ops_j")];
    const zeros = (): number[] => new Array<number>(last - birth + 1).fill(0);
    const cohort = cohorts.get(birth) ?? { start: start(birth), size: 0, active: zeros(), value: zeros() };
    cohorts.set(birth, cohort);
    cohort.active[period] = number(row, "ops_n");
    cohort.value[period] = number(row, "ops_a") / UNITS_PER_ONE;
    if (period === 0) cohort.size = number(row, "ops_n");
  }
  return [...cohorts.values()].sort((a, b) => a.start - b.start);
}

function usersOf({ from, to }: QuestionOf["active"], rows: readonly SqlRow[]): readonly number[] {
  const days = to - from + 1;
  const change = new Array<number>(days + 1).fill(0);
  for (const row of rows) {
    const [starts, ends] = [Math.max(number(row, "ops_d") - from, 0), Math.min(number(row, "ops_e") - from, days)];
    if (ends <= starts) continue;
    change[starts] = (change[starts] as number) + number(row, "ops_n");
    change[ends] = (change[ends] as number) - number(row, "ops_n");
  }
  return runningUsers(change, 0, days);
}

function cellsOf(question: QuestionOf["breakdown"], rows: readonly SqlRow[], before: boolean) {
  const names = new Set(rows.map((row) => row["ops_k"]));
  if (rows.length > MOST_GROUPS || names.size > MOST_NAMES)
    throw new WarehouseFault("too-many-names", { field: question.by ?? "", most: MOST_NAMES });
  return rows.map((row) => ({
    name: String(row["ops_k"]),
    period: number(row, "ops_p"),
    before,
    rows: number(row, "ops_n"),
    sums: sumsOf(question).map((_, at) => ({ rows: number(row, `ops_c${at}`), units: number(row, `ops_s${at}`) })),
  }));
}

function customersOf({ form }: QuestionOf["customers"], rows: readonly SqlRow[]): Counts {
  if (form === "histories") {
    const histories = rows.map((row) => ({
      x: number(row, "ops_x"),
      tx: number(row, "ops_tx"),
      T: number(row, "ops_age"),
      customers: number(row, "ops_n"),
      repeatSpend: number(row, "ops_a"),
    }));
    return { kind: "customers", customers: [], histories };
  }
  if (rows.length > MOST_CUSTOMERS)
    throw new WarehouseFault("too-many-customers", { customers: `> ${MOST_CUSTOMERS}`, most: MOST_CUSTOMERS });
  const customers = rows.map((row) => ({
    user: String(row["ops_id"]),
    orders: number(row, "ops_o"),
    days: number(row, "ops_k"),
    firstDay: number(row, "ops_f"),
    lastDay: number(row, "ops_l"),
    spend: number(row, "ops_s"),
    repeatSpend: number(row, "ops_r"),
  }));
  return { kind: "customers", customers, histories: [] };
}
