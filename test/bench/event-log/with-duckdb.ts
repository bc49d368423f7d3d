import type { Log } from "./generated-log";

/** What is used of @duckdb/node-api. */
export interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
  readonly DuckDBDataChunk: { create(types: readonly unknown[], rows: number): Chunk };
  readonly VARCHAR: unknown;
  readonly DOUBLE: unknown;
}

interface Chunk {
  setColumnValues(column: number, values: readonly unknown[]): void;
}

export interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjects(): Record<string, unknown>[] }>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: Chunk): void; closeSync(): void }>;
}

const CHUNK = 2048;

/** Data chunks are the fastest way in that was found: three times as quick as row by row, and quicker than one long text split inside. */
async function load({ DuckDBDataChunk, VARCHAR, DOUBLE }: DuckDb, connection: Connection, { ids, times }: Log): Promise<void> {
  await connection.run("CREATE OR REPLACE TABLE log (id VARCHAR, t DOUBLE)");
  const appender = await connection.createAppender("log");
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows = Math.min(CHUNK, ids.length - from);
    const chunk = DuckDBDataChunk.create([VARCHAR, DOUBLE], rows);
    const column = <T>(cells: readonly (readonly T[])[]) => Array.from({ length: rows }, (_, i) => cells[from + i]?.[0]);
    chunk.setColumnValues(0, column(ids));
    chunk.setColumnValues(1, column(times));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

export async function retentionWithDuckDb(duckDb: DuckDb, connection: Connection, log: Log, day: number): Promise<number> {
  await load(duckDb, connection, log);
  const rows = await connection.runAndReadAll(`
    WITH births AS (SELECT id, min(floor(t)) AS birth FROM log GROUP BY id),
         mature AS (SELECT * FROM births WHERE birth + ${day} <= (SELECT max(floor(t)) FROM log))
    SELECT (SELECT count(DISTINCT id) FROM log JOIN mature USING (id) WHERE floor(t) = birth + ${day}) / (SELECT count(*) FROM mature)::DOUBLE AS rate`);
  return Number(rows.getRowObjects()[0]?.["rate"]);
}

/** Rows of cohort month, month and distinct users. */
export async function cohortsWithDuckDb(duckDb: DuckDb, connection: Connection, log: Log): Promise<Record<string, unknown>[]> {
  await load(duckDb, connection, log);
  const rows = await connection.runAndReadAll(`
    WITH events AS (SELECT DISTINCT id, month(d) - 1 + 12 * year(d) AS month FROM (SELECT id, DATE '1899-12-30' + floor(t)::INTEGER AS d FROM log)),
         births AS (SELECT id, min(month) AS cohort FROM events GROUP BY id)
    SELECT cohort, month, count(*) AS users FROM events JOIN births USING (id) GROUP BY cohort, month`);
  return rows.getRowObjects();
}
