import { WarehouseFault } from "../fault";
import type { SqlRow } from "../sql/counts-of-rows";
import { serverFault } from "./server-fault";

/** Where a server is, and who asks. Kept in memory only. */
export interface Connection {
  /** Whole, without a query. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** How far a server is with a question. */
export interface ServerProgress {
  readonly rows: number;
  /** Absent where it does not know. */
  readonly of?: number;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ServerProgress) => void;
  /** Settings beside those of the connection. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface ClickHouse {
  readonly address: string;
  /**
   * The rows of a SELECT, all of them or none.
   *
   * @throws WarehouseFault for what the server says, and where it cannot be reached; an AbortError where it was cancelled.
   */
  readonly rows: (sql: string, options?: AskOptions) => Promise<readonly SqlRow[]>;
}

/** What the platform gives. */
export interface Platform {
  readonly fetch: typeof fetch;
  readonly newId: () => string;
}

const PROGRESS_EVERY_MS = 1000;
const ANSWERS_WITHIN_MS = 5000;

/** Base64 of UTF-8: `btoa` throws for a Chinese password. */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/**
 * A ClickHouse server over HTTP. It is told to wait until it has everything, so that an error in the middle is an error from the start;
 * where something between does not hold to that, an answer that is not whole gives no rows. Cookies and the browser's own password box
 * are left out of it.
 *
 * @param settings Of every question, such as limits.
 */
export function clickHouse(
  { address, user, password }: Connection,
  settings: Readonly<Record<string, string>>,
  { fetch: ask, newId }: Platform,
): ClickHouse {
  const authorization: Readonly<Record<string, string>> = user === "" ? {} : { authorization: `Basic ${base64(`${user}:${password}`)}` };
  const post = async (sql: string, params: Readonly<Record<string, string>>, signal: AbortSignal | null): Promise<string> => {
    const query = new URLSearchParams({ wait_end_of_query: "1", ...params }).toString();
    let response: Response;
    try {
      response = await ask(`${address}?${query}`, {
        method: "POST",
        body: sql,
        headers: { "content-type": "text/plain; charset=utf-8", ...authorization },
        credentials: "omit",
        cache: "no-store",
        redirect: "error",
        signal,
      });
    } catch (problem) {
      throw signal?.aborted ? problem : new WarehouseFault("database-unreachable", { address }, { cause: problem });
    }
    const text = await response.text().catch((problem: unknown) => {
      throw signal?.aborted ? problem : new WarehouseFault("database-cut-off", {}, { cause: problem });
    });
    if (response.ok) return text;
    const fault = serverFault(text, response.headers.get("x-clickhouse-exception-code") ?? undefined) ?? serverFault(text);
    if (fault) throw fault;
    if (response.status === 401 || response.status === 403) throw new WarehouseFault("database-login");
    throw new WarehouseFault("database-not-passed-on", { address, status: response.status });
  };
  /** Stops telling where it may not look: progress is a courtesy. */
  const watch = (id: string, tell: (progress: ServerProgress) => void): (() => void) => {
    let timer: ReturnType<typeof setTimeout>;
    const look = async (): Promise<void> => {
      const sql = `SELECT read_rows, total_rows_approx FROM system.processes WHERE query_id = '${id}' FORMAT JSON`;
      const found = await post(sql, settings, null).then(wholeRows, () => undefined);
      const [row] = found ?? [];
      const total = Number(row?.["total_rows_approx"] ?? 0);
      if (row) tell({ rows: Number(row["read_rows"]), ...(total > 0 && { of: total }) });
      if (found) timer = setTimeout(() => void look(), PROGRESS_EVERY_MS);
    };
    timer = setTimeout(() => void look(), PROGRESS_EVERY_MS);
    return () => clearTimeout(timer);
  };
  return {
    address,
    rows: async (sql, { signal, onProgress, settings: own } = {}) => {
      signal?.throwIfAborted();
      const id = newId();
      const unwatch = onProgress ? watch(id, onProgress) : undefined;
      // Ending the request does not end what an old server does for it.
      const kill = (): void =>
        void post(`KILL QUERY WHERE query_id = '${id}' ASYNC`, settings, AbortSignal.timeout(ANSWERS_WITHIN_MS)).catch(() => undefined);
      signal?.addEventListener("abort", kill, { once: true });
      try {
        return wholeRows(await post(`${sql}\nFORMAT JSON`, { ...settings, ...own, query_id: id }, signal ?? null));
      } finally {
        unwatch?.();
        signal?.removeEventListener("abort", kill);
      }
    },
  };
}

/** All rows of an answer. What broke off, holds an exception behind its rows or says another number of rows gives none. */
function wholeRows(text: string): readonly SqlRow[] {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (problem) {
    throw serverFault(text) ?? notOurs(text, problem);
  }
  const { data, rows, exception } = answer as Readonly<Record<string, unknown>>;
  if (typeof exception === "string") throw serverFault(exception) ?? new WarehouseFault("database-other", { text: exception });
  if (!Array.isArray(data) || Number(rows) !== data.length) throw new WarehouseFault("database-cut-off");
  return data as readonly SqlRow[];
}

/** A page of a web host, or an answer that ends too early. */
const notOurs = (text: string, cause: unknown): WarehouseFault =>
  /^\s*\{/.test(text)
    ? new WarehouseFault("database-cut-off", {}, { cause })
    : new WarehouseFault("database-not-passed-on", { address: "", status: text.trim().slice(0, 40) }, { cause });

/** Whether anything answers, soon. */
export async function answers(client: ClickHouse): Promise<readonly SqlRow[]> {
  const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
  try {
    return await client.rows("SELECT version() AS version, timezone() AS zone", { signal });
  } catch (problem) {
    if (signal.aborted) throw new WarehouseFault("database-slow", { address: client.address }, { cause: problem });
    throw problem;
  }
}
