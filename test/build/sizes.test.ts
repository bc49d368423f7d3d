import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { chunkSizes } from "../../src/build/sizes/chunk-sizes";
import { startSize } from "../../src/build/sizes/start-budget";

const START = "start();".repeat(50);
const LATER = "later();".repeat(70);

let dist: string;

beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), "opsplan-sizes-"));
  await mkdir(path.join(dist, "addin"));
  await writeFile(path.join(dist, "functions.js"), START);
  await writeFile(path.join(dist, "addin", "taskpane.1.js"), START);
  await writeFile(path.join(dist, "addin", "charts.2.js"), LATER);
  await writeFile(path.join(dist, "addin", "taskpane.3.css"), "a{}");
  await writeFile(
    path.join(dist, "taskpane.html"),
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="functions.js"></script><script defer src="addin/taskpane.1.js"></script>',
  );
});

afterAll(() => rm(dist, { recursive: true }));

test("the start is what the pane's page names, and not what it loads later or from elsewhere", () => {
  expect(chunkSizes(dist).filter(({ start }) => start).map(({ file }) => file).sort()).toEqual(["addin/taskpane.1.js", "functions.js"]);
});

test("sizes are those of the files, plain and compressed", () => {
  const chunk = chunkSizes(dist).find(({ file }) => file === "addin/charts.2.js");
  expect(chunk?.raw).toBe(LATER.length);
  const packed = gzipSync(LATER, { level: 9 });
  expect(gunzipSync(packed).toString()).toBe(LATER);
  expect(chunk?.gzip).toBe(packed.length);
});

test("the start counts the compressed scripts and no styles", () => {
  expect(startSize(chunkSizes(dist))).toBe(2 * gzipSync(START, { level: 9 }).length);
});
