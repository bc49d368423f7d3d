import fc from "fast-check";
import { dateOfDay } from "../../../src/core/cells/calendar-days";
import {
  dateOfSerial,
  isoDayOfSerial,
  isoTextOfSerial,
  serialOfDate,
  serialOfIsoDay,
  serialOfToday,
} from "../../../src/core/cells/serial-date";

// 46086 is 5 March 2026 in Excel: 1 January 2026 is 46023, and 31 + 28 + 4 days follow.
test("5 March 2026 is day 46086, however it is written", () => {
  expect([serialOfDate(2026, 3, 5), serialOfIsoDay("2026-03-05"), isoDayOfSerial(46_086.9), isoTextOfSerial(46_086.5)]).toEqual([
    46_086,
    46_086,
    "2026-03-05",
    "2026-03-05 12:00",
  ]);
});
test("a day on the clock's wall is that day in every time zone", () => expect(serialOfToday(new Date(2026, 2, 5, 23, 59))).toBe(46_086));
test.each([
  [2026, 2, 29],
  [2026, 13, 1],
  [2026, 4, 31],
  [1899, 12, 31],
])("%i-%i-%i is no day", (year, month, day) => expect(serialOfDate(year, month, day)).toBeNull());
test.each(["2026-3-5", "5 March 2026", "2026-02-3O", ""])("%p is no ISO day", (text) => expect(serialOfIsoDay(text)).toBeNull());

const days = fc.integer({ min: 367, max: 2_958_465 });
test("day and serial undo each other", () =>
  fc.assert(
    fc.property(days, (serial) => {
      const { year, month, day } = dateOfSerial(serial);
      expect([serialOfDate(year, month, day), serialOfIsoDay(isoDayOfSerial(serial))]).toEqual([serial, serial]);
    }),
  ));
test("from 1901 on the calendar of Excel's 1900 system is the same", () =>
  fc.assert(fc.property(days, (serial) => expect(dateOfDay(serial)).toEqual(dateOfSerial(serial)))));
