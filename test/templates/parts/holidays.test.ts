import { isoDayOfSerial } from "../../../src/core/cells/serial-date";
import { chinaHolidays, unitedStatesHolidays } from "../../../src/templates/parts/holiday-calendars";

const days = (list: readonly { day: number; works: boolean }[], works: boolean): string[] =>
  list.filter((each) => each.works === works).map(({ day }) => isoDayOfSerial(day));

/** State Council, notice on the holidays of 2026 (4 November 2025), weekends left out. */
test("China's days of 2026 are those announced", () => {
  const list = chinaHolidays(2026);
  expect(days(list, true)).toEqual(["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]);
  expect(days(list, false)).toEqual([
    ...["2026-01-01", "2026-01-02"],
    ...["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-23"],
    ...["2026-04-06", "2026-05-01", "2026-05-04", "2026-05-05", "2026-06-19", "2026-09-25"],
    ...["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"],
  ]);
});

test("a year that is not announced has the statutory days, three more than eight of them by the moon", () => {
  expect(days(chinaHolidays(2027), false)).toEqual([
    ...["2027-01-01", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-04-05", "2027-05-01", "2027-05-02", "2027-06-09"],
    ...["2027-09-15", "2027-10-01", "2027-10-02", "2027-10-03"],
  ]);
  expect(chinaHolidays(2040).map(({ name }) => name)).toEqual(["元旦", "劳动节", "劳动节", "国庆节", "国庆节", "国庆节"]);
});

/** Office of Personnel Management, federal holidays 2026 and 2027, of those that companies keep; the Friday after Thanksgiving added. */
test("the days off in the United States follow their rules, weekends observed", () => {
  expect(days(unitedStatesHolidays(2026), false)).toEqual([
    ...["2026-01-01", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07", "2026-11-26", "2026-11-27", "2026-12-25"],
  ]);
  expect(days(unitedStatesHolidays(2027), false)).toEqual([
    ...["2027-01-01", "2027-05-31", "2027-06-18", "2027-07-05", "2027-09-06", "2027-11-25", "2027-11-26", "2027-12-24"],
  ]);
});

test("two festivals on one day are one day off under both names", () => {
  const october = chinaHolidays(2028).filter(({ day }) => isoDayOfSerial(day) === "2028-10-03");
  expect(october.map(({ name }) => name)).toEqual(["中秋节、国庆节"]);
});

test("no day stands twice", () => {
  for (let year = 2026; year <= 2030; year++)
    for (const list of [chinaHolidays(year), unitedStatesHolidays(year)]) {
      const all = list.map(({ day }) => day);
      expect(new Set(all).size).toBe(all.length);
      expect(all).toEqual([...all].sort((a, b) => a - b));
    }
});
