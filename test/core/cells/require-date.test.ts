import fc from "fast-check";
import { serialOfDate } from "../../../src/core/cells/serial-date";
import { requireDate } from "../../../src/core/cells/require-date";

const keyOf = (serial: number): unknown => {
  try {
    requireDate(serial, "as_of");
    return "a date";
  } catch (fault) {
    return fault;
  }
};
const real = fc.date({ min: new Date("1901-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });

test("every day of the calendar run together in digits is told as such, with its year, month and day", () => {
  fc.assert(
    fc.property(real, (date) => {
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      expect(keyOf(year * 10_000 + month * 100 + day)).toMatchObject({ key: "date-in-digits", detail: { year, month, day } });
      expect(keyOf(serialOfDate(year, month, day) as number)).toBe("a date");
    }),
  );
});

test("seconds and milliseconds since 1970 are told as Unix times, with what makes a date of them", () => {
  const times = fc.integer({ min: 1e9, max: 1e10 });
  fc.assert(
    fc.property(times, (seconds) => {
      expect(keyOf(seconds)).toMatchObject({ key: "unix-time", detail: { perDay: 86_400 } });
      expect(keyOf(seconds * 1000)).toMatchObject({ key: "unix-time", detail: { perDay: 86_400_000 } });
    }),
  );
});

test("other numbers are told as no day of the calendar: no such day, a time with a fraction, too late, below 1900", () => {
  for (const serial of [20_260_231, 20_261_301, 20_260_301.5, 2_958_466, -1, 0, 1e11])
    expect(keyOf(serial)).toMatchObject({ key: "outside-calendar" });
  expect(keyOf(2_958_465.99)).toBe("a date");
});
