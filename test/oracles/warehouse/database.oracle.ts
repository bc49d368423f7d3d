import { run } from "../../../src/build/ops/ask";
import { withIsoDays } from "../../../src/build/ops/ask/iso-days";
import { askDatabase } from "../../../src/warehouse/clickhouse/ask-database";
import type { Platform } from "../../../src/warehouse/clickhouse/client";
import { connect } from "../../../src/warehouse/clickhouse/connect";
import { describe as describeTable } from "../../../src/warehouse/clickhouse/describe";
import { askTable } from "../../../src/warehouse/events/ask-table";
import { zoneOffsets } from "../../../src/warehouse/zone/wall-clock";
import { lineOf } from "../../warehouse/csv-of-events";
import { printedBy } from "../../support/printed-by";
import { cellsOfEvents, generatedEvents } from "../../warehouse/generated-events";
import { questionsFor } from "../../warehouse/questions";
import { hasClickHouse, startCluster, type Cluster } from "./clickhouse";

const platform: Platform = { fetch, newId: () => crypto.randomUUID() };
const withCluster = hasClickHouse() ? test : test.skip;
const rows = [...generatedEvents(600, true)];
let cluster: Cluster | undefined;

const TABLE = ["default", "events"] as const;
const COLUMNS =
  "user Nullable(String), time Nullable(DateTime('UTC')), event String, channel String, revenue Nullable(Float64), spend Nullable(Float64)";

beforeAll(async () => {
  if (!hasClickHouse()) return;
  cluster = await startCluster();
  await cluster.everywhere(`CREATE TABLE default.events_part (${COLUMNS}) ENGINE = MergeTree ORDER BY tuple()`);
  for (const [name, key] of [
    ["events", "cityHash64(ifNull(user, ''))"],
    ["scattered", "rand()"],
  ])
    await cluster.everywhere(
      `CREATE TABLE default.${name} (${COLUMNS}) ENGINE = Distributed(two, default, ${name === "events" ? "events_part" : "scattered_part"}, ${key})`,
    );
  await cluster.everywhere(`CREATE TABLE default.scattered_part (${COLUMNS}) ENGINE = MergeTree ORDER BY tuple()`);
  const lines = rows.map((row) => lineOf(row, ",", "\\N")).join("\n");
  for (const name of ["events", "scattered"]) await cluster.insert(`INSERT INTO default.${name} FORMAT CSV`, lines);
});
afterAll(() => cluster?.stop());

const opened = (): Cluster => {
  if (!cluster) throw new Error("It has not been opened.");
  return cluster;
};
const as = (user: string, password = "") => ({ address: opened().address, user, password });

withCluster("a connection tells the tables, their columns and the server's zone, and a table answers as cells do", async () => {
  const server = await connect(as("planner", "密码 p"), platform);
  expect([server.zone, server.unmerged]).toEqual(["Etc/UTC", false]);
  expect(server.tables).toContainEqual(TABLE);
  const columns = await describeTable(server, TABLE);
  expect(columns.map(({ name, kind }) => [name, kind])).toEqual([
    ["user", "text"],
    ["time", "time"],
    ["event", "text"],
    ["channel", "text"],
    ["revenue", "number"],
    ["spend", "number"],
  ]);
  const known = rows.flatMap(({ seconds }) => seconds ?? []);
  const offsets = zoneOffsets("America/New_York", Math.min(...known), Math.max(...known));
  const cells = cellsOfEvents(rows, offsets);
  const { answer: span } = askTable(cells, { kind: "span" });
  const [first, last] = span.kind === "span" ? [span.first ?? 0, span.last ?? 0] : [0, 0];
  const asked = { user: "user", time: "time", zone: "America/New_York" };
  const table = { name: TABLE, columns };
  for (const question of questionsFor(first, last).filter((_, at) => at % 9 === 0)) {
    const { answer, statements } = await askDatabase(server, table, asked, question);
    expect([question, answer]).toEqual([question, askTable(cells, question).answer]);
    expect(statements.every((sql) => sql.startsWith("SELECT "))).toBe(true);
  }
  // What a question leaves out is filled in by the days that the table has.
  const open = { kind: "active", windowDays: 7 };
  expect((await askDatabase(server, table, asked, open)).question).toEqual(askTable(cells, open).question);
});

