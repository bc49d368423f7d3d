import { run } from "../../../src/build/ops/read";
import { readerCases, waysOf, type ReaderCase } from "./reader-cases";
import { printedBy } from "../../support/printed-by";

interface Printed {
  readonly encoding: string | null;
  readonly separator: string | null;
  readonly tables: readonly [
    {
      readonly headerRows: readonly number[];
      readonly rows: number;
      readonly dateMin: string | null;
      readonly dateMax: string | null;
      readonly totals: Readonly<Record<string, number>>;
      readonly byCurrency: Readonly<Record<string, object>> | null;
      readonly ratios: Readonly<Record<string, number | null>>;
      readonly by: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
    },
  ];
}

/** What a sum is called outside: the whole amount of an order is no measure of ours. */
const stated = (figures: object): readonly [string, number][] =>
  Object.entries(figures as Readonly<Record<string, number>>).filter(([measure]) => measure !== "order_total");
const RATIOS: Readonly<Record<string, string>> = { roas: "roi", ctr: "ctr", cpc: "cpc" };

const cases = readerCases("exports that were read by an independent program");
const ways = cases.flatMap((one) =>
  waysOf(one.file).map((argv) => [argv.length === 1 ? one.file : `${one.file} as Excel opens it`, one, argv] as const),
);

(ways.length > 0 ? describe.each(ways) : describe.skip.each([["", {} as ReaderCase, [] as readonly string[]]]))("%s", (_, one, argv) => {
  let read: Printed;
  beforeAll(async () => {
    read = await printedBy<Printed>(run, argv);
  });

  test("is cut into its rows, with the header and the days", () => {
    const [{ headerRows, rows, dateMin, dateMax }] = read.tables;
    if (argv.length === 1) expect([read.encoding, read.separator]).toEqual([one.encoding.replace("-sig", ""), one.delimiter]);
    expect({ headerRows, rows, dateMin, dateMax }).toEqual({
      headerRows: one.header_rows.map((row) => row + 1),
      rows: one.data_rows,
      dateMin: one.date_min,
      dateMax: one.date_max,
    });
  });

  test("has its totals and ratios, or states none where they are in several currencies", () => {
    const [{ totals, byCurrency, ratios }] = read.tables;
    if ("must not be added" in one.totals) {
      expect(totals).toEqual({});
      expect(Object.keys(byCurrency ?? {})).toEqual(expect.arrayContaining(["EUR", "USD"]));
      return;
    }
    for (const [measure, total] of stated(one.totals)) {
      const names = [measure, ...(one.also_right?.[measure] ?? [])];
      expect([measure, names.map((name) => totals[name])]).toEqual([measure, expect.arrayContaining([expect.closeTo(total, 2)])]);
    }
    for (const [ratio, value] of Object.entries(one.derived)) expect(ratios[RATIOS[ratio] ?? ratio]).toBeCloseTo(value, 3);
  });

  test("has the sums of its names", () => {
    const [{ by, byCurrency }] = read.tables;
    const names = Object.keys(one.by_channel).sort();
    const found = Object.values(by).find((values) => JSON.stringify(Object.keys(values).sort()) === JSON.stringify(names));
    expect(found).toBeDefined();
    if (byCurrency !== null) return;
    for (const [name, figures] of Object.entries(one.by_channel)) {
      for (const [measure, value] of stated(figures)) {
        const own = [measure, ...(one.also_right?.[measure] ?? [])].map((each) => found?.[name]?.[each]).find((each) => each !== undefined);
        // Where no cell of a name has a value nothing is stated, which the independent program sums to zero.
        expect([name, measure, own ?? 0]).toEqual([name, measure, expect.closeTo(value, 2)]);
      }
    }
  });
});
