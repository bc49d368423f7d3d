import { WarehouseFault } from "../fault";
import type { Dialect } from "../sql/dialect";
import { CLICKHOUSE, CLICKHOUSE_WITH_WINDOWS } from "../sql/dialect";
import { answers, clickHouse, type ClickHouse, type Connection, type Platform } from "./client";

/** A server that can be asked. */
export interface Connected {
  readonly client: ClickHouse;
  readonly dialect: Dialect;
  /** The server's own zone. */
  readonly zone: string;
  /** Database and name of each table that this user sees. */
  readonly tables: readonly (readonly [database: string, table: string])[];
  /** Each shard finishes its own groups, which is right only where a user lives on one of them. */
  readonly unmerged: boolean;
}

/** Limits for whoever the administrator gave none; readonly stands last, because behind it nothing more can be set. */
const LIMITS: Readonly<Record<string, string>> = {
  max_execution_time: "120",
  max_result_rows: "200000",
  result_overflow_mode: "throw",
};
const SETTINGS = ["readonly", "skip_unavailable_shards", "distributed_group_by_no_merge"] as const;

/** Connects, and looks whether numbers from there would be whole. */
export async function connect(connection: Connection, platform: Platform): Promise<Connected> {
  const first = clickHouse(connection, {}, platform);
  const [server] = await answers(first);
  const names = SETTINGS.map((name) => `'${name}'`).join(", ");
  const found = await first.rows(`SELECT name, value FROM system.settings WHERE name IN (${names})`);
  const values = Object.fromEntries(found.map(({ name, value }) => [String(name), String(value)]));
  const setting = (name: (typeof SETTINGS)[number]): string => values[name] ?? "0";
  if (setting("skip_unavailable_shards") !== "0") throw new WarehouseFault("database-skips-shards");
  // A user whose readonly is 1 may set nothing, with 2 anything but that.
  const own = { "0": { ...LIMITS, readonly: "1" }, "2": LIMITS }[setting("readonly")] ?? {};
  const client = clickHouse(connection, own, platform);
  const tables = await client.rows(
    "SELECT database, name FROM system.tables WHERE lower(database) NOT IN ('system', 'information_schema') ORDER BY database, name",
  );
  if (tables.length === 0) throw new WarehouseFault("database-no-tables");
  return {
    client,
    dialect: hasWindows(String(server?.["version"])) ? CLICKHOUSE_WITH_WINDOWS : CLICKHOUSE,
    zone: String(server?.["zone"] ?? "UTC"),
    tables: tables.map(({ database, name }) => [String(database), String(name)] as const),
    unmerged: setting("distributed_group_by_no_merge") !== "0",
  };
}

/** Since 21.9. */
function hasWindows(version: string): boolean {
  const [year = 0, month = 0] = version.split(".").map(Number);
  return year > 21 || (year === 21 && month >= 9);
}
