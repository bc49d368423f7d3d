import { askDatabase } from "../../../warehouse/clickhouse/ask-database";
import { connect } from "../../../warehouse/clickhouse/connect";
import { describe } from "../../../warehouse/clickhouse/describe";
import type { AskedColumns } from "../../../warehouse/events/ask-table";
import { WarehouseFault } from "../../../warehouse/fault";
import { withIsoDays } from "./iso-days";

/** A table of a ClickHouse server, and who asks. */
export interface AskedServer {
  readonly address: string;
  /** `events`, or with its database, `sales.events`. */
  readonly table: string;
  readonly login: string;
  readonly password: string;
}

/**
 * What a table of a server answers to questions as JSON, with the statements that were sent, for whoever looks after it. Only sums come:
 * the rows stay where they are.
 *
 * @throws WarehouseFault where the server cannot be reached, refuses, or would leave out a part of the events.
 */
export async function askServer({ address, table, login, password }: AskedServer, list: readonly unknown[], asked: AskedColumns) {
  const server = await connect({ address, user: login, password }, { fetch, newId: () => crypto.randomUUID() });
  const found = server.tables.filter(([database, name]) => table === name || table === `${database}.${name}`);
  const [name, another] = found;
  if (!name) throw new WarehouseFault("database-gone");
  if (another) throw new Error(`--table: there are ${found.map((one) => one.join(".")).join(" and ")}. Name one with its database.`);
  const columns = await describe(server, name);
  const times = columns.filter(({ kind }) => kind === "time");
  const time = asked.time ?? (times.length === 1 ? times[0]?.name : undefined);
  const withTime = { ...asked, ...(time !== undefined && { time }) };
  const [answers, statements]: [object[], string[]] = [[], []];
  for (const question of list) {
    const said = await askDatabase(server, { name, columns }, withTime, question);
    answers.push(withIsoDays(said.answer));
    statements.push(...said.statements);
  }
  return {
    source: name.join("."),
    time,
    ...(asked.user !== undefined && { user: asked.user }),
    zone: asked.zone ?? null,
    answers,
    statements,
  };
}
