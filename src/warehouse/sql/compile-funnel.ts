import type { FunnelQuestion } from "../question/question";
import { DAY_SECONDS } from "../zone/wall-clock";
import type { Dialect } from "./dialect";
import { whole, type LogExpressions } from "./log-expressions";

/** How many users came as far as each step: the latest start of an attempt that has come so far is all there is to remember of it. */
export function compileFunnel(question: FunnelQuestion, parts: LogExpressions, dialect: Dialect): string {
  const { steps, from, to } = question;
  const within = whole(question.withinSeconds);
  const event = parts.field(question.field);
  const days = `${parts.day} >= ${whole(from)} AND ${parts.day} <= ${whole(to)}`;
  const cases = steps.map((step, at) => `WHEN ${event} = ${dialect.text(step)}${at === 0 ? ` AND ${days}` : ""} THEN ${at + 1}`);
  const last = to + Math.ceil(within / DAY_SECONDS);
  const where = `${parts.events(from, last)} AND ${event} IN (${steps.map(dialect.text).join(", ")})`;
  const step = `CASE ${cases.join(" ")} ELSE 0 END`;
  const reached = steps.map((_, at) => `${dialect.sum(`CASE WHEN ops_level >= ${at + 1} THEN 1 ELSE 0 END`)} AS ops_s${at}`).join(", ");
  const levels = dialect.windows ? byWindows(steps.length, within, step, where, parts) : byArrays(steps.length, within, step, where, parts);
  return `SELECT ${reached} FROM (${levels}) AS ops_users`;
}

/** ops_m1, ops_m2 …: the latest start of an attempt that has come as far as the step, at or before an event. */
function byWindows(steps: number, within: number, step: string, where: string, { table, user, seconds }: LogExpressions): string {
  let from = `(SELECT ${user} AS ops_u, ${seconds} AS ops_t, ${step} AS ops_k FROM ${table} WHERE ${where}) AS ops_0`;
  const over = "OVER (PARTITION BY ops_u ORDER BY ops_t, ops_k ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)";
  for (let at = 1; at <= steps; at += 1) {
    const before = `ops_m${at - 1}`;
    const start =
      at === 1 ? "CASE WHEN ops_k = 1 THEN ops_t END" : `CASE WHEN ops_k = ${at} AND ops_t - ${before} <= ${within} THEN ${before} END`;
    from = `(SELECT *, max(${start}) ${over} AS ops_m${at} FROM ${from}) AS ops_${at}`;
  }
  const levels = Array.from({ length: steps }, (_, at) => `max(CASE WHEN ops_m${at + 1} IS NULL THEN 0 ELSE ${at + 1} END)`);
  return `SELECT ${levels.reduce((a, b) => `greatest(${a}, ${b})`)} AS ops_level FROM ${from} GROUP BY ops_u`;
}

/** The same where there are arrays alone: a running count of valid starts is the place of the latest of them. */
function byArrays(steps: number, within: number, step: string, where: string, { table, user, seconds }: LogExpressions): string {
  let from =
    `(SELECT arraySort(groupUniqArray((${seconds}, ${step}))) AS ops_e, arrayMap(x -> x.1, ops_e) AS ops_t, ` +
    `arrayMap(x -> x.2, ops_e) AS ops_k FROM ${table} WHERE ${where} GROUP BY ${user})`;
  for (let at = 1; at <= steps; at += 1) {
    const before = `ops_m${at - 1}`;
    const valid =
      at === 1
        ? "arrayMap(k -> k = 1, ops_k)"
        : `arrayMap((k, t, m) -> k = ${at} AND m >= 0 AND t - m <= ${within}, ops_k, ops_t, ${before})`;
    const starts = `arrayFilter((x, o) -> o, ${at === 1 ? "ops_t" : before}, ops_o${at})`;
    from =
      `(SELECT *, arrayMap(c -> if(c = 0, toInt64(-1), ops_f${at}[c]), arrayCumSum(ops_o${at})) AS ops_m${at} ` +
      `FROM (SELECT *, ${starts} AS ops_f${at} FROM (SELECT *, ${valid} AS ops_o${at} FROM ${from})))`;
  }
  const level = Array.from({ length: steps }, (_, at) => `notEmpty(ops_f${at + 1})`).join(" + ");
  return `SELECT ${level} AS ops_level FROM ${from}`;
}
