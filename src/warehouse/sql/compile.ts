import type { Question, QuestionOf } from "../question/question";
import { sumsOf } from "../question/counts";

import { compileCustomers } from "./compile-customers";
import { compileFunnel } from "./compile-funnel";
import { compileRetention } from "./compile-retention";
import type { Dialect } from "./dialect";
import { logExpressions, whole, type LogExpressions } from "./log-expressions";
import type { SqlLog } from "./sql-log";

/** Rows of an answer beyond this are refused rather than cut. */
export const MOST_GROUPS = 100_000;

/**
 * The statements that count for a question, SELECTs all; `countsOf` makes counts of their rows. Aliases begin with ops_, lest they hide a
 * column. Every statement takes its answer from a subquery that groups: it is right whether the shards of a cluster hand over states or
 * finished groups of their own, as long as a user lives on one shard.
 */
export function compileQuestion(question: Question, log: SqlLog, dialect: Dialect): readonly string[] {
  const parts = logExpressions(log, dialect, question.filters);
  switch (question.kind) {
    case "span":
      return [compileSpan(parts, dialect)];
    case "retention":
      return [compileRetention(question, parts, dialect)];
    case "cohorts":
      return [compileCohorts(question, parts, dialect)];
    case "active":
      return [compileActive(question, parts, dialect)];
    case "funnel":
      return [compileFunnel(question, parts, dialect)];
    case "breakdown":
      return [[question.from, question.to] as const, ...(question.previous ? [question.previous] : [])].map((days, at) =>
        compileBreakdown(question, days, at > 0, parts, dialect),
      );
    case "customers":
      return [compileCustomers(question, parts, dialect)];
  }
}

function compileSpan({ table, user, day, events }: LogExpressions, { sum, distinct }: Dialect): string {
  const inner =
    `SELECT count(*) AS ops_n, ${distinct(user)} AS ops_u, min(${day}) AS ops_f, max(${day}) AS ops_l ` +
    `FROM ${table} WHERE ${events(undefined, undefined)}`;
  return (
    `SELECT ${sum("ops_n")} AS ops_rows, ${sum("ops_u")} AS ops_users, min(ops_f) AS ops_first, max(ops_l) AS ops_last ` +
    `FROM (${inner}) AS ops_parts WHERE ops_n > 0`
  );
}

function compileCohorts({ grain, weekStart, amount, asOf }: QuestionOf["cohorts"], parts: LogExpressions, dialect: Dialect): string {
  const { table, user, events, period, units } = parts;
  const [where, at] = [events(undefined, asOf), period(grain, weekStart)];
  if (amount === undefined) {
    const users = `SELECT min(${at}) AS ops_b, ${dialect.setOf(at)} AS ops_s FROM ${table} WHERE ${where} GROUP BY ${user}`;
    return (
      "SELECT ops_b, ops_p - ops_b AS ops_j, count(*) AS ops_n, 0 AS ops_a FROM " +
      `(SELECT ops_b, ${dialect.each("ops_s")} AS ops_p FROM (${users}) AS ops_users) AS ops_cells GROUP BY ops_b, ops_j`
    );
  }
  const sums = `${dialect.sum(`coalesce(${units(amount)}, 0)`)} AS ops_v`;
  const active = `SELECT ${user} AS ops_u, ${at} AS ops_p, ${sums} FROM ${table} WHERE ${where} GROUP BY ops_u, ops_p`;
  const births = `SELECT ${user} AS ops_u, min(${at}) AS ops_b FROM ${table} WHERE ${where} GROUP BY ops_u`;
  return (
    `SELECT ops_b, ops_p - ops_b AS ops_j, count(*) AS ops_n, ${dialect.sum("ops_v")} AS ops_a FROM ` +
    `(${active}) AS ops_active ${dialect.join} (${births}) AS ops_births USING (ops_u) GROUP BY ops_b, ops_j`
  );
}

/** A user counts from a day of activity until the window leaves it or the next one takes over: two dates for each stretch. */
function compileActive(
  { windowDays, from, to }: QuestionOf["active"],
  { table, user, day, events }: LogExpressions,
  dialect: Dialect,
): string {
  const width = whole(windowDays);
  const where = events(from - width + 1, to);
  const stretches = dialect.windows
    ? `SELECT ops_d, least(ops_d + ${width}, coalesce(${dialect.nextDay}, ops_d + ${width})) AS ops_e ` +
      `FROM (SELECT DISTINCT ${user} AS ops_u, ${day} AS ops_d FROM ${table} WHERE ${where}) AS ops_days`
    : `SELECT ops_d, least(ops_d + ${width}, ops_x) AS ops_e FROM (SELECT arraySort(groupUniqArray(${day})) AS ops_ds, ` +
      `arrayPushBack(arrayPopFront(ops_ds), toInt32(2147483647)) AS ops_xs FROM ${table} WHERE ${where} GROUP BY ${user}) ` +
      "ARRAY JOIN ops_ds AS ops_d, ops_xs AS ops_x";
  return `SELECT ops_d, ops_e, count(*) AS ops_n FROM (${stretches}) AS ops_stretches GROUP BY ops_d, ops_e`;
}

function compileBreakdown(
  question: QuestionOf["breakdown"],
  [from, to]: readonly [number, number],
  before: boolean,
  { table, period, units, isGiven, field, rows }: LogExpressions,
  { sum }: Dialect,
): string {
  const at = question.grain === undefined || before ? "0" : period(question.grain, question.weekStart);
  const name = question.by === undefined ? "''" : field(question.by);
  const wanted = sumsOf(question).map(({ field: own, beside }, i) => {
    const given = beside.map(isGiven).join(" AND ");
    return {
      inner: [
        `${sum(`CASE WHEN ${given} THEN 1 ELSE 0 END`)} AS ops_y${i}`,
        `${sum(`CASE WHEN ${given} THEN coalesce(${units(own)}, 0) ELSE 0 END`)} AS ops_x${i}`,
      ].join(", "),
      outer: `${sum(`ops_y${i}`)} AS ops_c${i}, ${sum(`ops_x${i}`)} AS ops_s${i}`,
    };
  });
  const inner =
    `SELECT ${at} AS ops_p, ${name} AS ops_k, ${["count(*) AS ops_m", ...wanted.map((one) => one.inner)].join(", ")} ` +
    `FROM ${table} WHERE ${rows(from, to)} GROUP BY ops_p, ops_k`;
  const outer = [`${sum("ops_m")} AS ops_n`, ...wanted.map((one) => one.outer)].join(", ");
  return `SELECT ops_p, ops_k, ${outer} FROM (${inner}) AS ops_parts GROUP BY ops_p, ops_k LIMIT ${MOST_GROUPS + 1}`;
}
