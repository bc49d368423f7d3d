import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ratioOf, type Ratio } from "../../src/analysis/ratios";
import { totalsOf } from "../../src/analysis/table-totals";
import { isoDayOfSerial } from "../../src/core/cells/serial-date";
import { readFileCells } from "../../src/files/read-file-cells";
import { readTable } from "../../src/reading/read-table";
import type { TableReading } from "../../src/reading/table-reading";

interface Right {
  readonly encoding: string;
  readonly separator: string;
  readonly rows: number;
  readonly from: string;
  readonly to: string;
  readonly totals: Readonly<Record<string, number>>;
  readonly by: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly roi?: number;
  readonly ctr?: number;
  readonly aov?: number;
}

// Written, with their right answers, by the make_samples.py beside them.
const samples = ["exports", "platforms"].flatMap((folder) => {
  const path = join(__dirname, "samples", folder);
  const right = JSON.parse(readFileSync(join(path, "right.json"), "utf8")) as Readonly<Record<string, Right>>;
  return Object.entries(right).map(([name, one]) => [name, one, join(path, name)] as const);
});

const cents = (figures: Readonly<Record<string, number | undefined>>) =>
  Object.fromEntries(Object.entries(figures).map(([measure, value]) => [measure, Math.round((value ?? NaN) * 100) / 100]));

/** The days of the rows, or those that a line above them states. */
function days({ columns, recipe: { period } }: TableReading): readonly string[] {
  const own = (columns.find(({ role }) => role === "date")?.values ?? []).filter((value) => typeof value === "number");
  return (own.length > 0 || !period ? own : [period.from, period.to]).map(isoDayOfSerial);
}

test.each(samples)("%s says what its script knows", async (name, one, path) => {
  const cells = await readFileCells(new Uint8Array(readFileSync(path)), name);
  const reading = readTable(cells);
  const every = [...reading.rows.keys()];
  const ratios = (["roi", "ctr", "aov"] as const satisfies readonly Ratio[]).flatMap((ratio) => (one[ratio] === undefined ? [] : [ratio]));
  const names = Object.keys(one.by);
  const named = reading.columns.find(({ values }) => names.length > 0 && names.every((each) => values.includes(each)));
  expect({
    encoding: cells.text?.encoding,
    separator: cells.text?.separator,
    rows: reading.rows.length,
    days: [days(reading).toSorted().at(0), days(reading).toSorted().at(-1)],
    totals: cents(totalsOf(reading, every)),
    ratios: ratios.map((ratio) => [ratio, ratioOf(reading, ratio, every)?.toFixed(6)]),
    by: names.map((each) => {
      const totals: Readonly<Record<string, number>> = totalsOf(
        reading,
        every.filter((row) => named?.values[row] === each),
      );
      return [each, cents(Object.fromEntries(Object.keys(one.by[each] ?? {}).map((measure) => [measure, totals[measure]])))];
    }),
    open: reading.questions.filter(({ chosen }) => chosen === null).map(({ key }) => key),
  }).toEqual({
    encoding: one.encoding,
    separator: one.separator,
    rows: one.rows,
    days: [one.from, one.to],
    totals: one.totals,
    ratios: ratios.map((ratio) => [ratio, one[ratio]?.toFixed(6)]),
    by: Object.entries(one.by),
    open: [],
  });
});
