import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { databaseAddress } from "../../src/build/database-address";
import type { RunningServer } from "../../src/build/serve";
import { serve } from "../../src/build/serve";

const PANE = '<html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body></body></html>';

let folder: string;
let server: RunningServer;

/** A request whose path is sent as written, which `fetch` would tidy up first. */
const get = (target: string, method = "GET"): Promise<{ status: number; type: string; body: string }> =>
  new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: server.port, path: target, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: String(response.headers["content-type"]),
          body: Buffer.concat(chunks).toString(),
        }),
      );
    })
      .on("error", reject)
      .end();
  });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "opsplan-serve-"));
  await mkdir(path.join(folder, "dist", "addin"), { recursive: true });
  await writeFile(path.join(folder, "secret.txt"), "secret");
  await writeFile(path.join(folder, "dist", "workbench.html"), "workbench");
  await writeFile(path.join(folder, "dist", "taskpane.html"), PANE);
  await writeFile(path.join(folder, "dist", "functions.json"), "{}");
  server = await serve({ dist: path.join(folder, "dist"), port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test("the root is the workbench", async () => {
  expect(await get("/")).toEqual({ status: 200, type: "text/html; charset=utf-8", body: "workbench" });
});

test("the pane's own page is served as it was built", async () => {
  expect((await get("/taskpane.html")).body).toBe(PANE);
});

test("the embedded pane gets its seam before Office.js, and Office.js from this machine", async () => {
  expect((await get("/embedded/taskpane.html")).body).toBe(
    '<html><head><base href="/"><script src="/workbench-seam.js"></script><script src="/officejs/office.js"></script></head><body></body></html>',
  );
});

test("Office.js is Microsoft's own file", async () => {
  const { status, body } = await get("/officejs/office.js");
  expect(status).toBe(200);
  expect(body).toContain("Copyright (c) Microsoft Corporation");
});

test("metadata is served as JSON", async () => {
  expect((await get("/functions.json")).type).toBe("application/json; charset=utf-8");
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/addin/../../secret.txt",
  "/officejs/../package.json",
  "/..%5csecret.txt",
  "/functions.json%00",
])("%s leads to nothing", async (target) => {
  expect((await get(target)).status).toBe(404);
});

test("a folder is not a file", async () => {
  expect((await get("/addin")).status).toBe(404);
});

test("a path that cannot be decoded is a bad request", async () => {
  expect((await get("/%E0%A4%A")).status).toBe(400);
});

test("nothing can be written", async () => {
  expect((await get("/functions.json", "POST")).status).toBe(405);
});

test("a busy port gives way to the next free one", async () => {
  const second = await serve({ dist: folder, port: server.port });
  try {
    expect(second.port).toBeGreaterThan(server.port);
  } finally {
    await second.close();
  }
});

test("it listens on this machine only", () => {
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
});

test("questions to the team's database are passed on with who asks, and with nothing else of this host; its 401 opens no box of the browser", async () => {
  const heard: { readonly url: string; readonly headers: object; readonly body: string }[] = [];
  const database = createServer((question, answer) => {
    const chunks: Buffer[] = [];
    question.on("data", (chunk: Buffer) => chunks.push(chunk));
    question.on("end", () => {
      heard.push({ url: question.url ?? "", headers: question.headers, body: Buffer.concat(chunks).toString() });
      answer.writeHead(401, { "www-authenticate": 'Basic realm="ClickHouse"', "x-clickhouse-exception-code": "516" }).end("Code: 516.");
    });
  });
  await new Promise<void>((resolve) => database.listen(0, "127.0.0.1", resolve));
  const { port } = database.address() as AddressInfo;
  const passing = await serve({ dist: path.join(folder, "dist"), port: 0, warehouse: new URL(`http://127.0.0.1:${port}/base/`) });
  try {
    const answer = await fetch(`${passing.url}/warehouse?query_id=7&readonly=1`, {
      method: "POST",
      body: "SELECT '抖音'",
      headers: { authorization: "Basic cDox", cookie: "session=1" },
    });
    expect([
      answer.status,
      answer.headers.get("www-authenticate"),
      answer.headers.get("x-clickhouse-exception-code"),
      await answer.text(),
    ]).toEqual([401, null, "516", "Code: 516."]);
    expect(heard).toMatchObject([{ url: "/base/?query_id=7&readonly=1", headers: { authorization: "Basic cDox" }, body: "SELECT '抖音'" }]);
    expect(heard[0]?.headers).not.toHaveProperty("cookie");
    // A path beside it is a file of the pane, and without a database nothing is passed on.
    expect((await fetch(`${passing.url}/warehouse/x`, { method: "POST" })).status).toBe(405);
    expect((await fetch(`${server.url}/warehouse`, { method: "POST" })).status).toBe(405);
    await new Promise((resolve) => database.close(resolve));
    expect((await fetch(`${passing.url}/warehouse`, { method: "POST" })).status).toBe(502);
  } finally {
    await passing.close();
    database.closeAllConnections();
  }
});

test.each([
  ["/warehouse", "/warehouse"],
  ["/data/click-house.v1", "/data/click-house.v1"],
  ["https://data.example/clickhouse", "https://data.example/clickhouse"],
])("a build may ask the team's database at %s", (text, address) => expect(databaseAddress(text)).toBe(address));

test.each([
  "",
  "warehouse",
  "//data.example",
  "http://data.example",
  "https://me:secret@data.example",
  "https://data.example/?password=1",
  "/a b",
])("a build does not ask a database at “%s”", (text) => expect(() => databaseAddress(text)).toThrow(/OPSPLAN_DATABASE is a path such as/));
