import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { CHARTS } from "../../src/charts/registry";
import { overspent, spending } from "../../src/build/sizes/budgets";
import { chunkSizes } from "../../src/build/sizes/chunk-sizes";

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
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="functions.js"></script><script async src="addin/taskpane.1.js"></script>',
  );
});

afterAll(() => rm(dist, { recursive: true }));

test("the start is what the pane's page names for itself, and not what it loads later, from elsewhere or for the cells", () => {
  expect(
    chunkSizes(dist)
      .filter(({ start }) => start)
      .map(({ file }) => file)
      .sort(),
  ).toEqual(["addin/taskpane.1.js"]);
});

test("sizes are those of the files, plain and compressed", () => {
  const chunk = chunkSizes(dist).find(({ file }) => file === "addin/charts.2.js");
  expect(chunk?.raw).toBe(LATER.length);
  const packed = gzipSync(LATER, { level: 9 });
  expect(gunzipSync(packed).toString()).toBe(LATER);
  expect(chunk?.gzip).toBe(packed.length);
});

test("before the pane is shown only the compressed scripts count that its page names, and no styles", () => {
  const [start] = spending(chunkSizes(dist));
  expect(start?.bytes).toBe(gzipSync(START, { level: 9 }).length);
});

test("of files that count each, the largest is held against the budget and named when it is too large", () => {
  const part = (id: string, gzip: number) => ({ file: `addin/src_templates_catalogue_${id}.0.js`, raw: gzip, gzip, start: false });
  const said = (...sizes: readonly number[]) =>
    overspent(sizes.map((size, i) => part(String(i), size))).filter((line) => line.includes("a template"));
  expect(said(12 * 1024, 12 * 1024)).toEqual([]);
  expect(said(10, 12 * 1024 + 1)[0]).toContain("(addin/src_templates_catalogue_1.0.js): 12289 bytes of 12288");
});

test("each chart of the registry has a budget of its own", () => {
  const sizes = CHARTS.map(({ id }) => ({
    file: `addin/src_charts_catalogue_${id}_chart_ts.0.js`,
    raw: 1,
    gzip: 6 * 1024 + 1,
    start: false,
  }));
  expect(overspent(sizes).filter((line) => line.startsWith("the chart "))).toEqual(
    CHARTS.map(
      ({ id }) =>
        expect.stringContaining(
          `the chart ${id}, its sheet, or its rules (addin/src_charts_catalogue_${id}_chart_ts.0.js): 6145 bytes of 6144`,
        ) as string,
    ),
  );
});

test("a budget that finds no file any more says so", () => {
  expect(overspent([])).toContain(
    'No file counts as "the page of charts, with the words of sheets in thirteen languages"; the budget has to be told what its files are called now.',
  );
});
