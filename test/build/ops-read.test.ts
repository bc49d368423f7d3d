import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/build/ops/read";
import { printedBy } from "../support/printed-by";

const printed = (...argv: readonly string[]) => printedBy<Record<string, unknown> & { tables: [Record<string, unknown>] }>(run, argv);

const scratch = async (name: string, content: string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), "opsplan-")), name);
  await writeFile(path, content);
  return path;
};

const LOG = "Date;Channel;Cost (EUR);Clicks;Colour\n2026-03-01;Search;10.50;4;7\n2026-03-02;Social;20.25;6;8\nTotal;;30.75;10;15\n";

test("a file prints what was understood of it, and the figures", async () => {
  const { source, encoding, separator, tables } = await printed(await scratch("log.csv", LOG));
  expect({ source, encoding, separator }).toEqual({ source: "log.csv", encoding: "utf-8", separator: ";" });
  expect(tables[0]).toMatchObject({
    range: "A1:E3",
    form: "list",
    headerRows: [1],
    rows: 2,
    dropped: [{ row: 4, reason: "total", text: "Total" }],
    dateMin: "2026-03-01",
    dateMax: "2026-03-02",
    totals: { spend: 10.5 + 20.25, clicks: 4 + 6 },
    ratios: { cpc: 3.075, roi: null },
    compareBy: "Channel",
    by: { Channel: { Search: { spend: 10.5, clicks: 4 } }, Date: { "2026-03-02": { spend: 20.25, clicks: 6 } } },
  });
});

test("a column whose measure is not known is listed as unknown, and is in no total", async () => {
  const [table] = (await printed(await scratch("log.csv", LOG))).tables;
  expect(table).toMatchObject({
    columns: [{}, {}, { role: "spend", currency: "EUR", cell: "C1" }, {}, { header: "Colour", role: "unknown" }],
  });
  expect(Object.keys(table.totals as object)).toEqual(["spend", "clicks"]);
});

test("what was printed for one file reads the next of its kind", async () => {
  const first = await scratch("first.json", JSON.stringify(await printed(await scratch("log.csv", LOG))));
  const next = await scratch("next.csv", LOG.replace("Total;;30.75;10;15", "2026-03-03;Search;1.00;1;1"));
  expect((await printed(next, "--recipe", first)).tables[0]).toMatchObject({ rows: 3, totals: { spend: 31.75, clicks: 11 } });
});

test("cells as Excel hands them over are read by their number formats", async () => {
  const values = await scratch(
    "cells.json",
    JSON.stringify([
      ["Day", "Cost"],
      [46082, 1.5],
      [46083, ""],
    ]),
  );
  const formats = await scratch(
    "formats.json",
    JSON.stringify([
      ["General", "General"],
      ["yyyy-mm-dd", "0.00"],
      ["yyyy-mm-dd", "0.00"],
    ]),
  );
  const { encoding, tables } = await printed("--values", values, "--formats", formats);
  expect(encoding).toBeNull();
  expect(tables[0]).toMatchObject({ dateMin: "2026-03-01", dateMax: "2026-03-02", rows: 2, totals: { spend: 1.5 } });
});

test("a file that cannot be read says why in one sentence", async () => {
  await expect(run([await scratch("empty.csv", "")])).rejects.toThrow("“empty.csv” is empty.");
  await expect(run([await scratch("empty.csv", ""), "--lang", "zh-CN"])).rejects.toThrow("“empty.csv”是空文件。");
  await expect(run(["--values", await scratch("cells.json", "{}")])).rejects.toThrow("“cells.json” is no table");
  await expect(run([await scratch("log.csv", LOG), "--recipe", await scratch("recipe.json", "{}")])).rejects.toThrow("holds no recipe");
});
