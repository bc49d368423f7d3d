import fc from "fast-check";
import { readTable } from "../../src/reading/read-table";
import { readDate } from "../../src/reading/parse/date";
import { parseNumber } from "../../src/reading/parse/number";
import type { CellValue } from "../../src/core/cell";
import { cellsOf } from "./cells-of";

const read = (rows: readonly (readonly CellValue[])[], more = {}) => readTable(cellsOf(rows), more);
const sum = (values: readonly unknown[] | undefined) =>
  values?.reduce<number>((all, value) => all + (typeof value === "number" ? value : 0), 0);

describe("one number in a text", () => {
  test.each([
    ["12,34,567.00", 1_234_567],
    ["472.18-", -472.18],
    ["−384.79", -384.79],
    ["'-1.5", -1.5],
    ["USD 12.30", 12.3],
    ["12.30 USD", 12.3],
    ["₹1,20,000", 120_000],
    ["Rp 50", 50],
    ["R$ 7.5", 7.5],
    ["1 234.5", 1234.5],
    ["1’234.5", 1234.5],
    ["1.23 %", 0.0123],
    ["１，２３４", 1234],
    ["(1,000)", -1000],
    ["1.2億", 120_000_000],
    ["3.5 Mio", 3_500_000],
  ])("%s is %d", (text, value) => expect(parseNumber(text)?.value).toBeCloseTo(value, 10));
  test.each(["<10%", "∞", "—", "N/A", "#DIV/0!"])("%s is none, and no cell that cannot be read", (text) => {
    const reading = read([
      ["Day", "Cost"],
      ["2026-03-01", text],
      ["2026-03-02", 5],
      ["2026-03-03", 6],
    ]);
    expect(reading.columns[1]?.values).toEqual([null, 5, 6]);
    expect(reading.notes.filter(({ key }) => key === "unreadableNumbers")).toEqual([]);
  });
});

describe("the mark of decimals is the file's", () => {
  test("one column proves the comma, and points of another are thousands", () => {
    const reading = read([
      ["Campaign", "Cost", "Impr."],
      ["A", "12,50", "3.139"],
      ["B", "7,00", 620],
    ]);
    expect(sum(reading.columns[2]?.values)).toBe(3139 + 620);
  });
  test("one column proves the point, and three digits behind another are decimals", () => {
    const reading = read([
      ["Campaign", "Cost", "Rate"],
      ["A", "1,012.50", "3.139"],
      ["B", "7.00", "0.25"],
    ]);
    expect(reading.columns[2]?.values).toEqual([3.139, 0.25]);
  });
  test("groups beside small whole numbers are thousands, which is asked", () => {
    const reading = read([
      ["Campaign", "Impr."],
      ["A", "3.139"],
      ["B", 620],
      ["C", "2.800"],
      ["D", "1.207"],
    ]);
    expect(sum(reading.columns[1]?.values)).toBe(3139 + 620 + 2800 + 1207);
    expect(reading.questions).toMatchObject([{ key: "decimalMark", chosen: "," }]);
  });
  test("one amount that may be three or three thousand is asked, and follows the answer", () => {
    const rows = [
      ["Campaign", "Cost"],
      ["A", "3.139"],
      ["B", 620],
    ];
    expect(read(rows).questions).toMatchObject([{ key: "decimalMark", chosen: null, choices: [{ key: "," }, { key: "." }] }]);
    expect(sum(read(rows, { decimalMark: "," }).columns[1]?.values)).toBe(3139 + 620);
    expect(sum(read(rows, { decimalMark: "." }).columns[1]?.values)).toBe(3.139 + 620);
  });
  test("the same amounts are read from either way of writing them", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 100_001, max: 99_999_999 }), { minLength: 2, maxLength: 8 }), (cents) => {
        const written = (locale: string) =>
          read([
            ["Campaign", "Cost"],
            ...cents.map((each, index) => [`C${index}`, (each / 100).toLocaleString(locale, { minimumFractionDigits: 2 })]),
          ]);
        const amounts = cents.map((each) => each / 100);
        expect(written("de-DE").columns[1]?.values).toEqual(amounts);
        expect(written("en-US").columns[1]?.values).toEqual(amounts);
        expect(written("fr-FR").columns[1]?.values).toEqual(amounts);
        expect(written("en-IN").columns[1]?.values).toEqual(amounts);
      }),
    ));
});

