import { dayOfTime } from "../../core/numeric/day-of-time";
import { UNIX_EPOCH } from "../../core/cells/serial-date";
import type { Answered, AskedColumns } from "../events/ask-table";
import { WarehouseFault } from "../fault";
import { answerOf } from "../question/answer-of";
import { fieldsOf } from "../question/fields-of";
import { ANY_DAYS, readQuestion } from "../question/read-question";
import { compileQuestion } from "../sql/compile";
import { countsOfRows, type SqlRow } from "../sql/counts-of-rows";
import type { SqlLog } from "../sql/sql-log";
import { offsetsOfZone } from "../zone/offsets-of-zone";
import { DAY_SECONDS, offsetAt } from "../zone/wall-clock";
import type { AskOptions } from "./client";
import type { Connected } from "./connect";
import type { DatabaseColumn } from "./describe";

/** A table that can be asked. */
export interface DatabaseTable {
  readonly name: readonly [database: string, table: string];
  readonly columns: readonly DatabaseColumn[];
}

export interface DatabaseAnswer extends Answered {
  readonly statements: readonly string[];
}

/**
 * What a table answers to a question as JSON. The days that it has are asked first: they fill in what the question leaves out, and say
 * which changes of the zone's clock matter.
 */
export async function askDatabase(
  server: Connected,
  table: DatabaseTable,
  columns: AskedColumns,
  json: unknown,
  options: AskOptions = {},
): Promise<DatabaseAnswer> {
  const { client, dialect } = server;
  const statements: string[] = [];
  const ask = (sql: string): Promise<readonly SqlRow[]> => {
    statements.push(sql);
    return client.rows(sql, options);
  };
  const draft = readQuestion(json, ANY_DAYS);
  const log = logOf(table, columns, fieldsOf(draft));
  if (server.unmerged && log.user) await usersOnOneShard(log, log.user.column, dialect.name, ask);
  const seconds = dialect.seconds(dialect.name(log.time), log.timeIs);
  const there = `${dialect.isThere(dialect.name(log.time), false)} AND ${dialect.isTime(seconds)}`;
  const from = log.table.map(dialect.name).join(".");
  const [ends] = await ask(
    `SELECT sum(ops_n) AS ops_rows, min(ops_f) AS ops_first, max(ops_l) AS ops_last FROM ` +
      `(SELECT count(*) AS ops_n, min(${seconds}) AS ops_f, max(${seconds}) AS ops_l FROM ${from} WHERE ${there}) AS ops_parts WHERE ops_n > 0`,
  );
  const isEmpty = Number(ends?.["ops_rows"] ?? 0) === 0;
  const [first, last] = [Number(ends?.["ops_first"] ?? 0), Number(ends?.["ops_last"] ?? 0)];
  const zone = isEmpty || log.timeIs === "date" || columns.zone === undefined ? undefined : offsetsOfZone(columns.zone, first, last);
  const dayOf = (instant: number): number => dayOfTime((instant + (zone ? offsetAt(zone, instant) : 0)) / DAY_SECONDS + UNIX_EPOCH);
  const question = readQuestion(json, isEmpty ? ANY_DAYS : { first: dayOf(first), last: dayOf(last) });
  const results: (readonly SqlRow[])[] = [];
  for (const sql of compileQuestion(question, { ...log, ...(zone && { zone }) }, dialect)) results.push(await ask(sql));
  return { question, answer: answerOf(question, countsOfRows(question, results)), statements };
}

function logOf({ name, columns }: DatabaseTable, asked: AskedColumns, needed: ReturnType<typeof fieldsOf>): SqlLog {
  const find = (wanted: string | undefined, fits: (column: DatabaseColumn) => boolean): DatabaseColumn | undefined =>
    columns.find((column) => column.name === wanted && fits(column));
  const namesOf = (kind: DatabaseColumn["kind"]): string => columns.flatMap((one) => (one.kind === kind ? [one.name] : [])).join(", ");
  const time = find(asked.time, ({ timeIs }) => timeIs !== undefined);
  if (!time?.timeIs) throw new WarehouseFault("no-time");
  const user = find(asked.user, () => true);
  if (needed.users && !user) throw new WarehouseFault("no-users");
  const texts = needed.texts.map((field) => {
    if (!find(field, ({ kind }) => kind === "text")) throw new WarehouseFault("no-text-field", { field, fields: namesOf("text") });
    return [field, field] as const;
  });
  const amounts = needed.amounts.map((field) => {
    if (!find(field, ({ kind }) => kind === "number")) throw new WarehouseFault("no-amount-field", { field, fields: namesOf("number") });
    return [field, field] as const;
  });
  return {
    table: name,
    ...(needed.users && user && { user: { column: user.name, isText: user.kind === "text" } }),
    time: time.name,
    timeIs: time.timeIs,
    texts: Object.fromEntries(texts),
    amounts: Object.fromEntries(amounts),
  };
}

/** Of a sample of users, each must be a group once: on a shard by itself. */
async function usersOnOneShard(
  log: SqlLog,
  column: string,
  name: (name: string) => string,
  ask: (sql: string) => Promise<readonly SqlRow[]>,
): Promise<void> {
  const user = name(column);
  const groups = `SELECT ${user} AS ops_u FROM ${log.table.map(name).join(".")} WHERE cityHash64(toString(${user})) % 64 = 0 GROUP BY ${user}`;
  const [found] = await ask(`SELECT count() AS ops_groups, uniqExact(ops_u) AS ops_users FROM (${groups}) AS ops_parts`);
  if (Number(found?.["ops_groups"]) !== Number(found?.["ops_users"])) throw new WarehouseFault("database-users-split", { column });
}
