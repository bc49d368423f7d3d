import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
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
