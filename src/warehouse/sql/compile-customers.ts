import { MOST_CUSTOMERS } from "../events/count-customers";
import type { CustomerQuestion } from "../question/question";
import type { Dialect } from "./dialect";
import { whole, type LogExpressions } from "./log-expressions";

const NEVER = 2_147_483_647;

/** Orders, days and amounts of each customer, by way of the days on which each bought; refunds are neither an order nor a day. */
export function compileCustomers(question: CustomerQuestion, parts: LogExpressions, dialect: Dialect): string {
  const { form, amount, asOf } = question;
  const { sum } = dialect;
  const units = amount === undefined ? "0" : `coalesce(${parts.units(amount)}, 0)`;
  const days =
    `SELECT ${parts.user} AS ops_u, ${parts.day} AS ops_d, ${sum(`CASE WHEN ${units} >= 0 THEN 1 ELSE 0 END`)} AS ops_n, ` +
    `${sum(`CASE WHEN ${units} >= 0 THEN ${units} ELSE 0 END`)} AS ops_p, ${sum(units)} AS ops_v ` +
    `FROM ${parts.table} WHERE ${parts.events(undefined, asOf)} GROUP BY ops_u, ops_d`;
  const bought = `CASE WHEN ops_n > 0 THEN ops_d ELSE ${NEVER} END`;
  const customers =
    `SELECT ops_u, ${sum("ops_n")} AS ops_o, ${sum("CASE WHEN ops_n > 0 THEN 1 ELSE 0 END")} AS ops_k, min(${bought}) AS ops_f, ` +
    `max(CASE WHEN ops_n > 0 THEN ops_d ELSE 0 END) AS ops_l, ${sum("ops_v")} AS ops_s, ` +
    `${sum("ops_p")} - ${dialect.atLeast("ops_p", bought)} AS ops_r FROM (${days}) AS ops_days GROUP BY ops_u HAVING ops_o > 0`;
  if (form === "each")
    return (
      `SELECT ${dialect.asText("ops_u")} AS ops_id, ops_o, ops_k, ops_f, ops_l, ops_s, ops_r ` +
      `FROM (${customers}) AS ops_customers LIMIT ${MOST_CUSTOMERS + 1}`
    );
  return (
    `SELECT ops_k - 1 AS ops_x, ops_l - ops_f AS ops_tx, ${whole(asOf)} - ops_f AS ops_age, count(*) AS ops_n, ${sum("ops_r")} AS ops_a ` +
    `FROM (${customers}) AS ops_customers GROUP BY ops_x, ops_tx, ops_age`
  );
}
