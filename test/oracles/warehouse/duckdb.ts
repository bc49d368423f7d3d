import { createRequire } from "node:module";
import path from "node:path";
import { installPeers } from "../../bench/support/peers";
import type { SqlRow } from "../../../src/warehouse/sql/counts-of-rows";

/** What is used of @duckdb/node-api. */
export interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): SqlRow[] }>;
}

export interface SqlEngine {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly SqlRow[]>;
}

/** DuckDB from where the benchmarks install it; undefined where it cannot be had, which is said aloud. */
export function findDuckDb(): DuckDb | undefined {
  installPeers();
  try {
    return createRequire(path.resolve("test", "bench", "peers", "package.json"))("@duckdb/node-api") as DuckDb;
  } catch (problem) {
    console.warn(`SKIPPED: DuckDB cannot be loaded here (${String((problem as Error).message).split("\n")[0] ?? ""}).`);
    return undefined;
  }
}

/** An empty database within this process. */
export async function openDuckDb(peer: DuckDb): Promise<SqlEngine> {
  const connection = await (await peer.DuckDBInstance.create(":memory:")).connect();
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
  };
}
