import { firstDayOfMonth, firstDayOfWeek, monthOfDay, weekOfDay } from "../../../src/core/numeric/calendar";

/** The serial of a date by JavaScript's own calendar, an independent program; right from 1 March 1900 on. */
const serial = (year: number, month: number, day: number) =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

describe("the calendar", () => {
  test("gives each day the month that JavaScript's calendar gives it, over two centuries", () => {
    const others = Array.from({ length: 200 * 366 }, (_, index) => 61 + index).filter((day) => {
      const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
      return monthOfDay(day) !== (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth();
    });
    expect(others).toEqual([]);
  });

  test("begins each month on its first day", () => {
    for (let month = 2; month < 2400; month += 1) expect(firstDayOfMonth(month)).toBe(serial(1900, month + 1, 1));
  });

  test("keeps Excel's 29 February 1900: day 60 is in February, day 61 is 1 March", () => {
    expect([1, 31, 32, 60, 61].map(monthOfDay)).toEqual([0, 0, 1, 1, 2]);
    expect([0, 1, 2].map(firstDayOfMonth)).toEqual([1, 32, 61]);
  });

  test("begins weeks on Monday", () => {
    expect(firstDayOfWeek(weekOfDay(serial(2026, 3, 8)))).toBe(serial(2026, 3, 2));
    expect(firstDayOfWeek(weekOfDay(serial(2026, 3, 9)))).toBe(serial(2026, 3, 9));
    expect(new Date(Date.UTC(1899, 11, 30) + serial(2026, 3, 9) * 86_400_000).getUTCDay()).toBe(1);
  });
});
