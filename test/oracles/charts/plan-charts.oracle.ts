import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../src/build/ops/charts";
import { hasProgram } from "../libreoffice/has-program";
import { printedBy } from "../../support/printed-by";

interface Sample {
  readonly name: string;
  readonly chart: string;
  readonly options: readonly string[];
  /** The columns by which a row is known. */
  readonly key: readonly string[];
  readonly csv: string;
  readonly rows: readonly Readonly<Record<string, number | string | Readonly<Record<string, number>>>>[];
}

interface Printed {
  readonly charts: readonly {
    readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number | null)[])[] };
  }[];
}

const HAS_PYTHON = hasProgram("python3");
if (!HAS_PYTHON) console.warn("Python (python3) is not installed: charts were not compared with it.");

const samples = HAS_PYTHON
  ? (JSON.parse(execFileSync("python3", [join(__dirname, "plan_charts.py")], { encoding: "utf8" })) as readonly Sample[])
  : [];
const folder = mkdtempSync(join(tmpdir(), "opsplan-oracle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** "Champions 1, Lost 2" as counts by name. */
const counts = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    text
      .split(", ")
      .filter((part) => part !== "")
      .map((part) => [part.replace(/ \d+$/, ""), Number(/\d+$/.exec(part)?.[0])]),
  );

(HAS_PYTHON ? test.each(samples.map((sample) => [sample.name, sample] as const)) : test.skip.each([["", {} as Sample] as const]))(
  "Python finds in the %s what the chart prints",
  async (_, { chart, csv, options, key, rows }) => {
    const file = join(folder, `${chart}.csv`);
    writeFileSync(file, csv);
    const { charts } = await printedBy<Printed>(run, [file, "--chart", chart, "--lang", "en", ...options]);
    const { columns, rows: cells } = charts[0]!.table;
    const found = cells.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at], cell])));
    for (const expected of rows) {
      const own = found.find((row) => key.every((column) => row[column] === expected[column]));
      for (const [column, value] of Object.entries(expected)) {
        if (typeof value === "number") expect([column, own?.[column]]).toEqual([column, expect.closeTo(value, 9)]);
        else if (typeof value === "object" && value !== null) expect(counts(String(own?.[column]))).toEqual(value);
        else expect(own?.[column]).toBe(value);
      }
    }
  },
);