withCluster("the headless door asks a server, and shows what it sent", async () => {
  process.env["OPSPLAN_PASSWORD"] = "密码 p";
  const from = ["--server", opened().address, "--login", "planner", "--user", "user", "--zone", "UTC", "--lang", "en"];
  const known = rows.flatMap(({ seconds }) => seconds ?? []);
  const cells = cellsOfEvents(rows, zoneOffsets("UTC", Math.min(...known), Math.max(...known)));
  const question = { kind: "active", windowDays: 7 };
  const said = await printedBy<{ readonly source: string; readonly time: string; readonly answer: object; readonly statements: string[] }>(
    run,
    [...from, ...["--table", "events", "--question", JSON.stringify(question)]],
  );
  expect(said).toMatchObject({ source: "default.events", time: "time", user: "user" });
  expect(said.answer).toEqual(JSON.parse(JSON.stringify(withIsoDays(askTable(cells, question).answer))));
  expect(said.statements.length).toBeGreaterThan(1);
  expect(JSON.stringify(said)).not.toContain("密码");
  await expect(run([...from, "--table", "gone", "--question", "{}"])).rejects.toThrow(/no longer there/);
  delete process.env["OPSPLAN_PASSWORD"];
  await expect(run([...from, "--table", "events", "--question", "{}"])).rejects.toThrow(/name or password/);
});

withCluster("what would be wrong or is not allowed is refused in its own words", async () => {
  const key = (of: Promise<unknown>) =>
    of.then(
      () => "answered",
      (problem: { key?: string }) => problem.key,
    );
  expect(await key(connect(as("nobody"), platform))).toBe("database-login");
  expect(await key(connect(as("planner", "wrong"), platform))).toBe("database-login");
  expect(await key(connect({ ...as("planner"), address: "http://127.0.0.1:9" }, platform))).toBe("database-unreachable");
  expect(await key(connect(as("skipper"), platform))).toBe("database-skips-shards");
  const server = await connect(as("shards"), platform);
  expect(server.unmerged).toBe(true);
  const asking = async (name: string) => {
    const table = { name: ["default", name] as const, columns: await describeTable(server, ["default", name]) };
    return askDatabase(server, table, { user: "user", time: "time", zone: "UTC" }, { kind: "retention", days: [1] });
  };
  expect(await key(asking("scattered"))).toBe("database-users-split");
  expect(await key(asking("events"))).toBe("answered");
  expect(await key(asking("gone"))).toBe("database-gone");
  const { client } = await connect(as("planner", "密码 p"), platform);
  expect(await key(client.rows("DROP TABLE default.events_part"))).toBe("database-read-only");
  expect(await key(client.rows("SELECT sum(number) FROM system.numbers", { settings: {} }))).toBe("database-time");
  // An error in the middle: the first rows are there long before it.
  expect(await key(client.rows("SELECT throwIf(number = 90000) FROM system.numbers LIMIT 99000"))).toBe("database-other");
});

withCluster("a question is cancelled on the server too", async () => {
  const { client } = await connect(as("planner", "密码 p"), platform);
  const stop = new AbortController();
  const seen: number[] = [];
  const asked = client.rows("SELECT count() FROM system.numbers WHERE number % 7 = 8", {
    signal: stop.signal,
    onProgress: ({ rows: read }) => {
      seen.push(read);
      stop.abort();
    },
  });
  await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  expect(seen[0]).toBeGreaterThan(0);
  const running = "SELECT count() AS n FROM system.processes WHERE query LIKE '%number \\% 7 = 8%' AND query NOT LIKE '%processes%'";
  for (let tries = 0; tries < 100; tries += 1) {
    const [row] = await opened().rows(running);
    if (Number(row?.["n"]) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("It still runs.");
});