describe("days", () => {
  const serial = (text: string) => {
    const reading = readDate(text);
    return reading?.kind === "full" ? reading.date.serial : null;
  };
  test.each([
    ["5. März 2026", 46086],
    ["5 mars 2026", 46086],
    ["5 de marzo de 2026", 46086],
    ["5-mrz-26", 46086],
    ["5 มี.ค. 2569", 46086],
    ["2026년 3월 5일", 46086],
    ["20260305", 46086],
    ["20260305120000", 46086.5],
    ["20260305000000~20260305005959", 46086],
    ["2026-03-05 ~ 2026-03-11", 46086],
    ["2026/3/5 下午 6:00", 46086.75],
    ["5 Mar 2026 6:00:00 pm UTC", 46086.75],
    ["2026-03-05T12:00:00+08:00", 46086.5],
    ["2026Q1", 46023],
    ["Q1 2026", 46023],
    ["2026年第1季度", 46023],
    ["2026-W10", 46083],
    ["2026年第10周", 46083],
    ["Mar 2026", 46082],
    ["2026年3月", 46082],
  ])("%s is the day %d", (text, day) => expect(serial(text)).toBeCloseTo(day, 8));

  const days = (texts: readonly CellValue[], more = {}, header = "Date") => {
    const reading = read([[header, "Channel", "Cost"], ...texts.map((text, index) => [text, `C${index % 3}`, index + 1])], more);
    return { values: reading.columns[0]?.values, reading };
  };
  test("of 08/14/26 only the month can come first", () => expect(days(["08/14/26", "09/01/26"]).values).toEqual([46248, 46266]));
  test("of 14/08/26 only the day can", () => expect(days(["14/08/26", "01/09/26"]).values).toEqual([46248, 46266]));
  test("a run of days with the year first is told from other orders", () =>
    expect(days(["26/03/05", "26/03/06", "26/03/07"]).values).toEqual([46086, 46087, 46088]));
  test("a week of days is not spread over seven months", () =>
    expect(days(["01/09/2026", "02/09/2026", "03/09/2026", "04/09/2026"]).values).toEqual([46266, 46267, 46268, 46269]));
  test("where nothing tells the order it is asked, and follows the answer", () => {
    const { reading } = days(["03/05/2026", "04/05/2026"]);
    expect(reading.questions).toMatchObject([{ key: "dateOrder", chosen: null }]);
    expect(days(["03/05/2026", "04/05/2026"], { dateOrder: "dayFirst" }).values).toEqual([46145, 46146]);
    expect(days(["03/05/2026", "04/05/2026"], { dateOrder: "monthFirst" }).values).toEqual([46086, 46117]);
  });
  test("Oct-25 beside Jan-26 are months", () =>
    expect(days(["Oct-25", "Nov-25", "Jan-26"], {}, "Month").values).toEqual([45931, 45962, 46023]));
  test("Oct-05 beside Oct-17 are days, of the year that is stated", () =>
    expect(days(["Oct-05", "Oct-17"], { year: 2025 }).values).toEqual([45935, 45947]));
  test("25 October that Excel made of Oct-25 is the month again, and said", () => {
    const cells = cellsOf(
      [
        ["Month", "Channel", "Cost"],
        [46320, "A", 1],
        [46351, "A", 2],
        [46048, "A", 3],
      ],
      {
        formats: [["General", "General", "General"], ...Array.from({ length: 3 }, () => ["d-mmm", "General", "General"])],
      },
    );
    const reading = readTable(cells);
    expect(reading.columns[0]?.values).toEqual([45931, 45962, 46023]);
    expect(reading.notes.map(({ key }) => key)).toContain("yearTakenForDay");
    expect(readTable(cells, { dateForms: { 0: "day" } }).columns[0]?.values).toEqual([46320, 46351, 46048]);
  });
  test("the time of day is kept", () => expect(days(["2026-03-05 06:00", "2026-03-05 18:00"]).values).toEqual([46086.25, 46086.75]));
  test("a period above the table is kept, and when an advertisement began is no day of it", () => {
    const reading = read([
      ["Periode", "01/03/2026 - 31/03/2026"],
      [],
      ["Nama Iklan", "Tanggal Mulai", "Biaya"],
      ["A", "01/02/2026", 5],
      ["B", "01/02/2026", 6],
    ]);
    expect(reading.recipe.period).toMatchObject({ from: 46082, to: 46112 });
    expect(reading.columns.map(({ role }) => role)).toEqual(["activity", "periodStart", "spend"]);
  });
});

describe("money", () => {
  const currencies = (rows: readonly (readonly CellValue[])[]) => read(rows).columns.map(({ currency }) => currency);
  test("a line above states its currency", () =>
    expect(currencies([["All amounts in INR"], ["Campaign", "Cost"], ["A", 5], ["B", 6]])).toEqual([undefined, "INR"]));
  test("a column beside it does", () =>
    expect(
      currencies([
        ["Campaign", "Currency", "Cost"],
        ["A", "SEK", 5],
        ["B", "SEK", 6],
      ]),
    ).toEqual([undefined, undefined, "SEK"]));
  test("a header does", () =>
    expect(
      currencies([
        ["Campaign", "Cost (R$)"],
        ["A", 5],
        ["B", 6],
      ]),
    ).toEqual([undefined, "BRL"]));
  test("clicks have none", () =>
    expect(
      currencies([
        ["Campaign", "Cost (R$)", "Clicks"],
        ["A", 5, 1],
        ["B", 6, 2],
      ])[2],
    ).toBeUndefined());
});

test("of several columns of names one with a single name is not compared", () => {
  const reading = read([
    ["Account name", "Campaign", "Cost"],
    ["Shop", "A", 1],
    ["Shop", "B", 2],
    ["Shop", "A", 3],
    ["Shop", "B", 4],
  ]);
  expect(reading.columns.map(({ role }) => role)).toEqual(["channel", "activity", "spend"]);
});

describe("times counted since 1970", () => {
  // Both are 2026-03-01 12:00:00 UTC by JavaScript's own clock.
  const noon = Date.UTC(2026, 2, 1, 12);
  const serial = 46_082.5;

  test.each<[string, string, CellValue]>([
    ["seconds", "timestamp", noon / 1000],
    ["milliseconds", "created_at", noon],
    ["seconds in texts", "event time", String(noon / 1000)],
    ["milliseconds in texts", "时间", String(noon)],
  ])("%s are days and times, and it is said", (_, header, cell) => {
    const reading = read([
      [header, "Channel", "Spend"],
      [cell, "A", 10],
      [typeof cell === "number" ? cell : `${cell} `, "B", 20],
    ]);
    expect(reading.columns[0]).toMatchObject({ role: "date", type: "date", values: [serial, serial], fromText: 2 });
    expect(reading.notes.map(({ key }) => key)).toContain("sinceEpoch");
  });

  test("numbers of ten digits under another name stay numbers", () => {
    const reading = read([
      ["Day", "Impressions"],
      ["2026-03-01", 1_772_323_200],
      ["2026-03-02", 1_772_323_201],
    ]);
    expect(sum(reading.columns[1]?.values)).toBe(3_544_646_401);
  });
});
