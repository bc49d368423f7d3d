import { readFileSync } from "node:fs";
import { join } from "node:path";
import { totalsOf } from "../../src/analysis/table-totals";
import { readFileCells } from "../../src/files/read-file-cells";
import type { TableReading } from "../../src/reading/table-reading";
import { readTables } from "../../src/reading/tables/read-tables";

interface Right {
  readonly rows: number;
  /** Rows of the file, from 1. */
  readonly dropped: readonly number[];
  readonly totals: Readonly<Record<string, number>>;
  readonly by: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
  readonly questions: readonly string[];
}

// Written, with their right answers, by make_samples.py beside them.
const FOLDER = join(__dirname, "samples/rows");
const right = JSON.parse(readFileSync(join(FOLDER, "right.json"), "utf8")) as Readonly<Record<string, readonly Right[]>>;

const cents = (figures: Readonly<Record<string, number | undefined>>) =>
  Object.fromEntries(Object.entries(figures).map(([measure, value]) => [measure, Math.round((value ?? NaN) * 100) / 100]));

/** Sums of the values of a column with this header, or of the column that a matrix made of its headers. */
function byOf(reading: TableReading, header: string, measures: (name: string) => readonly string[]) {
  const column = reading.columns.find((each) => each.header === header || (each.header === "" && each.role === header));
  const names = [...new Set((column?.values ?? []).filter((value) => value !== null).map(String))];
  return Object.fromEntries(
    names.map((name) => {
      const totals: Readonly<Record<string, number>> = totalsOf(
        reading,
        [...reading.rows.keys()].filter((row) => String(column?.values[row]) === name),
      );
      return [name, cents(Object.fromEntries(measures(name).map((measure) => [measure, totals[measure]])))];
    }),
  );
}

describe.each(Object.entries(right))("%s", (name, tables) => {
  test("is read as its script knows it", async () => {
    const found = readTables(await readFileCells(new Uint8Array(readFileSync(join(FOLDER, name))), name));
    expect(
      found.map(({ reading }, at) => ({
        rows: new Set(reading.rows).size,
        dropped: reading.dropped.filter(({ reason }) => reason !== "blank").map(({ row }) => reading.source.row + row + 1),
        totals: cents(totalsOf(reading, [...reading.rows.keys()])),
        by: Object.fromEntries(
          Object.entries(tables[at]?.by ?? {}).map(([header, names]) => [
            header,
            byOf(reading, header, (value) => Object.keys(names[value] ?? {})),
          ]),
        ),
        questions: reading.questions.map(({ key }) => key),
      })),
    ).toEqual(tables);
  });
});
