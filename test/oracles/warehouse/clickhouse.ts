import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SqlRow } from "../../../src/warehouse/sql/counts-of-rows";
import { hasProgram } from "../libreoffice/has-program";

/** Two ClickHouse servers of this machine that are the shards of one cluster, called "two". */
export interface Cluster {
  /** On each shard, as for the tables that hold its rows. */
  readonly everywhere: (sql: string) => Promise<void>;
  readonly insert: (sql: string, rows: string) => Promise<void>;
  /** `settings` as in a query string. */
  readonly rows: (sql: string, settings?: string) => Promise<readonly SqlRow[]>;
  readonly stop: () => void;
  /** Lets the second server answer nobody, neither yes nor no, or ends it. */
  readonly second: (what: "hangs" | "dies") => void;
  /** Of the first server, for clients of their own. */
  readonly address: string;
}

const SHARDS = 2;
const READY_TRIES = 240;

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

const PASSWORD = "密码 p";
const user = (name: string, profile: string, password = ""): string =>
  `<${name}>${password === "" ? "<password></password>" : `<password_sha256_hex>${createHash("sha256").update(password).digest("hex")}</password_sha256_hex>`}
<networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota></${name}>`;

/** Whoever fills the tables; a planner as the README has one made; one whose shards count for themselves; one who loses shards. */
const USERS = `<yandex><profiles><default><max_memory_usage>4000000000</max_memory_usage></default>
<planner><readonly>1</readonly><max_execution_time>5</max_execution_time><max_result_rows>100000</max_result_rows>
<result_overflow_mode>throw</result_overflow_mode></planner>
<shards><distributed_group_by_no_merge>1</distributed_group_by_no_merge></shards>
<skipper><readonly>1</readonly><skip_unavailable_shards>1</skip_unavailable_shards></skipper></profiles>
<users>${user("default", "default")}${user("planner", "planner", PASSWORD)}${user("shards", "shards")}${user("skipper", "skipper")}</users>
<quotas><default></default></quotas></yandex>`;

function configOf(folder: string, http: number, tcp: number, shards: readonly number[]): string {
  const replicas = shards.map((port) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`).join("");
  return `<yandex><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><listen_host>127.0.0.1</listen_host>
<logger><level>error</level><log>${folder}/server.log</log><errorlog>${folder}/err.log</errorlog></logger>
<path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><user_files_path>${folder}/files/</user_files_path>
<users_config>${folder}/users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
<timezone>UTC</timezone><mark_cache_size>268435456</mark_cache_size><remote_servers><two>${replicas}</two></remote_servers></yandex>`;
}

/** Whether ClickHouse is installed; that it is not is said aloud. */
export function hasClickHouse(): boolean {
  const found = hasProgram("clickhouse-server");
  if (!found) console.warn("SKIPPED: clickhouse-server is not installed, so that no database of several shards was asked.");
  return found;
}

/** A connection for each question: one that was kept may be closed by the server in the very moment in which it is used again. */
async function posted(address: string, body: string): Promise<{ readonly status: number | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method: "POST", agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => (text += piece));
      response.on("end", () => resolve({ status: response.statusCode, text }));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** Starts the cluster. */
export async function startCluster(): Promise<Cluster> {
  const root = mkdtempSync(path.join(tmpdir(), "opsplan-clickhouse-"));
  const ports = await Promise.all(Array.from({ length: 2 * SHARDS }, freePort));
  const [https, tcps] = [ports.slice(0, SHARDS), ports.slice(SHARDS)];
  const servers = https.map((http, at): ChildProcess => {
    const folder = path.join(root, String(at));
    for (const part of ["data", "tmp", "files"]) mkdirSync(path.join(folder, part), { recursive: true });
    writeFileSync(path.join(folder, "users.xml"), USERS);
    writeFileSync(path.join(folder, "config.xml"), configOf(folder, http, tcps[at] ?? 0, tcps));
    return spawn("clickhouse-server", [`--config-file=${folder}/config.xml`], { stdio: "ignore", cwd: folder });
  });
  const stop = (): void => {
    for (const server of servers) server.kill("SIGKILL");
    rmSync(root, { recursive: true, force: true });
  };
  const post = async (port: number, body: string, settings = ""): Promise<string> => {
    const { status, text } = await posted(`http://127.0.0.1:${port}/?wait_end_of_query=1&${settings}`, body);
    if (status !== 200) throw new Error(`${text.slice(0, 500)}\n${body.slice(0, 2000)}`);
    return text;
  };
  const ready = async (port: number): Promise<void> => {
    for (let tries = 0; tries < READY_TRIES; tries += 1) {
      const answer = await fetch(`http://127.0.0.1:${port}/ping`).catch((problem: unknown) => problem);
      if (answer instanceof Response && answer.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    stop();
    throw new Error("ClickHouse is installed, and does not start.");
  };
  await Promise.all(https.map(ready));
  const [first = 0] = https;
  return {
    everywhere: async (sql) => {
      for (const port of https) await post(port, sql);
    },
    insert: async (sql, rows) =>
      void (await post(first, `${sql}\n${rows}`, "insert_distributed_sync=1&connect_timeout_with_failover_ms=5000")),
    rows: async (sql, settings) => (JSON.parse(await post(first, `${sql} FORMAT JSON`, settings)) as { readonly data: SqlRow[] }).data,
    stop,
    second: (what) => servers[1]?.kill(what === "hangs" ? "SIGSTOP" : "SIGKILL"),
    address: `http://127.0.0.1:${first}/`,
  };
}
