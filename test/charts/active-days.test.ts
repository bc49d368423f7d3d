import fc from "fast-check";
import { activeDays } from "../../src/analysis/active-days";
import { ask, askedOf } from "../../src/charts/ask";
import { CHART } from "../../src/charts/catalogue/trend/chart";
import { change } from "../../src/charts/catalogue/trend/change";
import type { ChartSettings } from "../../src/charts/define";
import { offersOf } from "../../src/charts/offers";
import { CHARTS } from "../../src/charts/registry";
import type { CellValue } from "../../src/core/cell";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "../reading/cells-of";

/** Monday, 2 March 2026. */
const MONDAY = 46_083;
const SETTINGS: ChartSettings = { economics: {}, grain: "week", measure: null, byChannel: true };
const byDay = (header: string, users: readonly CellValue[], first = "Date") =>
  readTable(cellsOf([[first, header], ...users.map((count, day) => [MONDAY + day, count] as const)]));
const USERS = [100, 120, 90, 110, 80, 60];

describe("active users by the day", () => {
  test.each([
    ["Active users", "Date"],
    ["DAU", "Day"],
    ["活跃用户", "日期"],
    ["日活", "日期"],
    ["日活跃用户数", "日期"],
  ])("are a trend of their own, headed %s, and nothing else", (header, first) => {
    const reading = byDay(header, USERS, first);
    expect(offersOf(CHARTS, reading, SETTINGS).flatMap(({ chart, unmet }) => (unmet === null ? [chart.id] : []))).toEqual(["trend"]);
    expect(activeDays(reading)).toMatchObject({ header, isOfOneDay: true });
  });

  test("are told from those of several days, whose mean they are already", () => {
    const answered = (header: string) => {
      const { columns, ...rest } = byDay(header, USERS);
      return { ...rest, columns: columns.map((one) => (one.header === header ? { ...one, role: "customers" as const } : one)) };
    };
    for (const header of ["7-day active users", "近 7 天活跃用户"])
      expect(activeDays(answered(header))).toMatchObject({ header, isOfOneDay: false });
  });

  test("are never added up, whatever grain was chosen: 310 in the first half, 250 in the second are 19.4 % fewer", () => {
    const { title, sentence, table } = CHART.words(ask(CHART, byDay("Active users", USERS), SETTINGS).data, "en");
    expect(title).toBe("Active users down 19.4% from the first half to the second");
    expect(sentence).toBe("Active users, 6 days: highest on 3 Mar 2026 with 120; 60 on the last day.");
    expect(table.rows.map((row) => row[1])).toEqual(USERS);
    expect(CHART.words(ask(CHART, byDay("活跃用户", USERS), SETTINGS).data, "zh-CN").sentence).toMatch(
      /^6 天的活跃用户走势：.*最高，为 120；最后一天为 60。$/,
    );
  });

  test("have a mean of each week, which stands out or does not: 2,100 people on seven days are 300 a day", () => {
    // As in the test of findings: changes of +10 −10 … have a mean of 10 ÷ 7 and a spread of 10.69.
    const weeks = [100, 110, 100, 110, 100, 110, 100, 110, 300];
    const found = (days: readonly number[]) => change(askedOf(byDay("DAU", days), SETTINGS), "en").findings;
    const days = weeks.flatMap((users) => [users - 3, users - 2, users - 1, users, users + 1, users + 2, users + 3]);
    expect(found(days).map(({ text, values }) => [text.replace(/ in .*?, to/, " …, to"), values["value"], values["before"]])).toEqual([
      ["The daily average of “DAU” rose 172.7% …, to 300 from 110: more than its usual to and fro", 300, 110],
    ]);
    expect(found(days.slice(0, 56))).toEqual([]);
  });
});

describe("what is no curve of active users", () => {
  const none = (rows: readonly (readonly CellValue[])[]) => expect(activeDays(readTable(cellsOf(rows)))).toBeNull();
  test("two rows of a day: who is in both is one person", () => {
    none([["Date", "Channel", "Active users"], ...["A", "B"].flatMap((name) => USERS.map((users, day) => [MONDAY + day, name, users]))]);
  });
  test("a row for each week, a day left out, a blank, or one day alone", () => {
    none([["Date", "WAU"], ...USERS.map((users, week) => [MONDAY + 7 * week, users])]);
    none([["Date", "DAU"], ...USERS.map((users, day) => [MONDAY + day + (day > 3 ? 1 : 0), users])]);
    none([["Date", "DAU"], ...USERS.map((users, day) => [MONDAY + day, day === 2 ? null : users])]);
    none([
      ["Date", "DAU"],
      [MONDAY, 5],
    ]);
  });
  test("two columns of people, of which one may hold the other", () => {
    none([["Date", "DAU", "MAU"], ...USERS.map((users, day) => [MONDAY + day, users, users * 9])]);
  });
  test("a column of any other header, even of people by the day", () => {
    const known = [
      "Users",
      "Visitors",
      "UV",
      "访客数",
      "人数",
      "用户数",
      "Customers",
      "Buyers",
      "New users",
      "新增用户",
      "Members",
      "Reach",
      "Day",
      "天",
    ];
    const header = fc.oneof(fc.constantFrom(...known), fc.stringMatching(/^[A-Za-z 一-龥]{1,12}$/u));
    fc.assert(
      fc.property(header, fc.array(fc.nat(5000), { minLength: 2, maxLength: 12 }), (name, users) => {
        fc.pre(!/active|[dwm]au|活/i.test(name));
        expect(activeDays(byDay(name, users))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
