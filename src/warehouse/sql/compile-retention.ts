import type { RetentionQuestions } from "../question/question";
import { DAY_SECONDS, SECONDS_TO_1970 } from "../zone/wall-clock";
import type { Dialect } from "./dialect";
import { whole, type LogExpressions } from "./log-expressions";

/**
 * N-day retention of several days at once. The flags, 1 for old enough and 2 for come back, are made where the users are: a shard hands
 * over a few bytes for each, and not the days on which they came.
 */
export function compileRetention(question: RetentionQuestions, parts: LogExpressions, dialect: Dialect): string {
  const { mode, window, bracketEnd = 0, cohortFrom, cohortTo, asOf } = question;
  const [at, unit] = window === "calendar" ? [parts.day, 1] : [parts.seconds, DAY_SECONDS];
  // The day after the last that counts, in the same units.
  const end = window === "calendar" ? whole(asOf + 1) : whole((asOf + 1) * DAY_SECONDS - SECONDS_TO_1970);
  const [birth, latest, all] = [`min(${at})`, `max(${at})`, dialect.setOf(at)];
  const birthDay = `min(${parts.day})`;
  const flags = question.days.map((day) => {
    const last = mode === "bracket" ? bracketEnd : day;
    const [from, to] = [`${birth} + ${whole(day * unit)}`, `${birth} + ${whole((last + 1) * unit)}`];
    const back =
      mode === "unbounded"
        ? `${latest} >= ${from}`
        : mode === "nday" && window === "calendar"
          ? dialect.holds(all, from)
          : dialect.some(all, `x >= ${from} AND x < ${to}`);
    return `CASE WHEN ${to} <= ${end} THEN CASE WHEN ${back} THEN 2 ELSE 1 END ELSE 0 END AS ops_f${whole(day)}`;
  });
  const count = (condition: string): string => dialect.sum(`CASE WHEN ${condition} THEN 1 ELSE 0 END`);
  const sums = question.days.map((day) => `${count(`ops_f${day} > 0`)} AS ops_m${day}, ${count(`ops_f${day} = 2`)} AS ops_r${day}`);
  const having = [
    ...(cohortFrom === undefined ? [] : [`${birthDay} >= ${whole(cohortFrom)}`]),
    ...(cohortTo === undefined ? [] : [`${birthDay} <= ${whole(cohortTo)}`]),
  ].join(" AND ");
  const users =
    `SELECT ${flags.join(", ")} FROM ${parts.table} WHERE ${parts.events(undefined, asOf)} GROUP BY ${parts.user}` +
    (having === "" ? "" : ` HAVING ${having}`);
  return `SELECT ${sums.join(", ")} FROM (${users}) AS ops_users`;
}
